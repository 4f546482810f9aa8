import { isKnownAgency } from '../agencies.js';
import { isCapitalisedName, isMediumName } from '../media.js';
import type { Paragraph } from '../paragraphs.js';
import { countPieces, endsSentence, type Reading, type ZoneRule } from './rule.js';

const quotedName =
  /^\p{Lu}[\p{L}\p{M}\d.&-]*(?:\s(?:[\p{Lu}\d][\p{L}\p{M}\d.&-]*|of|for|the|and)){0,4}\s["“«„][^"“”«»„]{0,60}[^.,!?"“”«»„]["”»“]$/u;

/** Rules for lines that name the medium itself. */
export const outletRules: readonly ZoneRule[] = [
  { name: 'outlet-label', kind: 'boilerplate', where: 'head', read: readLabel },
  { name: 'outlet-label', kind: 'boilerplate', where: 'tail', read: readLabel },
  {
    name: 'outlet-quoted',
    kind: 'boilerplate',
    where: 'tail',
    read: (paragraph) => (quotedName.test(paragraph.text) ? readOutlet(paragraph, 'inferred') : undefined),
  },
  {
    name: 'outlet-line',
    kind: 'boilerplate',
    where: 'tail',
    read: (paragraph) => (isMediumLine(paragraph.text) ? readOutlet(paragraph, 'inferred') : undefined),
  },
  {
    name: 'outlet-line',
    kind: 'boilerplate',
    where: 'head',
    read: (paragraph) =>
      /^The\s/.test(paragraph.text) && isMediumLine(paragraph.text) ? readOutlet(paragraph, 'inferred') : undefined,
  },
];

function readLabel(paragraph: Paragraph): Reading | undefined {
  const label = /^(?:outlet|publication|publisher|newspaper|published (?:by|in))\s*:\s*(?=\S)/i.exec(
    paragraph.text,
  )?.[0];
  if (label === undefined || !isCapitalisedName(paragraph.text.slice(label.length))) return undefined;
  return readOutlet(paragraph, 'stated', label.length);
}

/** Whether a line is the name of a medium and nothing else; that of an agency is a credit. */
function isMediumLine(text: string): boolean {
  const words = countPieces(text);
  return words >= 2 && words <= 5 && !endsSentence(text) && !isKnownAgency(text) && isMediumName(text);
}

function readOutlet({ text, start, end }: Paragraph, certainty: 'stated' | 'inferred', from = 0): Reading {
  return { findings: [{ field: 'outlet', value: text.slice(from), start: start + from, end, certainty }] };
}
