import type { Method, Prose, Result } from '../model.js';
import { fewestArticles } from '../statistics/index.js';
import { countNoun, escapeMarkdown, joinPhrases, showNumber } from '../text/index.js';
import type { KeynessRow } from './keynessrows.js';
import { nameOpponent } from './opponents.js';
import { showGroup, showP, showTerm } from './wording.js';

const named = 3;
const level = 0.05;

/**
 * What a comparison of terms says, in sentences: how many differences can be told after correction, and the
 * strongest of them with counts, effect size, interval and p. Where none can be told, or the articles are too few
 * to tell, that is what it says.
 *
 * @example describeKeyness(compareTerms(oneSource)).markdown // 'Nothing was compared: ...'
 */
export function describeKeyness({ rows, method }: Result<KeynessRow>): Prose {
  if (rows.length === 0) return say(`Nothing was compared: ${describeEmpty(method)}.`);
  const compared = `${countNoun(countTermsOf(rows), 'term')} were compared in ${countNoun(countGroupsOf(rows), 'group')}, ${countGroupsOf(rows) === 1 ? '' : 'each '}against ${escapeMarkdown(nameOpponent(method))}.`;
  const tested = rows.filter((row) => row.pCorrected !== undefined);
  const untested = rows.length - tested.length;
  if (tested.length === 0) {
    const reason = `With fewer than ${fewestArticles} articles on a side the numbers describe these texts only, so no difference between the sources themselves can be told.`;
    return say(`${compared} ${reason} The largest G2 have ${listRows(rows)}.`);
  }
  const told = tested.filter((row) => (row.pCorrected ?? 1) < level);
  const correction = `after correction (${method.options.correction})`;
  const rest =
    untested > 0 ? ` ${countNoun(untested, 'row')} of groups with too few articles are described, not tested.` : '';
  if (told.length === 0) {
    return say(
      `${compared} No difference can be told ${correction} in ${countNoun(tested.length, 'tested row')}.${rest}`,
    );
  }
  const finding = `At p < ${level} ${correction} a difference can be told in ${told.length} of ${countNoun(tested.length, 'tested row')}; the largest G2 have ${listRows(told)}.`;
  return say(`${compared} ${finding}${rest} ${describeCheck(told)}`);
}

/** Words of one article depend on each other: what of the differences holds when articles, not words, are dealt. */
function describeCheck(told: readonly KeynessRow[]): string {
  const dependent = 'Words of one article depend on each other, so each p is rather too small';
  const checked = told.filter((row) => row.pArticles !== undefined);
  if (checked.length === 0) return `${dependent}.`;
  const held = checked.filter((row) => (row.pArticles ?? 1) < level);
  return `${dependent}: when articles are dealt by chance, ${held.length} of the ${countNoun(checked.length, 'difference')} checked ${held.length === 1 ? 'holds' : 'hold'} (p < ${level}, not corrected).`;
}

function describeEmpty({ n, options, dropped }: Method): string {
  if (n.words === 0) return 'there are no words';
  const last = dropped.at(-1);
  if (last?.reason.startsWith('the only ')) return `${escapeMarkdown(last.where)} is ${last.reason}`;
  return `no term occurs ${options.minCount} times`;
}

function listRows(rows: readonly KeynessRow[]): string {
  const strongest = rows.toSorted((a, b) => b.g2 - a.g2).slice(0, named);
  return joinPhrases(strongest.map(describeRow));
}

function describeRow(row: KeynessRow): string {
  const counts = `${showNumber(row.count)} of ${countNoun(row.size, 'word')} against ${showNumber(row.restCount)} of ${showNumber(row.restSize)}`;
  const interval =
    row.low === undefined && row.high === undefined
      ? ''
      : `, 95 % interval ${showEnd(row.low)} to ${showEnd(row.high)}`;
  const p = row.pCorrected === undefined ? '' : `, corrected p ${showP(row.pCorrected)}`;
  return `${showTerm(row.term)}${showGroup(row)} (${counts}; log ratio ${showNumber(row.logRatio)}${interval}${p})`;
}

function showEnd(end: number | undefined): string {
  return end === undefined ? 'open' : showNumber(end);
}

function countTermsOf(rows: readonly KeynessRow[]): number {
  return new Set(rows.map((row) => row.term)).size;
}

function countGroupsOf(rows: readonly KeynessRow[]): number {
  return new Set(rows.map((row) => row.source ?? row.group)).size;
}

function say(markdown: string): Prose {
  return { kind: 'prose', markdown };
}
