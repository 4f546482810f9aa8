/**
 * The head of the scores by embeddings: how texts that people have coded become its inputs, and how it is fitted. Used
 * by train-embeddings.mjs, which writes it, and by tests/validate/embeddings.mjs, which fits it to parts of the texts.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { embedSentences } from '../dist/tone/embeddings/embedder.js';
import { scoreTone } from '../dist/tone/index.js';
import { solveRidge } from './ridge.mjs';

const penalty = 20;
const lexiconPenalty = 1;
const most = 0.999999;
const labelValues = { negative: -1, neutral: 0, positive: 1 };

/** The lines of a file as objects. */
export function readCoded(path) {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** What people say of a text as a number: their score, or -1, 0 or 1 for their label. */
export function valueOfCoded({ score, label }) {
  return score ?? labelValues[label];
}

/**
 * Each text once, with its score by the word lists, its vector, and what people say of it: the mean where it
 * has several labels. The vector of a text that was seen before comes from `known`.
 */
export async function embedCoded(coded, embedder, known = new Map()) {
  const valuesOf = new Map();
  for (const { text, score, label } of coded)
    valuesOf.set(text, [...(valuesOf.get(text) ?? []), valueOfCoded({ score, label })]);
  const samples = [];
  for (const [text, values] of valuesOf) {
    if (!known.has(text)) known.set(text, await embedSentences(embedder, text));
    samples.push({ text, coded: meanOf(values), lexicon: scoreTone(text).score, vector: known.get(text) });
  }
  return samples;
}

/**
 * The head that fits these sets, each { samples, weight }: a ridge regression from the score by the word lists and the
 * vector to what people say, in standard deviations of their set. It is then brought to the mean and the spread that
 * `scoreTone` has on these texts before its tanh, so that both scores are of one scale.
 */
export function fitHead(sets) {
  const all = sets.flatMap(({ samples, weight }) => {
    const coded = samples.map((one) => one.coded);
    const [mean, deviation] = [meanOf(coded), deviationOf(coded)];
    return samples.map((one) => ({
      vector: [one.lexicon, ...one.vector, 1],
      value: (one.coded - mean) / deviation,
      weight,
      unbounded: Math.atanh(Math.max(-most, Math.min(most, one.lexicon))),
    }));
  });
  const size = all[0].vector.length - 2;
  const coefficients = solveRidge(all, [lexiconPenalty, ...Array(size).fill(penalty), 1e-9]);
  const fitted = all.map(({ vector }) => dot(coefficients, vector));
  const wanted = all.map(({ unbounded }) => unbounded);
  const scale = deviationOf(wanted) / deviationOf(fitted);
  const [lexiconWeight, ...others] = coefficients.map((coefficient) => scale * coefficient);
  return {
    intercept: others.pop() + meanOf(wanted) - scale * meanOf(fitted),
    lexiconWeight,
    vectorWeights: others,
  };
}

/** The score of a sample by a head, as `scoreVector` gives it with the head that is kept. */
export function scoreSample({ intercept, lexiconWeight, vectorWeights }, { lexicon, vector }) {
  return Math.tanh(intercept + lexiconWeight * lexicon + dot(vectorWeights, vector));
}

function meanOf(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function deviationOf(numbers) {
  const mean = meanOf(numbers);
  return Math.sqrt(meanOf(numbers.map((number) => (number - mean) ** 2)));
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i] * b[i];
  return sum;
}
