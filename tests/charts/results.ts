import type { Method, Passage, Result } from '../../lib/src/model.js';
import type { TermRow } from '../../lib/src/terms/index.js';

const loaded: Method = { step: 'load', version: '0', options: {}, n: {}, references: [], dropped: [], inputs: [] };

/** A table of these rows, made from a corpus; every row has as many passages as it counts, in the article `a`. */
export function makeResult<Row extends object>(
  rows: readonly Row[],
  method: Partial<Method> = {},
  countOf: (row: Row) => number = () => 1,
): Result<Row> {
  return {
    kind: 'result',
    rows,
    key: [],
    method: { ...loaded, step: 'made', inputs: [loaded], ...method },
    passages: (row, limit = 50) =>
      Array.from(
        { length: Math.min(limit, countOf(row)) },
        (_, i): Passage => ({ article: 'a', start: i, end: i + 1 }),
      ),
  };
}

/** A count of a term at a rate. */
export function termRow(term: string, count: number, per10k: number, source?: string): TermRow {
  return { term, ...(source !== undefined && { source }), count, documents: 1, per10k };
}

/** The value at a path of a figure, for expectations. */
export function valueAt(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? new Map(Object.entries(inner)).get(String(name)) : undefined,
    value,
  );
}

/** Everything that plotly.js would read as text in a figure. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
