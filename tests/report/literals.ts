import type { Article, Chart, Corpus, Method, Result } from '../../lib/src/model.js';

export const method: Method = {
  step: 'made by hand',
  version: '1',
  options: {},
  n: {},
  references: [],
  dropped: [],
  inputs: [],
};

/** An article of one body zone, unless told otherwise. */
export function articleOf(given: Partial<Article> & Pick<Article, 'id' | 'text'>): Article {
  return {
    source: { name: 'Gazette', from: 'user' },
    zones: [{ start: 0, end: given.text.length, kind: 'body', rule: 'rest' }],
    edits: [],
    authors: [],
    fields: new Map(),
    ...given,
  };
}

export function corpusOf(...articles: readonly Article[]): Corpus {
  return { kind: 'corpus', articles, dropped: [], method };
}

export function resultOf<Row extends object>(rows: readonly Row[], step = 'made by hand'): Result<Row> {
  return { kind: 'result', rows, key: [], method: { ...method, step }, passages: () => [] };
}

export function chartOf(given: Partial<Chart> = {}): Chart {
  return {
    kind: 'chart',
    id: 'two-bars',
    figure: {
      data: [{ type: 'bar', orientation: 'h', x: [2, 1], y: ['war', '&lt;b&gt;peace'], uid: 'words', name: 'words' }],
      layout: { width: 400, height: 200, showlegend: true },
    },
    marks: [],
    rows: [{ term: 'war', count: 2 }],
    caption: 'Two <words>.',
    alt: 'war 2, <b>peace 1',
    method,
    ...given,
  };
}
