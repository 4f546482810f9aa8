import type { Chart, Result } from '../model.js';
import { type KeynessRow, nameOpponent } from '../terms/index.js';
import { countNoun, joinPhrases, joinSentences, showNumber } from '../text/index.js';
import { checkTop, emptyChart, makeChart } from './chart.js';
import { describeLeft, dropLeft, groupNameOf, pluralOf } from './groups.js';
import { drawPanels } from './keyness-figure.js';
import { findPanels, type KeynessPanel, type KeynessPanels } from './keyness-panels.js';
import { isHeld, isTested, isTold } from './keyness-trace.js';
import { nameText, quoteText, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';

export interface KeynessDotsOptions {
  /** Terms drawn in each panel, by their G2. */
  readonly top?: number;
}

const step = 'keynessDots';
const id = 'keyness';

/**
 * Returns one panel a source (or value of a field) with its most telling terms: how many times more, or less, frequent
 * they are in it than in the rest, in doublings, with the 95 % interval where there is one. Behind each term stand its
 * count and that of the rest. The form of a dot says what can be told: filled, a difference at corrected p < 0.05;
 * hollow, none; a hollow diamond, not tested, and the caption has the reason. A line that runs to the edge is open.
 *
 * Terms are those with the largest G2 of their source, ordered by log ratio. Of more than 12 sources the 12 with the
 * most words are drawn, and the caption says so. Without rows the chart says why in a sentence.
 *
 * @example keynessDots(compareTerms(corpus), { top: 8 }).method.n // { groups: 3, marks: 24 }
 * @throws when `top` is not a whole number from 1
 */
export function keynessDots(keyness: Result<KeynessRow>, { top = 10 }: KeynessDotsOptions = {}): Chart {
  checkTop(top);
  const { method } = keyness;
  const panels = findPanels(keyness, top);
  if (panels.shown.length === 0) return emptyChart(method, { step, id, options: { top } }, describeNothing(keyness));
  const rows = panels.shown.flatMap((panel) => panel.rows);
  const finding = describeFinding(panels, keyness.rows);
  const rest = nameText(nameOpponent(method));
  const { data, layout, sources } = drawPanels(panels.shown, wrapTitle(finding));
  return makeChart(method, {
    step,
    id,
    options: { top },
    n: { groups: panels.shown.length, marks: rows.length },
    dropped: dropLeft(panels),
    data,
    layout,
    marks: findMarks(keyness, sources),
    rows,
    caption: joinSentences(
      `Log ratio of each term in ${nameGroup(panels.by)} against ${rest}: 1 is twice as frequent, −1 half as frequent. In brackets the count there and in ${rest}.`,
      describeForms(rows),
      describeLeft(panels),
      `The ${top} terms with the largest G2 of each; n = ${describeSizes(panels.shown)}.`,
    ),
    alt: `${countNoun(panels.shown.length, 'panel')} of dots. ${finding} ${describeExtremes(rows)}`,
  });
}

function describeFinding({ by }: KeynessPanels, rows: readonly KeynessRow[]): string {
  const strongest = rows.toSorted((a, b) => b.g2 - a.g2)[0];
  if (!strongest) return '';
  const tested = rows.filter(isTested);
  const told = tested.filter(isTold).toSorted((a, b) => b.g2 - a.g2);
  const name = nameText(groupNameOf(strongest) ?? '');
  if (tested.length === 0) {
    return `In these texts ${quoteText(strongest.term)} sets ${name} apart most; too few articles to tell more of the ${pluralOf(by)}.`;
  }
  const first = told[0];
  if (!first) return `No difference between ${pluralOf(by)} can be told in ${countNoun(tested.length, 'comparison')}.`;
  return `A difference can be told in ${showNumber(told.length)} of ${countNoun(tested.length, 'comparison')}: ${quoteText(first.term)} in ${nameText(groupNameOf(first) ?? '')} most clearly (${describeRatio(first.logRatio)}).`;
}

function nameGroup(by: string): string {
  if (by === 'none') return 'all articles';
  return by === 'source' ? 'a source' : `a value of ${by}`;
}

function describeForms(rows: readonly KeynessRow[]): string {
  const tested = rows.filter(isTested);
  const reasons = new Set(rows.flatMap(({ reason }) => (reason === undefined ? [] : [reason])));
  const forms = [
    tested.some(isTold) ? 'Filled: a difference at corrected p < 0.05.' : undefined,
    describeCheck(tested.filter(isTold)),
    tested.every(isTold) ? undefined : 'Hollow circle: none can be told.',
    tested.length > 0 ? 'Lines are 95 % intervals; one that runs to the edge is open.' : undefined,
    reasons.size > 0 ? `Hollow diamond: not tested. ${describeReasons([...reasons])}` : undefined,
  ];
  return joinSentences(...forms);
}

/** Words of one article are not independent: how many of the differences hold when whole articles are dealt. */
function describeCheck(told: readonly KeynessRow[]): string | undefined {
  const checked = told.filter((row) => isHeld(row) !== undefined);
  if (checked.length === 0) return undefined;
  const held = checked.filter(isHeld).length;
  return `Of ${countNoun(checked.length, 'filled dot')} ${showNumber(held)} ${held === 1 ? 'holds' : 'hold'} when articles are dealt to the sides by chance (p < 0.05).`;
}

function describeReasons([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} (${countNoun(others.length, 'other reason')} in the table.)`;
}

function describeSizes(panels: readonly KeynessPanel[]): string {
  return joinPhrases(
    panels.map(({ label, size }) => `${countNoun(size, 'word')} in ${nameText(label)}`),
    6,
  );
}

function describeExtremes(rows: readonly KeynessRow[]): string {
  const ratios = rows.map(({ logRatio }) => logRatio);
  return `Log ratios from ${showNumber(Math.min(...ratios))} to ${showNumber(Math.max(...ratios))} in ${countNoun(rows.length, 'dot')}.`;
}

function describeRatio(logRatio: number): string {
  const times = showNumber(2 ** Math.abs(logRatio));
  return logRatio < 0 ? `${times} times less frequent` : `${times} times more frequent`;
}

function describeNothing({ method }: Result<KeynessRow>): string {
  const last = method.dropped.at(-1);
  if (last?.reason.startsWith('the only ')) return `Nothing was compared: ${nameText(last.where)} is ${last.reason}.`;
  if (last?.reason.startsWith('no words')) return 'Nothing was compared: there are no words.';
  return 'Nothing was compared: no term is frequent enough.';
}
