/** How often a sequence of tokens occurs, and how often as a part of a longer one that is counted too. */
export interface RunCount {
  readonly tokens: readonly string[];
  readonly count: number;
  readonly nested: number;
}

/**
 * All runs of neighbouring tokens of the given sizes, in the order in which they first occur: candidates for terms of
 * more than one word. Runs stay within a segment: cut segments at sentences and punctuation. `nested` counts the places
 * where the run could be taken for a part of a longer one of these sizes.
 *
 * @example countRuns([['a', 'b', 'c'], ['a', 'b']], [2, 3])[0] // { tokens: ['a', 'b'], count: 2, nested: 1 }
 * @throws when a size is not a whole number from 1
 */
export function countRuns(segments: readonly (readonly string[])[], sizes: readonly number[]): RunCount[] {
  for (const size of sizes) checkSize(size);
  const runs = new Map<string, { tokens: readonly string[]; count: number; nested: number }>();
  for (const segment of segments) {
    for (const size of sizes) {
      const nested = sizes.some((other) => other > size && segment.length >= other) ? 1 : 0;
      for (let start = 0; start + size <= segment.length; start += 1) {
        const tokens = segment.slice(start, start + size);
        const key = JSON.stringify(tokens);
        const run = runs.get(key) ?? { tokens, count: 0, nested: 0 };
        runs.set(key, { tokens, count: run.count + 1, nested: run.nested + nested });
      }
    }
  }
  return [...runs.values()];
}

/**
 * The places of all segments by which tokens of a run stand there, 2^k cells for a run of k: what `interactionOf`
 * needs. Cell 0 counts places with none of them in its place, the last one places with the whole run.
 *
 * @example countAgreements([['a', 'b', 'a', 'c']], ['a', 'b']) // [1, 0, 1, 1]
 */
export function countAgreements(segments: readonly (readonly string[])[], run: readonly string[]): number[] {
  const cells = new Array<number>(2 ** run.length).fill(0);
  for (const segment of segments) {
    for (let start = 0; start + run.length <= segment.length; start += 1) {
      const cell = run.reduce((bits, token, i) => bits * 2 + (segment[start + i] === token ? 1 : 0), 0);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
  }
  return cells;
}

function checkSize(size: number): void {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`size must be a whole number from 1: ${size}`);
}
