import type { Chart, Dropped, Json, Mark, Method } from '../model.js';
import { libraryVersion } from '../version.js';
import { escapeLabel, wrapTitle } from './labels.js';
import { colours, layoutOf } from './theme.js';

/** What the making of a chart is given; the rest of its method is the same for all. */
export interface ChartParts {
  /** The name of the function, which stands in the method. */
  readonly step: string;
  readonly id: string;
  readonly options?: { readonly [name: string]: Json };
  /** What is drawn, counted. */
  readonly n: { readonly [what: string]: number };
  readonly dropped?: readonly Dropped[];
  readonly data: readonly object[];
  readonly layout: object;
  readonly marks: readonly Mark[];
  readonly rows: readonly object[];
  readonly caption: string;
  readonly alt: string;
}

/** Returns a chart whose method goes on from that of the table it draws. */
export function makeChart(method: Method, parts: ChartParts): Chart {
  const { step, id, options = {}, n, dropped = [], data, layout, marks, rows, caption, alt } = parts;
  return {
    kind: 'chart',
    id,
    figure: { data: data.map((trace, i) => ({ ...trace, uid: `${id}-${i + 1}` })), layout },
    marks,
    rows,
    caption,
    alt,
    method: { step, version: libraryVersion, options, n, references: [], dropped, inputs: [method] },
  };
}

/** Returns a chart without marks that says in a sentence why there is nothing to draw. */
export function emptyChart(
  method: Method,
  { step, id, options }: Pick<ChartParts, 'step' | 'id' | 'options'>,
  sentence: string,
): Chart {
  const layout = layoutOf({
    title: wrapTitle(sentence),
    plotHeight: 70,
    below: 20,
    more: {
      xaxis: { visible: false, fixedrange: true },
      yaxis: { visible: false, fixedrange: true },
      annotations: [
        {
          text: escapeLabel('Nothing to draw.'),
          x: 0.5,
          y: 0.5,
          xref: 'paper',
          yref: 'paper',
          showarrow: false,
          font: { color: colours.quiet },
        },
      ],
    },
  });
  const parts = { step, id, ...(options && { options }), n: { marks: 0 }, data: [], marks: [], rows: [] };
  return makeChart(method, { ...parts, layout, caption: sentence, alt: `Empty chart. ${sentence}` });
}

/** @throws when the number is not a whole number from 1 */
export function checkTop(top: number): void {
  if (!Number.isInteger(top) || top < 1) throw new RangeError(`top must be a whole number from 1: ${top}`);
}

/** Returns a size of the result, by what was counted; 0 where it is not stated. */
export function sizeOf({ n }: Method, what: string): number {
  return Object.hasOwn(n, what) ? (n[what] ?? 0) : 0;
}
