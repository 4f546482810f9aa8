/**
 * Counts the words of a made-up corpus by source, with presslab and with natural's WordTokenizer and a Map, in
 * alternating runs; prints the median times, their ratio, and the memory that counting leaves behind.
 * The two do not do the same: presslab also finds sentences, keeps offsets, and reads U.S., 1,000 and don't as words.
 *
 * After a build: node --expose-gc tests/bench/terms.mjs [articles] [runs]
 */
import tokenizers from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import { countTerms, termCounter } from '../../lib/dist/index.js';

const size = Number(process.argv[2] ?? 4000);
const runs = Number(process.argv[3] ?? 7);
const articles = Array.from({ length: size }, (_, i) => makeArticle(i));
const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
const method = { step: 'bench', version: '0', options: {}, n: {}, references: [], dropped: [], inputs: [] };
const corpus = { kind: 'corpus', articles, dropped: [], method };

const times = { presslab: [], natural: [] };
for (let run = 0; run < runs; run += 1) {
  times.presslab.push(time(() => countTerms(corpus, { by: 'source' })));
  times.natural.push(time(countWithNatural));
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const [ours, theirs] = [median(times.presslab), median(times.natural)];
const speed = (milliseconds) => `${milliseconds.toFixed(0)} ms (${(characters / 1000 / milliseconds).toFixed(1)} MB/s)`;
console.log(`${size} articles, ${(characters / 1e6).toFixed(1)} million characters, median of ${runs} runs`);
console.log(`presslab  ${speed(ours)}`);
console.log(`natural   ${speed(theirs)}`);
console.log(`ratio     ${(theirs / ours).toFixed(2)} (above 1: presslab is faster)`);
if (globalThis.gc)
  for (const factor of [1, 2, 4])
    console.log(`memory    ${size * factor} articles streamed: ${await measureMemory(size * factor)}`);

function time(task) {
  const from = performance.now();
  task();
  return performance.now() - from;
}

function countWithNatural() {
  const tokenizer = new tokenizers.WordTokenizer();
  const sources = new Map();
  for (const { text, source } of articles) {
    const terms = sources.get(source.name) ?? new Map();
    sources.set(source.name, terms);
    const seen = new Set();
    for (const token of tokenizer.tokenize(text)) {
      const term = token.toLowerCase();
      const row = terms.get(term) ?? { count: 0, documents: 0 };
      row.count += 1;
      if (!seen.has(term)) row.documents += 1;
      seen.add(term);
      terms.set(term, row);
    }
  }
  return [...sources].flatMap(([source, terms]) =>
    [...terms].map(([term, row]) => ({ term, source, ...row })).sort((a, b) => b.count - a.count),
  );
}

async function measureMemory(count) {
  const before = await readMemory();
  const counter = termCounter({ by: 'source' });
  for (let i = 0; i < count; i += 1) counter.add(makeArticle(i));
  const kept = (await readMemory()) - before;
  const { rows } = counter.result();
  return `${(kept / 1e6).toFixed(1)} MB kept for ${rows.length} rows`;
}

/** Bytes in use, once what is no longer used is gone. */
async function readMemory() {
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc();
    await new Promise(setImmediate);
  }
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

/** An article of some 400 invented words, frequent ones as frequent as in English, the same for the same number. */
function makeArticle(number) {
  const next = randomNumbers(number + 1);
  const sentences = Array.from({ length: 20 }, () => {
    const words = Array.from({ length: 20 }, () => makeWord(Math.floor(Math.exp(next() * Math.log(60_000)))));
    const [first = '', ...rest] = words;
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}${next() < 0.2 ? ' U.S. 1,000' : ''}.`;
  });
  const text = sentences
    .join(' ')
    .replace(/ (\w+) a/g, ' $1’s a')
    .replace(/, /g, ', “');
  return {
    id: String(number),
    text,
    zones: [],
    edits: [],
    authors: [],
    fields: new Map(),
    source: { name: `source ${number % 5}`, from: 'user' },
  };
}

function makeWord(rank) {
  const syllables = ['a', 'to', 'ri', 'men', 'so', 'la', 'ke', 'nu', 'ber', 'it', 'os', 'pa'];
  let word = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
}

/** Numbers in 0..1 that depend on the seed alone. */
function randomNumbers(seed) {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
