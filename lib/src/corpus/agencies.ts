import { hasOrganisationWord } from './media.js';

/**
 * News agencies of the world, as texts write them. The list settles what form alone leaves open;
 * an agency that is not on it is found where its form shows it: in a dateline, a one-word byline, a credit.
 */
const agencies: ReadonlySet<string> = new Set(
  `AA|AAP|ACAN-EFE|AFP|AGERPRES|ANI|ANP|ANSA|AP|APA|APS|Agence France-Presse|Agencia EFE|Anadolu|Anadolu Agency|
Antara|Associated Press|Australian Associated Press|BNA|BNS|BTA|BelTA|Belga|Bernama|Bloomberg|Bloomberg News|CNA|
CTK|ČTK|Canadian Press|DPA|EFE|ENA|Fars|GNA|HINA|IANS|INA|IRNA|ITAR-TASS|Interfax|Interfax-Ukraine|JIJI|Jiji Press|
KCNA|KNA|KUNA|Kyodo|Kyodo News|Lusa|MAP|MENA|MIA|MTI|NAN|NTB|Notimex|PA|PA Media|PANA|PAP|PTI|Petra|Prensa Latina|
Press Association|Press Trust of India|QNA|RIA|RIA Novosti|Reuters|Ritzau|SANA|SAPA|SLNA|SNA|SPA|STT|Sputnik|TAP|
TASR|TASS|TT|Tanjug|Tasnim|Telam|Thomson Reuters Foundation|Télam|UNB|UPI|Ukrinform|VNA|WAFA|WAM|Xinhua|Yonhap|dpa`
    .split('|')
    .map((name) => foldName(name)),
);

/** No agency is longer, however its words are set apart: whole paragraphs are asked about. */
const longestName = 100;

/** Whether a name is that of a well-known news agency. */
export function isKnownAgency(name: string): boolean {
  return name.length <= longestName && agencies.has(foldName(name));
}

/**
 * Whether the signature of an article names an organisation, not a person: a known agency, a name with
 * a word such as News or Agency, or a single word, since people sign with two.
 *
 * @example isOrganisation('AFP') // true
 * @example isOrganisation('Jane Doe') // false
 */
export function isOrganisation(name: string): boolean {
  return isKnownAgency(name) || hasOrganisationWord(name) || /^[\p{L}\p{M}\d.&-]+$/u.test(name.trim());
}

function foldName(name: string): string {
  return name
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
