/** What a notebook's file holds of its charts, for tests. */
import type { Notebook } from '../notebook.js';

type Bundle = Readonly<Record<string, unknown>>;

export const chartMime = 'application/vnd.presslab.chart+json';
export const plotlyMime = 'application/vnd.plotly.v1+json';

/** The bundles of all charts of a notebook. */
export function chartsOf({ cells }: Notebook): readonly Bundle[] {
  return cells.flatMap((cell) => cell.outputs ?? []).flatMap(({ data }) => (data && chartMime in data ? [data] : []));
}

/** A copy of an executed notebook that JupyterLab has never seen, so that it does not trust it. */
export function strangeCopy(notebook: Notebook): Notebook {
  return mapBundles(notebook, (data) => data);
}

/** The same as a front end shows it that does not know our type of chart. */
export function withoutOurs(notebook: Notebook): Notebook {
  return mapBundles(notebook, ({ [chartMime]: _ours, ...others }) => others);
}

/** A notebook as it is before it is run. */
export function withoutOutputs(notebook: Notebook): Notebook {
  const clear = { outputs: [], execution_count: null };
  return {
    ...notebook,
    cells: notebook.cells.map((cell) => (cell.cell_type === 'code' ? { ...cell, ...clear } : cell)),
  };
}

function mapBundles(notebook: Notebook, change: (data: Bundle) => Bundle): Notebook {
  return {
    ...notebook,
    metadata: { ...notebook.metadata, copied: true },
    cells: notebook.cells.map((cell) => ({
      ...cell,
      metadata: {},
      ...(cell.outputs && {
        outputs: cell.outputs.map((output) => (output.data ? { ...output, data: change(output.data) } : output)),
      }),
    })),
  };
}
