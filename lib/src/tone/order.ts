import { type BootstrapOptions, seededRandom } from '../statistics/index.js';
import type { ToneUnit } from './units.js';

/**
 * The share of bootstrap samples in which groups stand in the order of their means, from 0 to 1: articles are drawn anew
 * for all groups together, as many as there are, since one article may quote several. A sample in which a group has no
 * quotation has not this order. Absent for fewer than two groups.
 */
export function shareOfOrder(
  groups: readonly (readonly ToneUnit[])[],
  { samples = 2000, seed = 1 }: Pick<BootstrapOptions, 'samples' | 'seed'>,
): number | undefined {
  if (groups.length < 2) return undefined;
  const articles = new Map<string, { readonly sums: Float64Array; readonly counts: Uint32Array }>();
  for (const [group, units] of groups.entries())
    for (const { article, tone } of units) {
      const known = articles.get(article.id) ?? {
        sums: new Float64Array(groups.length),
        counts: new Uint32Array(groups.length),
      };
      articles.set(article.id, known);
      known.sums[group] = (known.sums[group] ?? 0) + tone.score;
      known.counts[group] = (known.counts[group] ?? 0) + 1;
    }
  const drawnFrom = [...articles.values()];
  const means = groups.map((units) => units.reduce((sum, { tone }) => sum + tone.score, 0) / units.length);
  const order = groups.map((_, group) => group).sort((a, b) => (means[b] ?? 0) - (means[a] ?? 0) || a - b);
  const random = seededRandom(seed);
  let same = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    const sums = new Float64Array(groups.length);
    const counts = new Uint32Array(groups.length);
    for (let drawn = 0; drawn < drawnFrom.length; drawn += 1) {
      const article = drawnFrom[Math.floor(random() * drawnFrom.length)];
      for (let group = 0; group < groups.length; group += 1) {
        sums[group] = (sums[group] ?? 0) + (article?.sums[group] ?? 0);
        counts[group] = (counts[group] ?? 0) + (article?.counts[group] ?? 0);
      }
    }
    const isSame = order.every((group, at) => {
      const next = order[at + 1] ?? group;
      const own = (sums[group] ?? 0) / (counts[group] ?? 0);
      return next === group ? (counts[group] ?? 0) > 0 : own >= (sums[next] ?? 0) / (counts[next] ?? 0);
    });
    if (isSame) same += 1;
  }
  return same / samples;
}
