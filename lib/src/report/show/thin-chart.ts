import type { Chart } from '../../model.js';
import { countNoun, joinSentences, showNumber } from '../../text/index.js';
import { isObject } from '../document/notebook.js';

/** Points of one trace that are never thinned, and of a whole chart. */
const fewPoints = 200;
const mostPoints = 3000;

/**
 * Returns the chart with no more points than a notebook can hold and a browser can draw, about 3,000: of traces with
 * more than 200 points every k-th is kept, in their order, with the marks that stand on them, and the caption says so.
 * A chart with fewer is returned as it is. What is saved as a file keeps all.
 *
 * @example thinChart(chartOf(10_000, 'points')).caption // '... Of 10,000 points 2,500 are drawn here: of each long series, 1 in 4.'
 */
export function thinChart(chart: Chart): Chart {
  const sizes = chart.figure.data.map(countPoints);
  const all = sum(sizes);
  if (all <= mostPoints) return chart;
  const long = sizes.filter((size) => size > fewPoints);
  const step = Math.ceil(sum(long) / Math.max(fewPoints, mostPoints - (all - sum(long))));
  const keeps = (trace: number, point: number): boolean => (sizes[trace] ?? 0) <= fewPoints || point % step === 0;
  const data = chart.figure.data.map((trace, i) =>
    (sizes[i] ?? 0) <= fewPoints ? trace : thin(trace, sizes[i], step),
  );
  const kept = sum(data.map(countPoints));
  return {
    ...chart,
    figure: { ...chart.figure, data },
    marks: chart.marks
      .filter(({ trace, point }) => keeps(trace, point))
      .map((mark) => ((sizes[mark.trace] ?? 0) <= fewPoints ? mark : { ...mark, point: mark.point / step })),
    caption: joinSentences(
      chart.caption,
      `Of ${countNoun(all, 'point')} ${showNumber(kept)} are drawn here: of each long series, 1 in ${showNumber(step)}.`,
    ),
  };
}

function countPoints(trace: object): number {
  const { x } = isObject(trace) ? trace : {};
  return Array.isArray(x) ? x.length : 0;
}

/** Every list as long as the trace has points holds something for each of them, at whatever depth. */
function thin<Part>(part: Part, size: number | undefined, step: number): Part {
  if (Array.isArray(part)) return (part.length === size ? part.filter((_, i) => i % step === 0) : part) as Part;
  if (!isObject(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, thin(inner, size, step)])) as Part;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
