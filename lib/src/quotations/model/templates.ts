import { connectorCount, verbsCount } from './connectors.js';
import { type Context, paragraphKinds } from './context.js';
import { endingCount, nearCueCount, positionCount, sentenceCount } from './nearcues.js';
import { nearMarkCount } from './nearmarks.js';
import { reportCount, subjectCount } from './reports.js';
import { shapeCount, tagCount } from './tags.js';
import { beliefCount, cueCount, verbCount, type WordReader } from './words.js';

/** What a token is by itself. */
export type OwnColumn = 'word' | 'stem' | 'suffix' | 'shape' | 'tag' | 'cue' | 'belief' | 'verb';
export type Column = OwnColumn | keyof Context;

/** A column at so many tokens from the one that is judged. */
export type Look = readonly [Column, number];

/** One kind of evidence: the value of one look, or of two together. */
export type Template = readonly [Look] | readonly [Look, Look];

/** No look goes further. */
export const reach = 3;

/** All evidence by which a token is judged. */
export const templates: readonly Template[] = [
  ...at('word', -2, -1, 1, 2),
  ...at('suffix', -1, 0, 1),
  ...at('shape', -1, 1),
  ...at('tag', -3, -2, -1, 1, 2, 3),
  ...at('cue', -2, 2),
  ...at('belief', -1, 0, 1),
  ...at('stem', -1, 0, 1),
  ...at('verb', 0, 1),
  both('belief', 0, 'cue', 0),
  both('tag', -1, 'tag', 0),
  both('tag', 0, 'tag', 1),
  both('tag', 1, 'tag', 2),
  both('cue', -1, 'tag', 0),
  both('verb', 0, 'tag', 1),
  both('verb', -1, 'tag', 0),
  both('stem', -1, 'tag', 0),
  both('stem', 1, 'tag', 0),
  ...at('ending', 0),
  ...at('rightCue', 0),
  ...at('rightStem', 0),
  ...at('connector', 0, 1),
  ...at('before', 0),
  ...at('position', 0),
  both('position', 0, 'sentence', 0),
  both('leftCue', 0, 'tag', -1),
  both('leftCue', 0, 'connector', 0),
  both('since', 0, 'tag', 0),
  both('connector', 0, 'verbs', 0),
  both('connector', 0, 'tag', -1),
  both('connector', 1, 'report', 0),
  both('connector', 0, 'subject', 1),
  both('report', 0, 'position', 0),
  both('stem', 0, 'report', 0),
  both('subject', -1, 'subject', 0),
  both('subject', 0, 'cue', 1),
  both('subject', 0, 'tag', 1),
  both('subject', 0, 'tag', -1),
  both('paragraph', 0, 'cue', 0),
  both('after', 0, 'cue', 0),
  both('after', 0, 'subject', 0),
  both('after', 0, 'before', 0),
];

const sizes: Readonly<Record<Exclude<Column, 'word' | 'stem' | 'suffix' | 'rightStem'>, number>> = {
  shape: shapeCount,
  tag: tagCount,
  cue: cueCount,
  belief: beliefCount,
  verb: verbCount,
  leftCue: nearCueCount,
  rightCue: nearCueCount,
  ending: endingCount,
  position: positionCount,
  sentence: sentenceCount,
  connector: connectorCount,
  since: connectorCount,
  verbs: verbsCount,
  report: reportCount,
  subject: subjectCount,
  after: nearMarkCount,
  before: nearMarkCount,
  paragraph: paragraphKinds,
};

/** How many values a column has, with 0 for what stands outside a paragraph. */
export function columnSize(column: Column, { sizes: own }: WordReader): number {
  if (column === 'word' || column === 'stem' || column === 'suffix') return own[column];
  return column === 'rightStem' ? own.stem : sizes[column];
}

/** How many values a template has. */
export function templateSize([one, two]: Template, reader: WordReader): number {
  return columnSize(one[0], reader) * (two === undefined ? 1 : columnSize(two[0], reader));
}

/** Whether a template looks at one token only, and only at what that token is by itself. */
export function isOwn([one, two]: Template): boolean {
  return isOwnColumn(one[0]) && (two === undefined || (isOwnColumn(two[0]) && two[1] === one[1]));
}

function isOwnColumn(column: Column): column is OwnColumn {
  switch (column) {
    case 'word':
    case 'stem':
    case 'suffix':
    case 'shape':
    case 'tag':
    case 'cue':
    case 'belief':
    case 'verb':
      return true;
    default:
      return false;
  }
}

function at(column: Column, ...offsets: readonly number[]): Template[] {
  return offsets.map((offset) => [[column, offset]]);
}

function both(column: Column, offset: number, other: Column, otherOffset: number): Template {
  return [
    [column, offset],
    [other, otherOffset],
  ];
}
