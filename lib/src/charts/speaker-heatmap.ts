import type { Chart, Result } from '../model.js';
import type { QuotationCountRow } from '../sources/index.js';
import { countNoun, joinPhrases, joinSentences, showNumber } from '../text/index.js';
import { checkTop, emptyChart, makeChart, sizeOf } from './chart.js';
import { type CountGrid, checkGrouped, makeCountGrid } from './count-grid.js';
import { countGroups, describeLeft, describeRest, dropLeft, dropRest } from './groups.js';
import { nameText, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';

export interface SpeakerHeatmapOptions {
  /** Speakers drawn, by their quotations in all sources together. */
  readonly top?: number;
}

const step = 'speakerHeatmap';
const id = 'speakers-by-source';
const unresolved = '(speaker not told)';

/**
 * Returns a grid of speakers by sources (or values of a field): who is quoted where, and how much. The number in a cell
 * is that of quotations; it is the darker, the larger its share in the quotations of the source, so that sources of
 * unlike size can be compared. No cell is no quotation. Quotations whose speaker is not told have a line of their own at
 * the bottom.
 *
 * Speakers are ordered by quotations, ties by code unit; of more than 12 sources the 12 with the most quotations are
 * drawn, and the caption says so. Without rows the chart says so in a sentence.
 *
 * @example speakerHeatmap(countQuotations(quotations), { top: 12 }).id // 'speakers-by-source'
 * @throws when the counts are not by group, or `top` is not a whole number from 1
 */
export function speakerHeatmap(counts: Result<QuotationCountRow>, { top = 12 }: SpeakerHeatmapOptions = {}): Chart {
  checkTop(top);
  const { method } = counts;
  checkGrouped(method, step, 'countQuotations(quotations, { by: ["speaker", "source"] })');
  if (counts.rows.length === 0) {
    const sentence = `No quotations were found in ${countNoun(sizeOf(method, 'articles'), 'article')}.`;
    return emptyChart(method, { step, id, options: { top } }, sentence);
  }
  const grid = makeCountGrid(
    counts,
    {
      labelOf: ({ speaker }) => speaker,
      countOf: ({ quotations }) => quotations,
      sizes: 'quotations',
      unlabelled: unresolved,
    },
    top,
  );
  const { groups, lines, labels, drawn } = grid;
  const shown = Math.min(top, labels);
  const finding = describeFinding(grid, sizeOf(method, 'quotations'));
  const { data, layout, sources } = grid.draw(wrapTitle(finding));
  return makeChart(method, {
    step,
    id,
    options: { top },
    n: { speakers: shown, groups: groups.shown.length, marks: drawn.length },
    dropped: [...dropLeft(groups), ...dropRest(shown, labels, 'speakers')],
    data,
    layout,
    marks: findMarks(counts, sources),
    rows: drawn,
    caption: joinSentences(
      `Quotations by speaker and ${groups.by}; the darker, the larger the share in the quotations of the ${groups.by === 'source' ? 'source' : 'column'}, whose number stands in brackets. No cell is none.`,
      describeRest(shown, labels, { nouns: 'speakers', size: 'quotations' }),
      describeLeft(groups, 'quotations'),
      describeExtent(counts),
    ),
    alt: `Grid, ${countNoun(lines.length, 'line')} by ${countGroups(groups)}. ${finding} ${describeExtent(counts)}`,
  });
}

function describeFinding({ lines, groups }: CountGrid<QuotationCountRow>, quotations: number): string {
  const first = lines.find(({ label }) => label !== undefined);
  if (!first) return `For none of ${countNoun(quotations, 'quotation')} the texts tell the speaker.`;
  const tied = lines.filter(({ label, count }) => label !== undefined && count === first.count);
  const names = joinPhrases(tied.map(({ label = '' }) => nameText(label)));
  const total = countNoun(quotations, 'quotation');
  if (tied.length > 1) return `${names} are quoted most: ${showNumber(first.count)} of ${total} each.`;
  const all = groups.shown.length + groups.left.length;
  const where = all > 1 && groups.by === 'source' ? `, in ${first.rows.length} of ${all} sources` : '';
  return `${names} is quoted most: ${showNumber(first.count)} of ${total}${where}.`;
}

function describeExtent({ method }: Result<QuotationCountRow>): string {
  const untold = sizeOf(method, 'unresolved');
  const known = untold === 0 ? '' : `, ${showNumber(untold)} of them without a known speaker`;
  return `n = ${countNoun(sizeOf(method, 'quotations'), 'quotation')} in ${countNoun(sizeOf(method, 'articles'), 'article')}${known}.`;
}
