import { labelOf, type ToneLabel } from '../score.js';
import { intercept, lexiconWeight, vectorLines } from './weights.js';

/**
 * From this distance to 0 a score has a sign. It is larger than that of word lists, whose scores are 0 in many texts:
 * chosen by cross-validation on the train part of NewsMTSC.
 */
export const embeddingThreshold = 0.28;
/** Scores have so many decimals: processors may differ in the seventh of a vector. */
const decimals = 3;

let weights: readonly number[] | undefined;

/**
 * The score of a text, from -1 to 1, of its score by the word lists and its vector:
 * tanh(intercept + a lexicon + w · vector), with the weights of a ridge regression.
 */
export function scoreVector(
  vector: readonly number[],
  lexicon: number,
): { readonly score: number; readonly label: ToneLabel } {
  weights ??= vectorLines.trim().split(/\s+/).map(Number);
  let sum = intercept + lexiconWeight * lexicon;
  for (const [at, number] of vector.entries()) sum += (weights[at] ?? 0) * number;
  const score = Number(Math.tanh(sum).toFixed(decimals)) + 0; // no -0
  return { score, label: labelOf(score, embeddingThreshold) };
}
