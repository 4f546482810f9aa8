import type { Author } from '../../model.js';
import { isKnownAgency } from '../agencies.js';
import { isCapitalisedName } from '../media.js';
import type { Paragraph } from '../paragraphs.js';
import { isPersonName, splitNames, trimStop } from '../people.js';
import { type Finding, placeOf, type Reading, type ZoneRule } from './rule.js';

/** The words that introduce names in an end credit, and what the named did; `none` are no authors. */
const cues: readonly { readonly role: Author['role'] | 'none'; readonly words: string }[] = [
  {
    role: 'reporter',
    words: '(?:(?:additional|further|with|with additional)\\s+)?report(?:ing|ed)?(?:\\s+(?:by|from))?',
  },
  { role: 'reporter', words: '(?:writing|written|compiled)(?:\\s+by)?' },
  { role: 'translator', words: 'translat(?:ion|ed|ing)(?:\\s+(?:from\\s+\\p{L}+\\s+)?by)?' },
  { role: 'translator', words: '\\p{L}+\\s+version(?:\\s+by)?' },
  { role: 'editor', words: 'edit(?:ing|ed)(?:\\s+by)?' },
  {
    role: 'none',
    words:
      '(?:photo|photograph|photography|photos|photographs|graphic|graphics|video|illustration|illustrations|production)(?:\\s+by)?',
  },
];
const cue = new RegExp(
  `(?<=^|[;,.(:]\\s*|\\s)(?:${cues.map(({ words }) => `(${words})`).join('|')})(?::|(?=\\s))\\s*(?!(?:by|from)\\b)`,
  'giu',
);
const inBrackets = /^[([](?<inner>.*)[)\]]\.?$/su;
const endBrackets =
  /\s(?<credit>\((?:(?:additional\s+)?report(?:ing)?|writing|written|edit(?:ing|ed)|translat(?:ion|ed|ing)|with (?:inputs?|reporting|files))\b[^()]*\))\.?$/iu;

const material =
  /^(?:based\s+on|with|from|using|including|compiled\s+from)\s+(?:the\s+)?(?:(?:news|wire|agency)\s+)?(?:materials?|reports?|reporting|inputs?|information|files|data)\s+(?:from|by|of|provided\s+by)\s+(?<names>.+)$/iu;
const unnamedAgency = /^(?:(?:the|other|news|wire|local)\s+)*(?:agencies|wires|media|staff)$/i;
const sourceLine = /^(?:(?:[Ss]ource|SOURCE|[Aa]gency)\s*:\s*|[-–—]\s?)(?<names>\p{Lu}[^:;/]{1,40})$/u;
const reported =
  /^(?<names>.+?)\s+(?:also\s+)?(?:reported|contributed(?:\s+reporting)?(?:\s+to\s+this\s+(?:report|story|article))?)(?:\s+(?:from|in)\s+(?<place>\p{Lu}.*?))?(?:\s+for\s+\p{Lu}.*)?\.?$/u;
const employer =
  /^(?:(?:the\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,4}(?:staff\s+)?(?:writers?|reporters?|journalists?|correspondents?)\s+)/iu;

