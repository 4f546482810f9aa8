import { isKnownCity } from '../../text/index.js';
import { isKnownAgency } from '../agencies.js';
import { dayPattern, findDate } from '../dates.js';
import type { Paragraph } from '../paragraphs.js';
import { countPieces, type Finding, placeOf, type Reading, type Setting, type ZoneRule } from './rule.js';

const placeWord = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const placeName = `${placeWord}(?:\\s(?:de|del|do|da|la|le|el|al|of|du|des|sur|upon|the|on|es|${placeWord})){0,4}`;
const dash = '[-–—―]{1,3}';
const before = `(?<place>${placeName})(?:/${placeName})*(?<region>,\\s${placeName})?`;

const agencyForm = new RegExp(
  `^(?:${before}(?:,\\s(?<day>${dayPattern}))?[.,]?\\s*)?(?:\\((?<agency>\\p{L}[\\p{L}\\p{M}\\d.&'’ /-]{1,39})\\)\\s*(?:${dash}|:)|/(?<slashed>\\p{Lu}[\\p{L}\\p{M}\\d.&'’ -]{1,39})/\\s*[.:-]?)\\s*`,
  'u',
);
const dayForm = new RegExp(`^${before},\\s(?<day>${dayPattern})\\s*(?:${dash}|:|\\.)\\s+`, 'u');
const dashForm = new RegExp(`^${before}\\s*${dash}\\s+(?=\\S)`, 'u');
const colonForm = new RegExp(`^${before}:\\s+(?=\\S)`, 'u');
const aloneForm = new RegExp(
  `^${before}(?:,\\s(?<day>${dayPattern}))?[.,]?\\s*(?:\\((?<agency>\\p{L}[\\p{L}\\p{M}\\d.&'’ -]{1,39})\\))\\.?$`,
  'u',
);

/** Rules for the words before the first sentence that say where, when and by which agency it was filed. */
export const datelineRules: readonly ZoneRule[] = [
  { name: 'dateline-alone', kind: 'dateline', where: 'head', read: (paragraph) => readForm(aloneForm, paragraph) },
  { name: 'dateline-agency', kind: 'dateline', where: 'lead', read: (paragraph) => readForm(agencyForm, paragraph) },
  { name: 'dateline-day', kind: 'dateline', where: 'lead', read: (paragraph) => readForm(dayForm, paragraph) },
  {
    name: 'dateline-dash',
    kind: 'dateline',
    where: 'lead',
    read(paragraph, setting) {
      const { place, region } = dashForm.exec(paragraph.text)?.groups ?? {};
      if (place === undefined) return undefined;
      const shown = isCapitals(place) && region !== undefined && countPieces(place) <= 3;
      return shown || isPlaceHere(place, setting) ? readForm(dashForm, paragraph) : undefined;
    },
  },
  {
    name: 'dateline-colon',
    kind: 'dateline',
    where: 'lead',
    read(paragraph, setting) {
      const match = colonForm.exec(paragraph.text);
      const place = match?.groups?.place;
      if (!match || place === undefined || !opensSentence(paragraph.text.slice(match[0].length))) return undefined;
      return isPlaceHere(place, setting) ? readForm(colonForm, paragraph) : undefined;
    },
  },
];

function readForm(form: RegExp, paragraph: Paragraph): Reading | undefined {
  const match = form.exec(paragraph.text);
  if (!match?.groups) return undefined;
  const { place, region, day: written, slashed } = match.groups;
  const agency = (match.groups.agency ?? slashed)?.trim();
  if (agency !== undefined && !isAgencyForm(agency)) return undefined;
  if (slashed !== undefined && place === undefined && !isKnownAgency(slashed)) return undefined;
  const findings: Finding[] = [];
  if (place !== undefined)
    findings.push({ field: 'place', value: place, ...placeOf(paragraph, place), certainty: 'stated' });
  if (agency !== undefined) {
    const from = (place?.length ?? 0) + (region?.length ?? 0) + (written?.length ?? 0);
    findings.push({ field: 'agency', value: agency, ...placeOf(paragraph, agency, from), certainty: 'stated' });
  }
  const date = written === undefined ? undefined : findDate(written);
  if (date && written !== undefined) {
    const start = placeOf(paragraph, written).start;
    findings.push({
      field: 'date',
      value: date.value,
      start: start + date.start,
      end: start + date.end,
      certainty: 'stated',
    });
  }
  return { end: paragraph.start + match[0].trimEnd().length, findings };
}

/** A weekday, or a party and state (`R-Texas`), in the brackets is no agency; in small letters, only a known one is. */
function isAgencyForm(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return isKnownAgency(text);
  return !/^(?:[A-Z]-|[A-Z]$|(?:mon|tues|wednes|thurs|fri|satur|sun)day$|(?:left|right|centre|center)$)/i.test(text);
}

/** Whether a name is a known city, or the text itself says that something is `in` it and no speaker's label has its form. */
function isPlaceHere(place: string, setting: Setting): boolean {
  if (isKnownCity(place)) return true;
  return isCapitals(place) && isLocatedIn(place, setting.text) && !hasSpeakerLabels(setting);
}

function isLocatedIn(place: string, text: string): boolean {
  const name = place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  for (const match of text.matchAll(
    new RegExp(`(?<![\\p{L}\\d])(?:in|near|outside)\\s+(${name})(?![\\p{L}\\d-]|['’]s)`, 'giu'),
  )) {
    const found = match[1] ?? '';
    const after = text.slice(match.index + match[0].length);
    if (/^\p{Lu}/u.test(found) && !/^\s+\p{Lu}/u.test(after)) return true;
  }
  return false;
}

/** Whether other paragraphs too open with capitals and a colon, as the speakers of a transcript do. */
function hasSpeakerLabels({ paragraphs, at }: Setting): boolean {
  return paragraphs.some((other, i) => i !== at && /^[\p{Lu}][\p{Lu} .'’-]{1,29}:\s/u.test(other.text));
}

function opensSentence(text: string): boolean {
  return /^[\p{Lu}\d“"‘']/u.test(text) && countPieces(text) >= 6;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
