import { isKnownAgency } from '../agencies.js';
import type { Paragraph } from '../paragraphs.js';
import { countPieces, type Reading, type ZoneRule } from './rule.js';

const longestCaption = 90;
const reportingVerb = /\b(?:said|says|told|added|announced|stated|warned)\b/;

/** Rules for captions. Their credits name photographers, who are not authors. */
export const captionRules: readonly ZoneRule[] = [
  captionRule(
    'caption-label',
    'anywhere',
    ({ text }) =>
      /^(?:\*\*|_|\(|\[)?(?:photos?|photograph|image|picture|pic|file (?:photo|image|picture)|caption|illustration|infographic)(?:\s+(?:credit|by|source|courtesy(?: of)?)\b)?\s*(?::|by\b|courtesy\b|credit\b|\/)\s*\S/i.test(
        text,
      ) || /^FILE\s*(?:PHOTO)?\s*[:–—-]\s*\S/.test(text),
  ),
  captionRule('caption-bold-credit', 'anywhere', ({ text }) => /\*\*[^*]{2,80}\s?\/\s?[^*]{2,60}\*\*\)?$/.test(text)),
  captionRule(
    'caption-agency-credit',
    'anywhere',
    ({ text }) =>
      /(?:\(|\[)(?:(?:AP|AFP|EPA|Reuters|File|UN)\s+)?(?:Photo|Photograph|Image|Picture)s?(?:\s+(?:by|courtesy|credit)|\s*[:/])[^()[\]]{2,80}[)\]]\.?$/i.test(
        text,
      ) ||
      /(?:Getty Images|Shutterstock|via AP|via REUTERS)\s*[)\]]?\.?$/.test(text) ||
      endsWithSlashCredit(text),
  ),
  captionRule(
    'caption-position',
    'head',
    ({ text }) =>
      /\((?:(?:2nd|second|3rd|third|far|top|bottom|front|back)\s+)?(?:L|C|left|centre|center)\)/.test(text) &&
      !reportingVerb.test(text),
  ),
];

function captionRule(name: string, where: ZoneRule['where'], test: (paragraph: Paragraph) => boolean): ZoneRule {
  return {
    name,
    kind: 'caption',
    where,
    read: (paragraph): Reading | undefined =>
      countPieces(paragraph.text) <= longestCaption && test(paragraph) ? {} : undefined,
  };
}

/** `… in Oslo. Jane Doe/AFP`: a name and an agency after the last sentence. */
function endsWithSlashCredit(text: string): boolean {
  const agency = /[.!?)”"]\s+\p{Lu}[\p{L}\p{M} .'’-]{2,40}\s?\/\s?(?<agency>\p{Lu}[\p{L}\p{M} .-]{1,40})$/u.exec(text)
    ?.groups?.agency;
  return agency !== undefined && (isKnownAgency(agency) || /^\p{Lu}{2,6}$/u.test(agency));
}
