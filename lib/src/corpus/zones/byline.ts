import type { Author } from '../../model.js';
import { isKnownAgency, isOrganisation } from '../agencies.js';
import { mayBeDate, parseDate } from '../dates.js';
import { hasOrganisationWord, isCapitalisedName } from '../media.js';
import type { Paragraph } from '../paragraphs.js';
import { isPersonName, isRoleWord, splitNames, trimStop } from '../people.js';
import { type Finding, placeOf, type Reading, type ZoneRule } from './rule.js';

const opening =
  /^(?:\*\*|_)?(?:(?:written|reported|report|story|words|text)\s+)?by\s*:?\s+(?=\S)|^(?:authors?|reporters?)\s*:\s*(?=\S)/i;
const dateLabel =
  /^(?:(?<kind>first published|published|posted|date|last updated|updated|modified|last modified)(?:\s+(?:on|at))?\s*:?\s*)/i;
/** `Staff reporter`, `From our correspondent`, `Web Desk`: a role in place of a name. */
const roleLine =
  /^(?:from\s+)?(?:our\s+|a\s+)?(?:\p{L}+\s+){0,3}(?:correspondents?|desk|editors?|reporters?|staff|writers?)$/iu;

/** Rules for lines that say who wrote an article, and when. */
export const bylineRules: readonly ZoneRule[] = [
  { name: 'byline', kind: 'byline', where: 'head', read: readByline },
  { name: 'byline', kind: 'byline', where: 'tail', read: readByline },
  {
    name: 'agency-line',
    kind: 'byline',
    where: 'head',
    read(paragraph) {
      if (!isKnownAgency(paragraph.text)) return undefined;
      const { start, end } = paragraph;
      return { findings: [{ field: 'agency', value: paragraph.text, start, end, certainty: 'stated' }] };
    },
  },
  {
    name: 'byline-name',
    kind: 'byline',
    where: 'head',
    read(paragraph, { paragraphs, at, kinds }) {
      if (!kinds.includes('headline')) return undefined;
      const name = paragraph.text.replace(/\s+in\s+\p{Lu}.*$/u, '');
      const below = paragraphs[at + 1];
      if (!/\s/.test(name) || !isPersonName(name) || isOrganisation(name)) return undefined;
      // A name alone may be anything; above the date of the article it is its author.
      if (!below || !readDateLine(below)?.findings?.length) return undefined;
      return {
        findings: [{ field: 'author', value: reporter(name), ...placeOf(paragraph, name), certainty: 'inferred' }],
      };
    },
  },
  {
    name: 'byline-employer',
    kind: 'byline',
    where: 'head',
    read({ text }, { at, kinds }) {
      if (kinds[at - 1] !== 'byline') return undefined;
      const [name = ''] = text.split(/,\s+/);
      const fits = isCapitalisedName(name) && (isKnownAgency(name) || hasOrganisationWord(name));
      return fits && text.split(/\s+/).length <= 6 ? {} : undefined;
    },
  },
  {
    name: 'byline-role',
    kind: 'byline',
    where: 'head',
    read: ({ text }, { kinds }) => (kinds.includes('headline') && roleLine.test(text) ? {} : undefined),
  },
  { name: 'date-line', kind: 'dateline', where: 'head', read: readDateLine },
  { name: 'date-line', kind: 'dateline', where: 'tail', read: readDateLine },
];

/** Reads `By [AFP](#)`, `By Jane Doe and John Roe in Oslo | 11 May 2020`: every piece must be a name, a role or a date. */
function readByline(paragraph: Paragraph): Reading | undefined {
  const label = opening.exec(paragraph.text)?.[0];
  return label === undefined ? undefined : readNames(paragraph, label.length);
}

/** Reads the names of a byline that begin at an offset of its paragraph. */
export function readNames(paragraph: Paragraph, offset: number): Reading | undefined {
  const findings: Finding[] = [];
  for (const piece of paragraph.text.slice(offset).split(/\s+[|•·–—-]\s+/)) {
    const signature = piece
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_]/g, '')
      .trim();
    const from = paragraph.text.indexOf(piece, offset);
    const date = readDate(piece, paragraph.start + from);
    if (date) findings.push(...date);
    else if (signature !== '') {
      const named = readSignature(signature, paragraph, from);
      if (!named) return undefined;
      findings.push(...named);
    }
  }
  return { findings };
}

function readSignature(signature: string, paragraph: Paragraph, from: number): Finding[] | undefined {
  const findings: Finding[] = [];
  for (const name of splitNames(trimStop(signature.replace(/\S+@\S+/g, '')))) {
    const place = placeOf(paragraph, name, from);
    if (isRoleWord(name)) continue;
    if (isOrganisation(name)) {
      // Only an organisation that signs alone is the agency; one that follows a name is the employer.
      const certainty = isKnownAgency(name) ? 'stated' : 'inferred';
      if (isKnownAgency(name) || findings.length === 0)
        findings.push({ field: 'agency', value: name, ...place, certainty });
    } else if (isPersonName(name))
      findings.push({ field: 'author', value: reporter(name), ...place, certainty: 'stated' });
    else return undefined;
  }
  return findings;
}

function readDateLine(paragraph: Paragraph): Reading | undefined {
  if (/^(?:first |last )?(?:published|posted|updated)(?: on)?:?$/i.test(paragraph.text)) return {};
  if (!mayBeDate(paragraph.text.slice(dateLabel.exec(paragraph.text)?.[0].length ?? 0))) return undefined;
  const pieces = paragraph.text.split(/\s*[|•·]\s*|\s+[–—]\s+/);
  const findings: Finding[] = [];
  let from = 0;
  for (const piece of pieces) {
    from = paragraph.text.indexOf(piece, from);
    const found = readDate(piece, paragraph.start + from);
    if (!found) return undefined;
    findings.push(...found);
  }
  return { findings };
}

/** The date that a piece of a line consists of; one of an update is only inferred to be the article's. */
function readDate(piece: string, start: number): Finding[] | undefined {
  const label = dateLabel.exec(piece);
  const offset = label?.[0].length ?? 0;
  const date = parseDate(piece.slice(offset));
  if (!date) return undefined;
  const certainty = /updated|modified/i.test(label?.groups?.kind ?? '') ? 'inferred' : 'stated';
  return [
    { field: 'date', value: date.value, start: start + offset + date.start, end: start + offset + date.end, certainty },
  ];
}

function reporter(name: string): Author {
  return { name, role: 'reporter' };
}
