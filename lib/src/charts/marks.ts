import type { Mark, Passage, Result } from '../model.js';

/** One thing that is drawn, and the rows of the table that it stands for. */
export interface MarkSource<Row> {
  readonly trace: number;
  readonly point: number;
  /** Passages there are. */
  readonly total: number;
  readonly rows: readonly Row[];
}

const mostPerMark = 50;
const mostPerChart = 1000;

/**
 * Returns the passages behind each mark: at most 50 a mark, and fewer where a chart has many marks, so that a chart
 * holds at most 1,000 and its data stay small. With `perRow` each row gives so many at most: 1 lists articles.
 * A table that was counted without its corpus gives marks without passages.
 */
export function findMarks<Row extends object>(
  result: Result<Row>,
  sources: readonly MarkSource<Row>[],
  { perRow = mostPerMark }: { readonly perRow?: number } = {},
): readonly Mark[] {
  const most = Math.min(mostPerMark, Math.max(1, Math.floor(mostPerChart / Math.max(1, sources.length))));
  const hasCorpus = result.method.inputs.length > 0;
  return sources.map(({ trace, point, total, rows }) => {
    const passages: Passage[] = [];
    for (const row of hasCorpus ? rows : []) {
      if (passages.length >= most) break;
      passages.push(...result.passages(row, Math.min(perRow, most - passages.length)));
    }
    return { trace, point, total, passages };
  });
}
