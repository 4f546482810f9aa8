import type { Chart, Result } from '../model.js';
import type { NamingRow } from '../sources/index.js';
import { countNoun, joinPhrases, joinSentences, showNumber } from '../text/index.js';
import { checkTop, emptyChart, makeChart, sizeOf } from './chart.js';
import { type CountGrid, checkGrouped, makeCountGrid } from './count-grid.js';
import { countGroups, describeLeft, describeRest, dropLeft, dropRest, pluralOf } from './groups.js';
import { quoteText, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';

export interface NamingGridOptions {
  /** Names drawn, by their count in all sources together. */
  readonly top?: number;
}

const step = 'namingGrid';
const id = 'naming';

/**
 * Returns a grid of names by sources (or values of a field): what a thing is called by whom. The number in a cell is how
 * often the name stands in the source; it is the darker, the larger its share in all names of the source. No cell is
 * never. Whether a name means the thing in a passage is not told by counting.
 *
 * Names are ordered by count, ties by code unit; of more than 12 sources the 12 with the most names are drawn, and the
 * caption says so. Without rows the chart says so in a sentence.
 *
 * @example namingGrid(countNames(corpus, { thing: 'Wagner' })).id // 'naming'
 * @throws when the counts are not by group, or `top` is not a whole number from 1
 */
export function namingGrid(counts: Result<NamingRow>, { top = 15 }: NamingGridOptions = {}): Chart {
  checkTop(top);
  const { method } = counts;
  checkGrouped(method, step, 'countNames(corpus, { by: "source" })');
  const { thing } = method.options;
  const what = typeof thing === 'string' ? quoteText(thing) : 'the thing';
  if (counts.rows.length === 0) {
    const sentence = `No name for ${what} was found in ${countNoun(sizeOf(method, 'articles'), 'article')}.`;
    return emptyChart(method, { step, id, options: { top } }, sentence);
  }
  const grid = makeCountGrid(
    counts,
    { labelOf: ({ name }) => name, countOf: ({ count }) => count, sizes: 'names' },
    top,
  );
  const { groups, lines, labels, drawn } = grid;
  const finding = describeFinding(grid, sizeOf(method, 'names'));
  const extent = `n = ${countNoun(sizeOf(method, 'names'), 'occurrence')} in ${showNumber(sizeOf(method, 'articlesWithNames'))} of ${countNoun(sizeOf(method, 'articles'), 'article')}.`;
  const { data, layout, sources } = grid.draw(wrapTitle(finding));
  return makeChart(method, {
    step,
    id,
    options: { top },
    n: { names: lines.length, groups: groups.shown.length, marks: drawn.length },
    dropped: [...dropLeft(groups), ...dropRest(lines.length, labels, 'names')],
    data,
    layout,
    marks: findMarks(counts, sources),
    rows: drawn,
    caption: joinSentences(
      `Names for ${what} by ${groups.by}, the longest where they overlap; the darker, the larger the share in all names of the ${groups.by === 'source' ? 'source' : 'column'}, whose number stands in brackets. No cell is none. Words are counted, not whom they mean.`,
      describeRest(lines.length, labels, { nouns: 'names', size: 'occurrences' }),
      describeLeft(groups, 'names'),
      extent,
    ),
    alt: `Grid, ${countNoun(lines.length, 'name')} by ${countGroups(groups)}. ${finding} ${extent}`,
  });
}

function describeFinding({ lines, groups }: CountGrid<NamingRow>, total: number): string {
  const tied = lines.filter(({ count }) => count === lines[0]?.count);
  const names = joinPhrases(tied.map(({ label = '' }) => quoteText(label)));
  const leads = `${names} ${tied.length > 1 ? 'are the commonest names' : 'is the commonest name'}: ${showNumber(tied[0]?.count ?? 0)} of ${showNumber(total)}${tied.length > 1 ? ' each' : ''}`;
  const all = groups.shown.length + groups.left.length;
  if (all < 2) return `${leads}.`;
  const everywhere = lines.filter(({ rows }) => rows.length === all).length;
  return `${leads}; ${everywhere === 0 ? 'none is' : `${everywhere} ${everywhere === 1 ? 'is' : 'are'}`} used in all ${all} ${pluralOf(groups.by)}.`;
}
