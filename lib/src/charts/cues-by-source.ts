import type { Chart, Result } from '../model.js';
import type { CueRow } from '../sources/index.js';
import { countNoun, joinPhrases, joinSentences, showNumber } from '../text/index.js';
import { checkTop, emptyChart, makeChart, sizeOf } from './chart.js';
import { type CountGrid, checkGrouped, makeCountGrid } from './count-grid.js';
import { countGroups, describeLeft, describeRest, dropLeft, dropRest } from './groups.js';
import { quoteText, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';

export interface CuesBySourceOptions {
  /** Verbs drawn, by their count in all sources together. */
  readonly top?: number;
}

const step = 'cuesBySource';
const id = 'cues-by-source';

/**
 * Returns a grid of reporting verbs by sources (or values of a field): by which words each source reports speech. The
 * number in a cell is that of quotations; it is the darker, the larger its share in those of the source. No cell is none.
 * What each verb says of the words stands behind it, unless it is neutral: `vow · deed`.
 *
 * Verbs are ordered by count, ties by code unit; of more than 12 sources the 12 with the most quotations are drawn, and
 * the caption says so. Without rows the chart says so in a sentence.
 *
 * @example cuesBySource(countCues(quotations), { top: 12 }).id // 'cues-by-source'
 * @throws when the counts are not by group, or `top` is not a whole number from 1
 */
export function cuesBySource(counts: Result<CueRow>, { top = 15 }: CuesBySourceOptions = {}): Chart {
  checkTop(top);
  const { method } = counts;
  checkGrouped(method, step, 'countCues(quotations, { by: "source" })');
  if (counts.rows.length === 0) {
    const sentence = `No quotation with a reporting verb was found in ${countNoun(sizeOf(method, 'articles'), 'article')}.`;
    return emptyChart(method, { step, id, options: { top } }, sentence);
  }
  const grid = makeCountGrid(counts, { labelOf: labelCue, countOf: ({ count }) => count, sizes: 'quotations' }, top);
  const { groups, lines, labels, drawn } = grid;
  const finding = describeFinding(counts, grid);
  const { data, layout, sources } = grid.draw(wrapTitle(finding));
  return makeChart(method, {
    step,
    id,
    options: { top },
    n: { cues: lines.length, groups: groups.shown.length, marks: drawn.length },
    dropped: [...dropLeft(groups), ...dropRest(lines.length, labels, 'reporting verbs')],
    data,
    layout,
    marks: findMarks(counts, sources),
    rows: drawn,
    caption: joinSentences(
      `Quotations by reporting verb and ${groups.by}; the darker, the larger the share in those of the ${groups.by === 'source' ? 'source' : 'column'}, whose number stands in brackets. No cell is none. Behind a verb that takes a stand its class.`,
      describeRest(lines.length, labels, { nouns: 'reporting verbs', size: 'quotations' }),
      describeLeft(groups, 'quotations'),
      describeExtent(counts),
    ),
    alt: `Grid, ${countNoun(lines.length, 'line')} by ${countGroups(groups)}. ${finding} ${describeExtent(counts)}`,
  });
}

function labelCue({ cue, stance }: CueRow): string {
  return stance === 'neutral' || stance === 'unlisted' ? cue : `${cue} · ${stance}`;
}

function describeFinding({ rows, method }: Result<CueRow>, { lines }: CountGrid<CueRow>): string {
  const cued = sizeOf(method, 'quotations') - sizeOf(method, 'withoutCue');
  const tied = lines.filter(({ count }) => count === lines[0]?.count);
  const names = joinPhrases(tied.map(({ rows: own }) => quoteText(own[0]?.cue ?? '')));
  const stands = rows.filter(({ stance }) => stance !== 'neutral' && stance !== 'unlisted');
  const taken = stands.reduce((sum, { count }) => sum + count, 0);
  const leads = `${names} ${tied.length > 1 ? 'are' : 'is'} the commonest: ${showNumber(tied[0]?.count ?? 0)} of ${countNoun(cued, 'quotation')}${tied.length > 1 ? ' each' : ''}`;
  return `${leads}; ${taken === 0 ? 'none has' : `${showNumber(taken)} ${taken === 1 ? 'has' : 'have'}`} a verb that takes a stand.`;
}

function describeExtent({ method }: Result<CueRow>): string {
  const without = sizeOf(method, 'withoutCue');
  const rest = without === 0 ? '' : `; ${showNumber(without)} more have no reporting verb`;
  return `n = ${countNoun(sizeOf(method, 'quotations') - without, 'quotation')} in ${countNoun(sizeOf(method, 'articles'), 'article')}${rest}.`;
}
