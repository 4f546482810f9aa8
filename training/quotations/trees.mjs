import { randomNumbers } from './data.mjs';

const bins = 48;
const fewest = 20;
const shrinkage = 1;
const rowShare = 0.7;
const columnShare = 0.6;
const leastGain = 1e-3;

/**
 * Boosted trees for a yes or no, fitted to the log likelihood: `rows` are features, `truths` 1 or 0, `weights` how much
 * each counts. All trees are complete; where nothing is gained by a split, all go to its left.
 */
export function growTrees(rows, truths, weights, { count, depth, rate, seed }) {
  const edges = listEdges(rows);
  const binned = edges.map((own, feature) =>
    Uint8Array.from(rows, (row) => own.filter((edge) => row[feature] >= edge).length),
  );
  const next = randomNumbers(seed);
  const inner = 2 ** depth - 1;
  const features = new Uint8Array(count * inner);
  const thresholds = new Float32Array(count * inner).fill(Infinity);
  const leaves = new Float32Array(count * (inner + 1));
  const yes = rows.reduce((sum, _, i) => sum + weights[i] * truths[i], 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const base = Math.fround(Math.log(yes / (all - yes)));
  const sums = new Float64Array(rows.length).fill(base);
  const slope = new Float64Array(rows.length);
  const bend = new Float64Array(rows.length);
  const node = new Int32Array(rows.length);
  for (let tree = 0; tree < count; tree += 1) {
    for (let i = 0; i < rows.length; i += 1) {
      const probability = 1 / (1 + Math.exp(-sums[i]));
      slope[i] = weights[i] * (truths[i] - probability);
      bend[i] = weights[i] * probability * (1 - probability);
    }
    const drawn = rows.flatMap((_, i) => (next() < rowShare ? [i] : []));
    const columns = edges.flatMap((own, feature) => (next() < columnShare && own.length > 0 ? [feature] : []));
    const groups = [Int32Array.from(drawn)];
    for (let at = 0; at < inner; at += 1) {
      const split = findSplit(groups[at], columns, edges, binned, slope, bend);
      if (split !== undefined) {
        features[tree * inner + at] = split.feature;
        thresholds[tree * inner + at] = edges[split.feature][split.bin];
      }
      const right = (i) => split !== undefined && binned[split.feature][i] > split.bin;
      groups[2 * at + 1] = groups[at].filter((i) => !right(i));
      groups[2 * at + 2] = groups[at].filter(right);
    }
    for (let leaf = 0; leaf <= inner; leaf += 1) {
      let [up, down] = [0, shrinkage];
      for (const i of groups[inner + leaf]) {
        up += slope[i];
        down += bend[i];
      }
      leaves[tree * (inner + 1) + leaf] = (rate * up) / down;
    }
    node.fill(0);
    for (let i = 0; i < rows.length; i += 1) {
      while (node[i] < inner) {
        const place = tree * inner + node[i];
        node[i] = 2 * node[i] + 1 + (rows[i][features[place]] >= thresholds[place] ? 1 : 0);
      }
      sums[i] += leaves[tree * (inner + 1) + node[i] - inner];
    }
  }
  return { depth, base, features, thresholds, leaves };
}

/** What to exchange the classes of the first features for: the share of yes of each, drawn to the mean where it is rare. */
export function learnClasses(rows, truths, sizes) {
  const mean = truths.reduce((sum, truth) => sum + truth, 0) / truths.length;
  return sizes.map((size, feature) => {
    const yes = new Float64Array(size).fill(10 * mean);
    const all = new Float64Array(size).fill(10);
    rows.forEach((row, i) => {
      yes[row[feature]] += truths[i];
      all[row[feature]] += 1;
    });
    return Float32Array.from(yes, (count, value) => Math.round((255 * count) / all[value]) / 255);
  });
}

/** Up to 47 values between which each feature is cut. */
function listEdges(rows) {
  const step = Math.max(1, Math.floor(rows.length / 8192));
  return Array.from(rows[0], (_, feature) => {
    const values = [];
    for (let i = 0; i < rows.length; i += step) values.push(rows[i][feature]);
    values.sort((a, b) => a - b);
    const edges = new Set();
    for (let bin = 1; bin < bins; bin += 1) edges.add(values[Math.floor((bin * values.length) / bins)]);
    edges.delete(values[0]);
    return [...edges];
  });
}

/** The split of a group that gains most: {feature, bin}, values beyond edge `bin` to the right; absent where none gains. */
function findSplit(group, columns, edges, binned, slope, bend) {
  if (group.length < 2 * fewest) return undefined;
  let [up, down] = [0, 0];
  for (const i of group) {
    up += slope[i];
    down += bend[i];
  }
  const score = (a, b) => (a * a) / (b + shrinkage);
  let best;
  let most = score(up, down) + leastGain;
  for (const feature of columns) {
    const size = edges[feature].length + 1;
    const ups = new Float64Array(size);
    const downs = new Float64Array(size);
    const counts = new Int32Array(size);
    const own = binned[feature];
    for (const i of group) {
      ups[own[i]] += slope[i];
      downs[own[i]] += bend[i];
      counts[own[i]] += 1;
    }
    let [left, leftDown, count] = [0, 0, 0];
    for (let bin = 0; bin < size - 1; bin += 1) {
      left += ups[bin];
      leftDown += downs[bin];
      count += counts[bin];
      if (count < fewest || group.length - count < fewest) continue;
      const gain = score(left, leftDown) + score(up - left, down - leftDown);
      if (gain <= most) continue;
      most = gain;
      best = { feature, bin };
    }
  }
  return best;
}
