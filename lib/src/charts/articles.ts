import { compareText } from '../text/index.js';

/** What charts of articles read of each; a row of `listArticles` has more. */
export interface ArticleFacts {
  readonly id: string;
  readonly source: string;
  /** ISO 8601, to the day, the month or the year. */
  readonly date?: string;
  readonly words: number;
}

/** What charts read of one field of one article; a row of `listMetadata` has more. */
export interface MetadataFacts {
  readonly article: string;
  readonly field: string;
  readonly status: 'stated' | 'inferred' | 'absent';
}

/** The articles of one source. */
export interface SourceArticles<Row> {
  readonly source: string;
  readonly words: number;
  readonly rows: readonly Row[];
}

/** Returns articles by source, in the order in which the sources are met. */
export function groupArticles<Row extends ArticleFacts>(rows: readonly Row[]): readonly SourceArticles<Row>[] {
  const sources = new Map<string, Row[]>();
  for (const row of rows) {
    const known = sources.get(row.source);
    if (known) known.push(row);
    else sources.set(row.source, [row]);
  }
  return [...sources].map(([source, own]) => ({
    source,
    words: own.reduce((sum, { words }) => sum + words, 0),
    rows: own,
  }));
}

/** Returns the largest sources by words or by articles, the largest first, ties in the order of code units. */
export function largestSources<Row>(
  sources: readonly SourceArticles<Row>[],
  size: 'words' | 'articles',
  most: number,
): readonly SourceArticles<Row>[] {
  const sizeOf = ({ words, rows }: SourceArticles<Row>): number => (size === 'words' ? words : rows.length);
  return sources.toSorted((a, b) => sizeOf(b) - sizeOf(a) || compareText(a.source, b.source)).slice(0, most);
}
