import { escapeMarkdown, type GroupLabel } from '../text/index.js';

/** A word of the corpus in bold, escaped. */
export function showTerm(term: string): string {
  return `**${escapeMarkdown(term)}**`;
}

/** ` in NAME`, or nothing where a row has no group. */
export function showGroup({ source, group }: GroupLabel): string {
  const name = source ?? group;
  return name === undefined ? '' : ` in ${escapeMarkdown(name)}`;
}

/** A p as it is printed: three digits, and no more zeros than can be read. */
export function showP(p: number): string {
  return p < 0.001 ? '< 0.001' : `= ${Number(p.toPrecision(3))}`;
}
