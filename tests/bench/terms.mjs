/**
 * Counts made-up news by source with document frequencies: CPU seconds of presslab, as a ratio to those of `natural`
 * and, where a Python with DuckDB is named, of DuckDB, in alternating runs; and how the time grows with the corpus.
 * Each run reads the same file of JSON lines and parses them. Then, in processes of their own, the same by `countFile`,
 * which also repairs each text and finds its zones, in one thread and in two beside it: CPU seconds, time elapsed, and
 * the memory that the process takes at most.
 *
 * After a build: node tests/bench/run.mjs terms [--sizes 2000,20000,100000] [--duckdb PYTHON]
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLines, termCounter } from '../../lib/dist/index.js';
import { makeArticle, toArticle } from './news.mjs';
import { measureDuckDb, naturalCounter } from './peers.mjs';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '2000,20000,100000' }, duckdb: { type: 'string' } },
});
const sizes = values.sizes.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'presslab-bench-'));
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const medians = [];
try {
  await countAlone(await writeNews(200)); // the first run compiles
  for (const size of sizes) medians.push({ size, seconds: await measure(size) });
  for (const [i, { size, seconds }] of medians.entries()) {
    const before = medians[i - 1];
    if (!before) continue;
    const exponent = Math.log(seconds / before.seconds) / Math.log(size / before.size);
    console.log(`growth     ${before.size} to ${size} articles: exponent ${exponent.toFixed(2)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(size) {
  const file = await writeNews(size);
  const runs = size > 50_000 ? 1 : size > 5000 ? 3 : 7;
  const seconds = { presslab: [], natural: [], duckdb: [] };
  let counted = { rows: 0, words: 0 };
  for (let run = 0; run < runs; run += 1) {
    seconds.presslab.push(await time(async () => (counted = await countAlone(file))));
    seconds.natural.push(await time(() => countByNatural(file)));
    if (values.duckdb) seconds.duckdb.push(measureDuckDb(values.duckdb, file));
  }
  const ours = median(seconds.presslab);
  const megabytes = statSync(file).size / 1e6;
  const { words, rows } = counted;
  console.log(`${size} articles, ${megabytes.toFixed(1)} MB, ${words} words, ${rows} rows, median of ${runs}`);
  console.log(`presslab   ${ours.toFixed(2)} s (${(megabytes / ours).toFixed(1)} MB/s)`);
  for (const peer of ['natural', 'duckdb']) {
    if (seconds[peer].length === 0) continue;
    const theirs = median(seconds[peer]);
    console.log(`${peer.padEnd(10)} ${theirs.toFixed(2)} s: presslab takes ${(ours / theirs).toFixed(2)} of it`);
  }
  console.log(`countFile  ${measureFile(file, 0)}`);
  console.log(`2 threads  ${measureFile(file, 2)}`);
  rmSync(file);
  return ours;
}

/** What a process of its own takes to count by `countFile`, in this many threads beside its own. */
function measureFile(file, workers) {
  const program = `
    import { countFile, termCounter } from ${JSON.stringify(new URL('../../lib/dist/index.js', import.meta.url).href)};
    const from = performance.now();
    const counter = termCounter({ by: 'source' });
    await countFile(${JSON.stringify(file)}, counter, { workers: ${workers} });
    const { length } = counter.result().rows;
    const { user, system } = process.cpuUsage();
    const elapsed = ((performance.now() - from) / 1000).toFixed(2);
    const most = (process.resourceUsage().maxRSS / 1000).toFixed(0);
    console.log(((user + system) / 1e6).toFixed(2), 's,', elapsed, 's elapsed,', most, 'MB at most,', length, 'rows');`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout.trim();
}

async function* readArticles(file) {
  for await (const lines of readLines(createReadStream(file, { highWaterMark: 1 << 20 }))) {
    for (const line of lines) yield toArticle(JSON.parse(line));
  }
}

async function countAlone(file) {
  const counter = termCounter({ by: 'source' });
  for await (const article of readArticles(file)) counter.add(article);
  const { rows, method } = counter.result();
  return { rows: rows.length, words: method.n.words };
}

async function countByNatural(file) {
  const counter = naturalCounter();
  for await (const article of readArticles(file)) counter.add(article);
  return counter.rows().length;
}

async function time(task) {
  const from = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

async function writeNews(size) {
  const file = join(folder, `${size}.jsonl`);
  const out = createWriteStream(file);
  for (let i = 0; i < size; i += 1) {
    if (!out.write(`${JSON.stringify(makeArticle(i))}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return file;
}
