import { stopwords } from '../../text/index.js';
import type { Paragraph } from '../paragraphs.js';
import { datelineRules } from './dateline.js';
import { countPieces, endsSentence, type Setting, type ZoneRule } from './rule.js';

const longestHeadline = 30;
/** Words that headlines leave without capitals. */
const functionWords = stopwords('english');
/** How many paragraphs below a headline the story begins at the latest. */
const furthestBody = 40;

/** Rules for headlines: labelled, confirmed by the page's address, or by form. */
export const headlineRules: readonly ZoneRule[] = [
  {
    name: 'headline-label',
    kind: 'headline',
    where: 'head',
    read(paragraph) {
      const label = /^(?:title|headline)\s*:\s*(?=\S)/i.exec(paragraph.text)?.[0];
      if (label === undefined) return undefined;
      const start = paragraph.start + label.length;
      const value = paragraph.text.slice(label.length);
      return { findings: [{ field: 'title', value, start, end: paragraph.end, certainty: 'stated' }] };
    },
  },
  {
    name: 'headline-address',
    kind: 'headline',
    where: 'head',
    read(paragraph, setting) {
      if (hasHeadline(setting) || !hasBodyBelow(setting) || !matchesAddress(paragraph.text, setting.text))
        return undefined;
      return { findings: [{ field: 'title', value: paragraph.text, ...spanOf(paragraph), certainty: 'stated' }] };
    },
  },
  {
    name: 'headline-line',
    kind: 'headline',
    where: 'head',
    read(paragraph, setting) {
      const fits = hasBodyBelow(setting) && looksLikeHeadline(paragraph.text);
      if (hasHeadline(setting) || !fits || opensWithDateline(setting, setting.at)) return undefined;
      return { findings: [{ field: 'title', value: paragraph.text, ...spanOf(paragraph), certainty: 'inferred' }] };
    },
  },
  {
    name: 'headline-capitals',
    kind: 'headline',
    where: 'head',
    read(paragraph, setting) {
      const fits = setting.at === 0 && hasBodyBelow(setting) && hasHeadlineCapitals(paragraph.text);
      if (!fits || opensWithDateline(setting, setting.at)) return undefined;
      return { findings: [{ field: 'title', value: paragraph.text, ...spanOf(paragraph), certainty: 'inferred' }] };
    },
  },
  {
    name: 'headline-above-dateline',
    kind: 'headline',
    where: 'head',
    read(paragraph, setting) {
      const short = countPieces(paragraph.text) <= longestHeadline && !/^["“]/.test(paragraph.text);
      if (hasHeadline(setting) || !short || !opensWithDateline(setting, setting.at + 1)) return undefined;
      return { findings: [{ field: 'title', value: paragraph.text, ...spanOf(paragraph), certainty: 'inferred' }] };
    },
  },
  {
    name: 'deck-line',
    kind: 'headline',
    where: 'head',
    read(paragraph, setting) {
      const follows = hasHeadline(setting) && hasBodyBelow(setting) && looksLikeHeadline(paragraph.text);
      return follows && countPieces(paragraph.text) >= 4 && !opensWithDateline(setting, setting.at) ? {} : undefined;
    },
  },
];

function looksLikeHeadline(text: string): boolean {
  return (
    countPieces(text) >= 2 &&
    countPieces(text) <= longestHeadline &&
    /^[\p{Lu}\p{Lt}\p{Lo}\d‘'$€£]/u.test(text) &&
    !/^['‘].*[’']$/.test(text) &&
    (!endsSentence(text) || /[^.!?]\?$/.test(text)) &&
    !/[:;,–—-]$/.test(text)
  );
}

/** Whether the words of a line have the capitals that only headlines have, whatever stands at its end. */
function hasHeadlineCapitals(text: string): boolean {
  if (countPieces(text) > longestHeadline) return false;
  const words = (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).filter((word) => !functionWords.has(word.toLowerCase()));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const isOneSentence = !/[.!?…]["'”’]?\s+\p{Lu}/u.test(text.replace(/\b\p{Lu}\p{L}{0,3}\.(?=\s)/gu, ''));
  return words.length >= 4 && capitals.length >= words.length * 0.9 && isOneSentence;
}

/** Whether the words of the line are the last part of an address in the text, as in `/denies-links-a75536`. */
function matchesAddress(line: string, text: string): boolean {
  if (countPieces(line) < 3 || countPieces(line) > longestHeadline) return false;
  const words = squeeze(line);
  for (const match of text.matchAll(/https?:\/\/[^\s<>)\]]+/g)) {
    const slug = match[0]
      .split(/[/?#]/)
      .find((piece) => piece.split(/[-_]/).length >= 3 && squeeze(piece).startsWith(words));
    if (slug !== undefined) return true;
  }
  return false;
}

function squeeze(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Whether the story begins in a paragraph: a dateline stands nowhere else. */
function opensWithDateline(setting: Setting, at: number): boolean {
  const paragraph = setting.paragraphs[at];
  if (!paragraph) return false;
  return datelineRules.some((rule) => rule.where === 'lead' && rule.read(paragraph, { ...setting, at }));
}

function hasHeadline({ kinds }: Setting): boolean {
  return kinds.includes('headline');
}

/** Whether a sentence of some length follows soon: a lone line is no headline of anything. */
function hasBodyBelow({ paragraphs, at, kinds }: Setting): boolean {
  return paragraphs
    .slice(at + 1, at + furthestBody)
    .some((other, i) => !kinds[at + 1 + i] && endsSentence(other.text) && countPieces(other.text) >= 6);
}

function spanOf({ start, end }: Paragraph): { start: number; end: number } {
  return { start, end };
}
