/** @typedef {Readonly<Record<string, unknown>>} Part */
/** @typedef {readonly [number, number]} Range */
/** @typedef {ReadonlyMap<string, Range>} Ranges by the name of the axis: `xaxis`, `yaxis2` */

/**
 * The ranges of all axes that can be seen. An axis may run either way.
 * @param {Part} layout of a figure that is drawn
 * @returns {Ranges}
 */
export function rangesOf(layout) {
  /** @type {Map<string, Range>} */
  const ranges = new Map();
  for (const [name, axis] of Object.entries(layout)) {
    if (!/^[xy]axis\d*$/.test(name) || typeof axis !== 'object' || axis === null) continue;
    const { range, visible } = /** @type {Part} */ (axis);
    if (visible !== false && Array.isArray(range)) ranges.set(name, [Number(range[0]), Number(range[1])]);
  }
  return ranges;
}

/**
 * Ranges drawn nearer or farther around their middle, never beyond the whole.
 * @param {Ranges} ranges
 * @param {Ranges} whole
 * @param {number} factor below 1 nearer, above 1 farther
 * @returns {Ranges}
 */
export function zoomRanges(ranges, whole, factor) {
  return new Map(
    [...ranges].map(([name, [from, to]]) => {
      const [first, last] = whole.get(name) ?? [from, to];
      const length = (to - from) * factor;
      if (Math.abs(length) >= Math.abs(last - first)) return [name, [first, last]];
      const [low, high] = [Math.min(first, last - length), Math.max(first, last - length)];
      const start = Math.min(high, Math.max(low, (from + to - length) / 2));
      return [name, [start, start + length]];
    }),
  );
}

/**
 * What the drawing library is to be told for ranges.
 * @param {Ranges} ranges
 */
export function rangeUpdate(ranges) {
  return Object.fromEntries([...ranges].map(([name, range]) => [`${name}.range`, [...range]]));
}
