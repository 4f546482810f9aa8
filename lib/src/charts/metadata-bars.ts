import { labelOf } from './labels.js';
import type { MarkSource } from './marks.js';
import { metadataLooks } from './metadata-looks.js';
import type { LayoutParts } from './theme.js';
import { labelAxis, valueAxis } from './theme.js';
import { countNoun } from './wording.js';

export type MetadataStatus = 'stated' | 'inferred' | 'absent';

/** What a chart of metadata reads of each row of `listMetadata`. */
export interface MetadataFacts {
  readonly article: string;
  readonly field: string;
  readonly status: MetadataStatus;
}

/** The number of articles by status of one field. */
export interface FieldCount extends Readonly<Record<MetadataStatus, number>> {
  readonly field: string;
}

const statuses = ['stated', 'inferred', 'absent'] as const;
const rowHeight = 30;

/** Returns stacked bars of the share of each status by field, for corpora too large for a line an article. */
export function metadataBars<Row extends MetadataFacts>(
  rows: readonly Row[],
  fields: readonly FieldCount[],
): { data: readonly object[]; sources: readonly MarkSource<Row>[]; layout: Omit<LayoutParts, 'title'> } {
  const data = statuses.map((status) => ({
    type: 'bar',
    orientation: 'h',
    name: status,
    x: fields.map((field) => share(field, status)),
    y: fields.map((_, y) => y),
    hovertext: fields.map(
      (field) => `<b>${labelOf(field.field)}</b><br>${status}: ${countNoun(field[status], 'article')}`,
    ),
    hoverinfo: 'text',
    marker: metadataLooks[status].bar,
    width: 0.72,
  }));
  return {
    data,
    sources: statuses.flatMap((status, trace) =>
      fields.map(({ field, [status]: total }, point) => ({
        trace,
        point,
        total: status === 'absent' ? 0 : total,
        rows:
          status === 'absent' ? [] : rows.filter((row) => row.field === field && row.status === status).slice(0, 50),
      })),
    ),
    layout: {
      plotHeight: fields.length * rowHeight,
      above: 30,
      more: {
        barmode: 'stack',
        xaxis: valueAxis('share of articles (%)', { range: [0, 100] }),
        yaxis: labelAxis(
          fields.map(({ field }) => labelOf(field)),
          'down',
        ),
        showlegend: true,
        legend: { orientation: 'h', x: 0, xanchor: 'left', y: 1, yanchor: 'bottom', traceorder: 'normal' },
      },
    },
  };
}

/** In per cent of the articles, with one decimal. */
function share(field: FieldCount, status: MetadataStatus): number {
  const all = statuses.reduce((sum, one) => sum + field[one], 0);
  return Math.round((1000 * field[status]) / (all || 1)) / 10;
}
