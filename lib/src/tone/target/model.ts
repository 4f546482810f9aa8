import type { TargetFeatures, ZoneWord } from './features.js';
import { featureLines, intercepts, letters, wordLines, wordScale } from './weights.js';

/** How probable each class is; the three sum to 1. */
export interface TargetProbabilities {
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}

/** What each negative and positive count, against neutral. */
type Weights = readonly [negative: number, positive: number];

/** A negated word counts half, the other way. */
export const negatedShare = -0.5;
/** Words that are added to each zone, so that a single word does not count whole. */
export const zonePadding = 2;

let features: ReadonlyMap<string, Weights> | undefined;
let words: ReadonlyMap<string, string> | undefined;

/** How probable it is that readers see a target in a negative, neutral or positive light. */
export function classifyTarget({ values, words: zones }: TargetFeatures): TargetProbabilities {
  features ??= readFeatures();
  const sums = [...intercepts];
  for (const [name, value] of values)
    for (const [side, weight] of (features.get(name) ?? []).entries()) sums[side] = (sums[side] ?? 0) + weight * value;
  for (const [zone, known] of zones.entries())
    for (const side of [0, 1]) sums[side] = (sums[side] ?? 0) + sumWords(known, 2 * zone + side);
  const [negative = 0, positive = 0] = sums.map(Math.exp);
  const all = 1 + negative + positive;
  return { negative: negative / all, neutral: 1 / all, positive: positive / all };
}

/** The sum of one column of the words' weights, over the root of their number. */
function sumWords(known: readonly ZoneWord[], column: number): number {
  words ??= readWords();
  let sum = 0;
  let count = 0;
  for (const { term, isNegated } of known) {
    const code = words.get(term);
    if (code === undefined) continue;
    sum += (letters.indexOf(code.charAt(column)) - (letters.length - 1) / 2) * (isNegated ? negatedShare : 1);
    count += 1;
  }
  return (sum * wordScale) / Math.sqrt(count + zonePadding);
}

function readFeatures(): ReadonlyMap<string, Weights> {
  return new Map(
    featureLines
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', negative, positive] = line.split('\t');
        return [name, [Number(negative), Number(positive)]];
      }),
  );
}

function readWords(): ReadonlyMap<string, string> {
  return new Map(
    wordLines
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const at = entry.indexOf(':');
        return [entry.slice(0, at), entry.slice(at + 1)];
      }),
  );
}
