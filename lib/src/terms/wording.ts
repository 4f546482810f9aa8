import { escapeMarkdown } from '../text/index.js';
import type { GroupLabel } from './grouping.js';

/** A number with its noun: `1 article`, `5 articles`. */
export function countNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A word of the corpus in bold, escaped. */
export function showTerm(term: string): string {
  return `**${escapeMarkdown(term)}**`;
}

/** ` in NAME`, or nothing where a row has no group. */
export function showGroup({ source, group }: GroupLabel): string {
  const name = source ?? group;
  return name === undefined ? '' : ` in ${escapeMarkdown(name)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinPhrases(phrases: readonly string[]): string {
  if (phrases.length < 2) return phrases.join('');
  return `${phrases.slice(0, -1).join(', ')} and ${phrases.at(-1)}`;
}

/** A p as it is printed: three digits, and no more zeros than can be read. */
export function showP(p: number): string {
  return p < 0.001 ? '< 0.001' : `= ${Number(p.toPrecision(3))}`;
}

/** A number of a row with three digits, for running text. */
export function showNumber(value: number): string {
  return String(Number(value.toPrecision(3)));
}
