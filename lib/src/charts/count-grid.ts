import type { Method, Result } from '../model.js';
import { compareText, type GroupLabel, showNumber } from '../text/index.js';
import { type Cell, drawCells, labelColumn } from './cells.js';
import { type Groups, groupNameOf, listGroups } from './groups.js';
import { escapeLabel } from './labels.js';
import type { MarkSource } from './marks.js';

/** What grids read of a row that counts something in a group of articles. */
export interface CountedRow extends GroupLabel {
  /** Of all that is counted in the group, 0 to 1. */
  readonly share: number;
}

/** How a kind of row is read. */
export interface CountReader<Row> {
  /** Absent: what has none, and is drawn last. */
  labelOf(row: Row): string | undefined;
  countOf(row: Row): number;
  /** What is counted in a group, as the method states it: `quotations`. */
  readonly sizes: string;
  /** The line for what has no label. */
  readonly unlabelled?: string;
}

/** One line of a grid. */
export interface CountLine<Row> {
  readonly label: string | undefined;
  readonly count: number;
  readonly rows: readonly Row[];
}

export interface CountGrid<Row> {
  readonly groups: Groups;
  /** Those that are drawn, the commonest first. */
  readonly lines: readonly CountLine<Row>[];
  /** How many there are, without that for what has no label. */
  readonly labels: number;
  draw(title: readonly string[]): {
    readonly data: readonly object[];
    readonly layout: object;
    readonly sources: readonly MarkSource<Row>[];
  };
  readonly drawn: readonly Row[];
}

const mostGroups = 12;

/**
 * Refuses counts over all articles, which have no columns.
 *
 * @throws naming the chart and the remedy
 */
export function checkGrouped({ options }: Method, chart: string, remedy: string): void {
  if (options.by === 'none') throw new Error(`${chart} needs counts by group: ${remedy}`);
}

/** Returns counts as lines by columns: the commonest labels, the largest groups, what has no label at the bottom. */
export function makeCountGrid<Row extends CountedRow>(
  { rows, method }: Result<Row>,
  { labelOf, countOf, sizes, unlabelled = '' }: CountReader<Row>,
  top: number,
): CountGrid<Row> {
  const groups = listGroups(rows, method, mostGroups, sizes);
  const all = listLines(rows, labelOf, countOf);
  const labelled = all.filter(({ label }) => label !== undefined);
  const lines = [...labelled.slice(0, top), ...all.filter(({ label }) => label === undefined)];
  const column = new Map(groups.shown.map(({ name }, x) => [name, x]));
  const cells = lines.flatMap(({ label = unlabelled, rows: own }, line) =>
    own.flatMap((row): Cell<Row>[] => {
      const x = column.get(groupNameOf(row));
      if (x === undefined) return [];
      const count = countOf(row);
      const where = groups.shown[x]?.label ?? '';
      return [
        {
          column: x,
          line,
          text: showNumber(count),
          strength: row.share,
          hover: `<b>${escapeLabel(label)}</b><br>${escapeLabel(where)}: ${showNumber(count)}<br>${showNumber(100 * row.share)} % of ${sizes} there`,
          total: count,
          rows: [row],
        },
      ];
    }),
  );
  return {
    groups,
    lines,
    labels: labelled.length,
    draw: (title) =>
      drawCells({
        title,
        columns: groups.shown.map(({ label, size }) => labelColumn(label, size)),
        lines: lines.map(({ label = unlabelled }) => label),
        cells,
      }),
    drawn: cells.flatMap(({ rows: own }) => own),
  };
}

function listLines<Row>(
  rows: readonly Row[],
  labelOf: (row: Row) => string | undefined,
  countOf: (row: Row) => number,
): readonly CountLine<Row>[] {
  const byLabel = new Map<string | undefined, Row[]>();
  for (const row of rows) {
    const known = byLabel.get(labelOf(row));
    if (known) known.push(row);
    else byLabel.set(labelOf(row), [row]);
  }
  return [...byLabel]
    .map(([label, own]) => ({ label, count: own.reduce((sum, row) => sum + countOf(row), 0), rows: own }))
    .sort((a, b) => b.count - a.count || compareText(a.label, b.label));
}