/** Rules for credits below an article: who reported, translated and edited it, and from whose material. */
export const creditRules: readonly ZoneRule[] = [
  {
    name: 'credit-brackets',
    kind: 'credit',
    where: 'anywhere',
    read(paragraph) {
      const inner = inBrackets.exec(paragraph.text)?.groups?.inner;
      return inner === undefined ? undefined : (readCues(paragraph, inner, 1) ?? readMaterial(paragraph, inner, 1));
    },
  },
  {
    name: 'credit-line',
    kind: 'credit',
    where: 'tail',
    read: (paragraph) =>
      /^[^.;,]{3,24}(?:\sby\b|:)/iu.test(paragraph.text) ? readCues(paragraph, paragraph.text, 0, 'whole') : undefined,
  },
  { name: 'credit-reported', kind: 'credit', where: 'tail', read: readReported },
  {
    name: 'credit-material',
    kind: 'credit',
    where: 'tail',
    read: (paragraph) => readMaterial(paragraph, paragraph.text, 0),
  },
  {
    name: 'credit-agency',
    kind: 'credit',
    where: 'tail',
    read(paragraph) {
      const names = sourceLine.exec(paragraph.text)?.groups?.names;
      const reading = names === undefined ? undefined : readAgencies(paragraph, names, 1);
      const isAgency = reading?.findings?.some(({ certainty }) => certainty === 'stated');
      // An unknown name after `Source:` may be the medium itself.
      return reading && (isAgency ? reading : /^[-–—]/.test(paragraph.text) ? undefined : {});
    },
  },
  {
    name: 'credit-ending',
    kind: 'credit',
    where: 'ending',
    read(paragraph) {
      const credit = endBrackets.exec(paragraph.text)?.groups?.credit;
      if (credit === undefined) return undefined;
      const from = paragraph.text.lastIndexOf(credit);
      const inner = credit.slice(1, -1);
      const reading = readCues(paragraph, inner, from + 1) ?? readMaterial(paragraph, inner, from + 1);
      return reading && { ...reading, start: paragraph.start + from };
    },
  },
];

/** Reads `Reporting by A and B; Editing by C`. With `whole`, every piece must be a name. */
function readCues(
  paragraph: Paragraph,
  text: string,
  offset: number,
  extent: 'whole' | 'part' = 'part',
): Reading | undefined {
  const found = [...text.matchAll(cue)];
  if (found[0]?.index !== 0) return undefined;
  const findings: Finding[] = [];
  let named = 0;
  for (const [i, match] of found.entries()) {
    const role = cues.find((_, group) => match[group + 1] !== undefined)?.role ?? 'none';
    const from = match.index + match[0].length;
    const names = splitNames(text.slice(from, found[i + 1]?.index ?? text.length).replace(/\.\s*$/, ''));
    for (const name of names) {
      if (isPersonName(name)) {
        named += 1;
        const place = placeOf(paragraph, name, offset + from);
        if (role !== 'none') findings.push({ field: 'author', value: { name, role }, ...place, certainty: 'stated' });
      } else if (extent === 'whole') return undefined;
    }
  }
  return named > 0 ? { findings } : undefined;
}

/** Reads `Larson reported from Dakar, Senegal.`: the place only where there is a single one. */
function readReported(paragraph: Paragraph): Reading | undefined {
  const match = reported.exec(paragraph.text);
  const { names: written = '', place } = match?.groups ?? {};
  const bare = written.replace(employer, '');
  const names = splitNames(bare);
  if (!match || names.length === 0 || !names.every(isPersonName)) return undefined;
  const findings: Finding[] = names.map((name) => ({
    field: 'author',
    value: { name, role: 'reporter' },
    ...placeOf(paragraph, name, written.length - bare.length),
    certainty: 'stated',
  }));
  if (place !== undefined && !/\band\b|;|\breported\b/.test(place)) {
    const value = place.split(',')[0] ?? place;
    findings.push({ field: 'place', value, ...placeOf(paragraph, value, written.length), certainty: 'stated' });
  }
  return { findings };
}

/** Reads `Based on materials from X`. */
function readMaterial(paragraph: Paragraph, text: string, offset: number): Reading | undefined {
  const names = material.exec(text)?.groups?.names;
  return names === undefined || text.length > 120 ? undefined : readAgencies(paragraph, names, offset);
}

/** Reads a list of agencies: the agency only where there is a single one. */
function readAgencies(paragraph: Paragraph, names: string, offset: number): Reading | undefined {
  const pieces = trimStop(names).split(/\s*[,;&]\s*(?:and\s+)?|\s+and\s+/);
  const named = pieces.filter((piece) => !unnamedAgency.test(piece));
  if (!named.every(isAgencyName)) return undefined;
  const [value] = named;
  if (value === undefined || pieces.length > 1) return {};
  const certainty = isKnownAgency(value) ? 'stated' : 'inferred';
  return { findings: [{ field: 'agency', value, ...placeOf(paragraph, value, offset), certainty }] };
}

function isAgencyName(name: string): boolean {
  return isKnownAgency(name) || (isCapitalisedName(name) && /^\p{Lu}/u.test(name));
}
