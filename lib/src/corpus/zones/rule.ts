import type { Author, Known, ZoneKind } from '../../model.js';
import type { Paragraph } from '../paragraphs.js';

/** The fields of an article that can be known, each as one piece of text. */
export const fieldNames = ['title', 'outlet', 'agency', 'date', 'place', 'url', 'language'] as const;
export type FieldName = (typeof fieldNames)[number];

interface Placed {
  /** Positions in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly certainty: Known<string>['certainty'];
}

/** A piece of metadata that a rule read in a paragraph. */
export type Finding =
  | (Placed & { readonly field: FieldName; readonly value: string })
  | (Placed & { readonly field: 'author'; readonly value: Author });

/** What a rule read: the labelled stretch, where it is not the whole paragraph, and the metadata in it. */
export interface Reading {
  /** Positions in the article's text. */
  readonly start?: number;
  readonly end?: number;
  readonly findings?: readonly Finding[];
}

/** What a rule may look at around its paragraph. */
export interface Setting {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Index of the paragraph in question. */
  readonly at: number;
  /** The kinds given so far; `undefined` where none is. */
  readonly kinds: readonly (ZoneKind | undefined)[];
}

/**
 * Where a rule is tried: on every paragraph; on those before the first of the body; on the first of the body,
 * of which it labels the beginning; on those after the last of the body; on the last of the body, of which it labels the end.
 */
export type RulePlace = 'anywhere' | 'head' | 'lead' | 'tail' | 'ending';

/** A named rule that labels a paragraph, or one end of it, by its form. */
export interface ZoneRule {
  readonly name: string;
  readonly kind: ZoneKind;
  readonly where: RulePlace;
  /** What the rule reads in a paragraph, or nothing where it does not apply. */
  read(paragraph: Paragraph, setting: Setting): Reading | undefined;
}

/** The span in the article's text of a piece of a paragraph, sought from an offset; of all of it where the piece is not found. */
export function placeOf(paragraph: Paragraph, piece: string, from = 0): { start: number; end: number } {
  const index = paragraph.text.indexOf(piece, from);
  if (index < 0) return { start: paragraph.start, end: paragraph.end };
  return { start: paragraph.start + index, end: paragraph.start + index + piece.length };
}

/** Whether a paragraph ends as sentences do. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’»)\]]*$/.test(text) && !/\b(?:U\.S|U\.K|U\.N|Inc|Jr|Sr)\.$/.test(text);
}

/** No rule asks whether a paragraph has more words. */
const mostPieces = 100;

/** The paragraph whose words were counted last: many rules ask of one after the other. */
let counted = { text: '', pieces: 1 };

/** The number of words of a paragraph, by white space: of a longer one `mostPieces`, since long ones are only told to be long. */
export function countPieces(text: string): number {
  if (text === counted.text) return counted.pieces;
  let pieces = 1;
  for (let i = 0; i < text.length && pieces < mostPieces; i += 1) {
    if (isBlank(text.charCodeAt(i)) && !isBlank(text.charCodeAt(i - 1))) pieces += 1;
  }
  counted = { text, pieces };
  return pieces;
}

function isBlank(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit >= 0xa0 && /\s/.test(String.fromCharCode(unit));
}
