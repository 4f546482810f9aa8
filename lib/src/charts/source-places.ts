import { classicalScaling, type Scaling } from '../statistics/index.js';
import type { SourcePairs } from './source-pairs.js';

/**
 * Returns where the sources lie on a map: classical scaling of the square roots of their distances. The roots of all
 * three measures are distances in a Euclidean space (Jensen-Shannon: Fuglede and Topsøe 2004; 1 - cos: half the squared
 * distance of vectors of length 1; Delta: a sum of absolute differences, Schoenberg 1938), so the map invents nothing,
 * and what it leaves out can be stated as a share. A pair that could not be compared counts as not apart.
 */
export function placeSources({ sources, find }: SourcePairs): Scaling {
  return classicalScaling(
    sources.map(({ name }) =>
      sources.map(({ name: other }) => (name === other ? 0 : Math.sqrt(find(name, other)?.distance ?? 0))),
    ),
  );
}
