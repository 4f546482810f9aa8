/**
 * Concordances of made-up news in memory: CPU milliseconds of the first query of a corpus, which scans it, of the same
 * query again, and of the query after indexWords, whole and cut; and what the words that are kept take.
 *
 * After a build: node --expose-gc tests/bench/run.mjs concordance [--size 20000]
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  concordance,
  concordanceOfFile,
  countTerms,
  findCollocates,
  indexWords,
  locateTerms,
} from '../../lib/dist/index.js';
import { makeArticle, toArticle } from './news.mjs';

const { values } = parseArgs({ options: { size: { type: 'string', default: '20000' } } });
const records = Array.from({ length: Number(values.size) }, (_, i) => makeArticle(i));
const articles = records.map(toArticle);
const method = { step: 'bench', version: '0', options: {}, n: {}, references: [], dropped: [], inputs: [] };
const makeCorpus = (some = articles) => ({ kind: 'corpus', articles: some, dropped: [], method });
const ranked = countTerms(makeCorpus(articles.slice(0, 2000)), { by: 'none' }).rows.map(({ term }) => term);
const [first, second, frequent, rare, rarest] = [0, 1, 50, 3000, ranked.length - 1].map((rank) => ranked[rank]);
const queries = [rarest, rare, `${first} ${second}`, frequent, `${rare.slice(0, 5)}*`];

concordance(makeCorpus(articles.slice(0, 500)), frequent); // the first run compiles
const megabytes = articles.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
console.log(`${articles.length} articles, ${megabytes.toFixed(1)} million characters; CPU milliseconds`);
console.log(
  'query'.padEnd(16),
  ...['matches', 'first', 'again', 'indexed', 'limit 20'].map((head) => head.padStart(9)),
);
const before = measureMemory();
const read = makeCorpus();
let words = 0;
const reading = time(() => ({ words } = indexWords(read)));
const kept = measureMemory() - before;
for (const query of queries) {
  const fresh = makeCorpus();
  const cells = [
    concordance(read, query).rows.length,
    time(() => concordance(fresh, query)),
    time(() => concordance(fresh, query)),
    time(() => concordance(read, query)),
    time(() => concordance(read, query, { limit: 20 })),
  ];
  console.log(query.padEnd(16), ...cells.map((cell) => cell.toFixed(0).padStart(9)));
}
for (const task of [locateTerms, findCollocates]) {
  const [alone, indexed] = [makeCorpus(), read].map((corpus) => time(() => task(corpus, rare)).toFixed(0));
  console.log(`${task.name} of ${rare}: first ${alone}, indexed ${indexed}`);
}
console.log(`indexWords: ${reading.toFixed(0)}`);
console.log(`${words} words are kept in ${(kept / 1e6).toFixed(0)} MB, ${(kept / words).toFixed(1)} bytes each`);
await searchFile();

async function searchFile() {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-'));
  const path = join(folder, 'news.jsonl');
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const size = statSync(path).size / 1e6;
  console.log(`concordanceOfFile over ${size.toFixed(0)} MB of JSON lines; MB/s`);
  for (const [kind, query] of [
    ['rare word', rarest],
    ['word', rare],
    ['common word', frequent],
    ['phrase', `${rare} ${frequent}`],
    ['common phrase', `${first} ${second}`],
  ]) {
    let best = Number.POSITIVE_INFINITY;
    let found;
    for (let run = 0; run < 3; run += 1) {
      const from = performance.now();
      found = await concordanceOfFile(path, query, { limit: 20 });
      best = Math.min(best, performance.now() - from);
    }
    const { matches, articlesWithMatches } = found.method.n;
    const speed = (size / (best / 1000)).toFixed(0).padStart(5);
    console.log(`${kind.padEnd(14)} ${speed}  ${query}: ${matches} matches in ${articlesWithMatches} articles`);
  }
  rmSync(folder, { recursive: true });
}

function measureMemory() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function time(task) {
  const from = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
