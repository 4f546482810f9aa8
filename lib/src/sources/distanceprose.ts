import type { Method, Prose, Result } from '../model.js';
import { countNoun, escapeMarkdown, joinPhrases, showNumber } from '../text/index.js';
import type { DistanceRow } from './distances.js';
import { nameOfRow } from './groups.js';
import type { Distance } from './measures.js';
import { countGroups, describeFew, say, showName } from './wording.js';

/** Words named of either side. */
const named = 4;

const measureNames: ReadonlyMap<string, string> = new Map<Distance, string>([
  ['jensenShannon', 'Jensen-Shannon divergence (bits, 0 to 1)'],
  ['cosine', 'cosine distance (0 to 1)'],
  ['burrowsDelta', "Burrows's Delta (from 0 up)"],
]);

/**
 * Which sources lie nearest to each other and which farthest apart, how far these distances lie above what chance alone
 * gives texts of these sizes, and which words make the difference, in sentences with their n. Where nothing was compared
 * the reason is said.
 *
 * @example describeSources(compareSources(oneSource)).markdown // 'Nothing was compared: A is the only source with words ...'
 */
export function describeSources({ rows, method }: Result<DistanceRow>): Prose {
  const by = String(method.options.by);
  const [nearest] = rows;
  const farthest = rows.at(-1);
  if (!nearest || !farthest) return say(describeNothing(method));
  const { groups = 0, compared = 0 } = method.n;
  return say(
    `${countGroups(by, groups)} were compared in ${countNoun(rows.length, 'pair')} by ${nameDistance(method)}, on ${countNoun(compared, 'word')}.`,
    rows.length === 1
      ? `Between ${describePair(nearest)}.`
      : `Nearest: ${describePair(nearest)}. Farthest apart: ${describePair(farthest)}.`,
    describeSpread(nearest, farthest),
    describeChance(rows),
    describeWords(farthest),
    describeFew(method, by),
  );
}

/** Returns what the distance of a table is called, with its unit and range: `cosine distance (0 to 1)`. */
export function nameDistance({ options }: Method): string {
  return measureNames.get(String(options.distance)) ?? String(options.distance);
}

function describeNothing({ dropped, options }: Method): string {
  const last = dropped.at(-1);
  if (last === undefined || last.where === options.by) return `Nothing was compared: ${last?.reason ?? 'no words'}.`;
  return `Nothing was compared: ${escapeMarkdown(last.where)} is ${last.reason}.`;
}

function describePair(row: DistanceRow): string {
  const { distance, expected, low, high } = row;
  const interval =
    low === undefined || high === undefined ? '' : `, 95 % interval ${showNumber(low)} to ${showNumber(high)}`;
  return `${showName(nameOfRow(row) ?? '')} and ${showName(row.other)} (${showNumber(distance)}${interval}; by chance ${showNumber(expected)})`;
}

/** Whether the intervals of the nearest pair and the farthest are clear of each other. */
function describeSpread(nearest: DistanceRow, farthest: DistanceRow): string | undefined {
  if (nearest === farthest || nearest.high === undefined || farthest.low === undefined) return undefined;
  return farthest.low > nearest.high
    ? 'The intervals of these two do not overlap, but the pairs differ in size too.'
    : 'The intervals of these two overlap, so it cannot be told which lies nearer.';
}

function describeChance(rows: readonly DistanceRow[]): string | undefined {
  const ratios = rows.flatMap(({ distance, expected }) => (expected > 0 ? [distance / expected] : []));
  if (ratios.length === 0) return undefined;
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const range =
    ratios.length === 1
      ? ''
      : ` on average, from ${showNumber(Math.min(...ratios))} to ${showNumber(Math.max(...ratios))}`;
  return `A distance is ${showNumber(mean)} times what shuffled words of the same sizes give${range}; what lies near 1 is told by size alone.`;
}

function describeWords(row: DistanceRow): string | undefined {
  const sides = [
    { name: nameOfRow(row) ?? '', words: row.more },
    { name: row.other, words: row.less },
  ].filter(({ words }) => words !== '');
  if (sides.length === 0) return undefined;
  const phrases = sides.map(({ name, words }) => {
    return `${joinPhrases(words.split(', ').slice(0, named).map(showName), named)} in ${escapeMarkdown(name)}`;
  });
  return `What adds most to the largest distance is more frequent use of ${joinPhrases(phrases)}.`;
}
