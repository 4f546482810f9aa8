import type { Json } from '../model.js';
import { isObject, type Notebook, outputData } from './document/notebook.js';
import { readShownChart } from './show/read-shown-chart.js';
import type { ShownChart } from './show/shown-chart.js';

/** The MIME types by which a chart and a table of this library are known in a notebook's output. */
export const chartMime = 'application/vnd.presslab.chart+json';
export const tableMime = 'application/vnd.presslab.table+json';
/** The MIME type by which other front ends know a figure of plotly.js. */
export const plotlyMime = 'application/vnd.plotly.v1+json';

/** A chart or table as it stands in the output of an executed notebook. */
export interface ShownFigure {
  readonly kind: 'chart' | 'table';
  readonly id: string;
  readonly notebook: string;
  /** Its files, by their paths below the report's folder. */
  readonly files: readonly string[];
  readonly caption: string;
  /** The finding in words; empty for a table. */
  readonly alt: string;
  /** The tree of `Method`, as JSON; absent where a table was made of rows without one. */
  readonly method?: unknown;
  /** The chart with its passages; absent for a table. */
  readonly shown?: ShownChart;
  readonly columns: readonly string[];
  /** The rows that the notebook shows, of `total`. */
  readonly rows: readonly (readonly Json[])[];
  readonly total: number;
}

/** Returns the charts and tables that an executed notebook shows, in their order. */
export function listFigures(notebook: Notebook, name: string): readonly ShownFigure[] {
  const outputs = notebook.cells.flatMap((cell) => cell.outputs ?? []);
  return outputs.flatMap((output) => readFigure(outputData(output), name) ?? []);
}

/** Returns the chart or table that the data of one output hold; absent where they hold something else. */
export function readFigure(data: ReadonlyMap<string, unknown>, notebook: string): ShownFigure | undefined {
  const chart = data.get(chartMime);
  if (isObject(chart)) {
    const shown = readShownChart(chart.shown, data.get(plotlyMime));
    return { ...readFields('chart', chart, notebook), ...(shown && { shown }) };
  }
  const table = data.get(tableMime);
  return isObject(table) ? readFields('table', table, notebook) : undefined;
}

/** Returns the name under which the places of a chart's marks are kept: charts of one id differ in their files. */
export function placesKey({ notebook, id, files }: Pick<ShownFigure, 'notebook' | 'id' | 'files'>): string {
  return [notebook, id, ...files].join(' ');
}

function readFields(
  kind: ShownFigure['kind'],
  json: { readonly [field: string]: unknown },
  notebook: string,
): ShownFigure {
  const columns = readTexts(json.columns);
  const rows = (kind === 'table' && Array.isArray(json.rows) ? json.rows : []).filter(Array.isArray);
  return {
    kind,
    id: readText(json.id),
    notebook,
    files: readTexts(json.files).filter((file) => /^(?:charts|tables)\/[\w.-]+$/.test(file)),
    caption: readText(json.caption),
    alt: readText(json.alt),
    ...(isObject(json.method) ? { method: json.method } : {}),
    columns,
    rows,
    total: typeof json.total === 'number' ? json.total : rows.length,
  };
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
