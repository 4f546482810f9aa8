import { findContents } from '../../lib/dist/quotations/model/contents.js';
import { exchangeClasses } from '../../lib/dist/quotations/model/model.js';
import { classes, describeCandidates, listWhole } from '../../lib/dist/quotations/model/segments.js';
import { growTrees, learnClasses } from './trees.mjs';
import { compareSpan, listTruths, trim } from './truth.mjs';

const forest = { count: 60, depth: 4, rate: 0.15 };
/** How much candidates count that lie where the truth leaves open whether somebody says something. */
const openWeight = 0.3;
const steps = 20;

/** Learns to judge the candidates of articles that were read by a chain which had not seen them. */
export function learnContents(reads, seed) {
  const rows = [];
  const truths = [];
  for (const { article, reading, marginals } of reads) {
    const known = listTruths(article);
    reading.paragraphs.forEach((paragraph, index) => {
      const candidates = marginals.candidates.filter((candidate) => candidate.paragraph === index);
      describeCandidates(reading, marginals, paragraph, candidates, listWhole(paragraph), (values, { from, to }) => {
        rows.push(values.slice());
        truths.push(compareSpan(trim(article.text, reading.start[from], reading.end[to - 1]), known));
      });
    });
  }
  const weights = truths.map(({ met, half, left }) => (met >= 0.3 || half >= 0.3 || left < 0.3 ? 1 : openWeight));
  const exact = truths.map((truth) => truth.exact);
  const learned = learnClasses(rows, exact, classes);
  for (const row of rows) exchangeClasses(row, learned);
  const grow = (yes, step) => growTrees(rows, yes, weights, { ...forest, seed: seed * 10 + step });
  return {
    classes: learned,
    met: grow(
      truths.map(({ met }) => (met >= 0.3 ? 1 : 0)),
      1,
    ),
    half: grow(
      truths.map(({ half }) => (half >= 0.5 ? 1 : 0)),
      2,
    ),
    exact: grow(exact, 3),
  };
}

/** The measured share of right contents by the probability that the trees give, never falling. */
export function calibrate(reads, seed) {
  const half = (which) => reads.filter((_, at) => at % 2 === which);
  const seen = [0, 1].flatMap((which) => listOutcomes(half(1 - which), learnContents(half(which), seed)));
  const pooled = poolRising(seen.sort((a, b) => a[0] - b[0]));
  return Float32Array.from({ length: steps + 1 }, (_, step) => readPool(pooled, step / steps));
}

/** Each content that is found as [probability, whether it is right]; what is left open is left out. */
function listOutcomes(reads, trees) {
  return reads.flatMap(({ article, reading, marginals }) => {
    const known = listTruths(article);
    return findContents(reading, marginals, trees).flatMap(({ from, to, probability }) => {
      const { met, left } = compareSpan(trim(article.text, reading.start[from], reading.end[to - 1]), known);
      return met < 0.3 && left > 0.3 ? [] : [[probability, met >= 0.3 ? 1 : 0]];
    });
  });
}

/** Pools neighbours until the shares rise (isotonic regression by pooling adjacent violators). */
function poolRising(outcomes) {
  const pools = [];
  for (const [probability, right] of outcomes) {
    pools.push({ sum: probability, right, count: 1 });
    while (pools.length > 1 && pools.at(-2).right / pools.at(-2).count >= pools.at(-1).right / pools.at(-1).count) {
      const { sum, right: more, count } = pools.pop();
      const last = pools.at(-1);
      last.sum += sum;
      last.right += more;
      last.count += count;
    }
  }
  return pools.map(({ sum, right, count }) => [sum / count, (right + 0.5) / (count + 1)]);
}

function readPool(pools, probability) {
  const after = pools.findIndex(([at]) => at >= probability);
  if (after < 0) return pools.at(-1)[1];
  if (after === 0) return pools[0][1];
  const [[x0, y0], [x1, y1]] = [pools[after - 1], pools[after]];
  return y0 + ((y1 - y0) * (probability - x0)) / (x1 - x0);
}
