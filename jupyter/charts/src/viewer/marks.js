/** @typedef {import('./viewer.js').ShownChart} ShownChart */
/** @typedef {{ readonly index: number, readonly x: number, readonly y: number }} Place */
/** @typedef {Readonly<Record<string, unknown>>} Part */

/** Marks whose heights differ by less, as parts of the figure, lie on one line. */
const LINE = 0.012;
const EDGE = 1e-9;

/**
 * Where the marks of a chart lie, as parts of the figure from its left and from its top; in reading order. Marks of
 * series that are hidden, and those beyond the edges of a zoomed axis, are not there.
 * @param {ShownChart['marks']} marks
 * @param {readonly Part[]} data the series as they are drawn
 * @param {Part} layout with the ranges of its axes
 * @returns {readonly Place[]}
 */
export function placeMarks(marks, data, layout) {
  const lengths = new Map();
  const places = marks.flatMap(({ trace, point }, index) => {
    const series = data[trace];
    if (series === undefined || series.visible === false || series.visible === 'legendonly') return [];
    const [value, line] = [numberAt(series.x, point), numberAt(series.y, point)];
    const start = layout.barmode === 'stack' ? (lengths.get(line) ?? 0) : numberAt(series.base, point);
    if (series.type === 'bar') lengths.set(line, start + value);
    const x = partOf(layout, series.xaxis ?? 'x', series.type === 'bar' ? start + value / 2 : value);
    const y = partOf(layout, series.yaxis ?? 'y', line);
    return x === undefined || y === undefined ? [] : [{ index, x, y: 1 - y }];
  });
  return inReadingOrder(places);
}

/**
 * The mark that a key leads to from another. To the side it is the next on the same line, then the next in reading
 * order; up and down it is the nearest on the next line. At the ends it stays.
 * @param {readonly Place[]} places in reading order
 * @param {number} current its index; where it is not among them, the first is taken
 * @param {string} key
 * @returns {number | undefined} `undefined` where the key leads nowhere, or there are no marks
 */
export function nextMark(places, current, key) {
  const at = places.findIndex(({ index }) => index === current);
  const from = places[at];
  if (from === undefined) return places[0]?.index;
  const steps = new Map([
    ['ArrowRight', at + 1],
    ['ArrowLeft', at - 1],
    ['Home', 0],
    ['End', places.length - 1],
  ]);
  const step = steps.get(key);
  if (step !== undefined) return places[Math.max(0, Math.min(places.length - 1, step))]?.index;
  const sign = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (sign === 0) return undefined;
  const beyond = places.filter(({ y }) => (y - from.y) * sign > LINE);
  const nearest = Math.min(...beyond.map(({ y }) => (y - from.y) * sign));
  const line = beyond.filter(({ y }) => (y - from.y) * sign < nearest + LINE);
  const closest = line.sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
  return (closest ?? from).index;
}

/** @param {readonly Place[]} places */
function inReadingOrder(places) {
  /** @type {Place[][]} */
  const lines = [];
  for (const place of places.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && place.y - line[0].y < LINE) line.push(place);
    else lines.push([place]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.x - b.x));
}

/**
 * Where a value lies, as a part of the figure; `undefined` beyond the edges of its axis.
 * @param {Part} layout
 * @param {unknown} name `x`, `y2`
 * @param {number} value
 */
function partOf(layout, name, value) {
  const axis = /** @type {Part} */ (layout[String(name).replace(/^[xy]/, '$&axis')] ?? {});
  const [low, high] = pairOf(axis.range) ?? [0, 1];
  const [start, end] = pairOf(axis.domain) ?? [0, 1];
  const part = (value - low) / (high - low || 1);
  return part < -EDGE || part > 1 + EDGE ? undefined : start + part * (end - start);
}

/**
 * @param {unknown} value
 * @returns {readonly [number, number] | undefined}
 */
function pairOf(value) {
  return Array.isArray(value) && value.length === 2 ? [Number(value[0]), Number(value[1])] : undefined;
}

/**
 * @param {unknown} values
 * @param {number} point
 */
function numberAt(values, point) {
  const value = Array.isArray(values) ? values[point] : 0;
  return typeof value === 'number' ? value : 0;
}
