/**
 * How often a difference is told where there is none: made-up corpora whose two groups are drawn alike, of a word that
 * crowds in few articles, as words do. The check by article should reject one in twenty; G2 takes each word for
 * a draw of its own, and rejects far more. The interval by article should hold the true log ratio, 0.
 *
 * After a build: node tests/bench/run.mjs keyness [corpora]
 */
import { bootstrapLogRatios, chiSquareTail, g2, permuteClusters } from '../../lib/dist/index.js';
import { randomNumbers } from './news.mjs';

const corpora = Number(process.argv[2] ?? 2000);
const alpha = 0.05;
const RATE = 0.008;

console.log(`${corpora} corpora a line, alpha ${alpha}; share of corpora in which a difference is told:`);
for (const [here, rest] of [
  [5, 5],
  [20, 20],
  [5, 95],
]) {
  const told = { articles: 0, g2: 0, outside: 0 };
  for (let seed = 1; seed <= corpora; seed += 1) {
    const clusters = drawCorpus(here, rest, seed);
    if (permuteClusters(clusters, { samples: 999, seed })[0] <= alpha) told.articles += 1;
    if (chiSquareTail(g2(tableOf(clusters))) <= alpha) told.g2 += 1;
    if (here < 20) continue;
    const [{ low = -1, high = 1 }] = bootstrapLogRatios(clusters, { samples: 999, seed });
    if (low > 0 || high < 0) told.outside += 1;
  }
  const share = (count) => (count / corpora).toFixed(3);
  const interval = here < 20 ? '' : `, interval by article without 0 ${share(told.outside)}`;
  console.log(`${here}:${rest}`.padEnd(8), `check by article ${share(told.articles)}, G2 ${share(told.g2)}${interval}`);
}

/** Articles of 200 to 1,000 words, each with a rate of its own: exponential around the same mean. */
function drawCorpus(here, rest, seed) {
  const next = randomNumbers(seed);
  const sizes = Array.from({ length: here + rest }, () => 200 + Math.floor(800 * next()));
  const counts = [sizes.map((size) => drawPoisson(size * RATE * -Math.log(1 - next()), next))];
  return { sizes, here, counts };
}

function tableOf({ sizes, here, counts: [row] }) {
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  return {
    count: sum(row.slice(0, here)),
    size: sum(sizes.slice(0, here)),
    restCount: sum(row.slice(here)),
    restSize: sum(sizes.slice(here)),
  };
}

function drawPoisson(mean, next) {
  let count = -1;
  for (let left = Math.exp(-mean), product = 1; product > left; product *= next()) count += 1;
  return count;
}
