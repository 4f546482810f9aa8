import type { Span, ZoneKind } from '../../model.js';
import type { ShownArticle, ShownChart, ShownMark, ShownPassage, ShownQuotation } from './shown-chart.js';

/** A span as `[start, end]`. */
type Pair = readonly [start: number, end: number];

/** A passage by the number of its article, without what is absent at the end. */
type PackedPassage = readonly [article: number, start: number, end: number, from?: number, to?: number, text?: string];

type PackedMark = Omit<ShownMark, 'passages'> & { readonly passages: readonly PackedPassage[] };
type PackedQuotation = Omit<ShownQuotation, 'parts' | 'mention'> & {
  readonly parts: readonly Pair[];
  readonly mention?: Pair;
};
type PackedArticle = Omit<ShownArticle, 'zones' | 'quotations'> & {
  readonly zones?: readonly (readonly [kind: ZoneKind, start: number, end: number])[];
  readonly quotations?: readonly PackedQuotation[];
};

/**
 * A chart as it is kept in the file of a notebook: positions without their names, which would take most of the room, and
 * without its figure, which stands beside it under the type of plotly.js.
 */
export type PackedChart = Omit<ShownChart, 'figure' | 'marks' | 'articles'> & {
  /** In the order of the numbers that passages name. */
  readonly articles: readonly PackedArticle[];
  readonly marks: readonly PackedMark[];
  /** Ids of articles that passages stand in and nothing more is known of; their numbers follow those of `articles`. */
  readonly unknown?: readonly string[];
};

/** Returns a shown chart without its figure as text, a third as long as it would be with all names. */
export function packChart({ marks, articles, figure: _, ...rest }: ShownChart): string {
  const numbers = new Map(articles.map(({ id }, i) => [id, i]));
  const unknown: string[] = [];
  const numberOf = (article: string): number => {
    const known = numbers.get(article);
    if (known !== undefined) return known;
    numbers.set(article, numbers.size);
    unknown.push(article);
    return numbers.size - 1;
  };
  const packedMarks = marks.map(
    ({ passages, ...mark }): PackedMark => ({
      ...mark,
      passages: passages.map((passage) => packPassage(passage, numberOf(passage.article))),
    }),
  );
  const packed: PackedChart = {
    ...rest,
    articles: articles.map(packArticle),
    ...(unknown.length > 0 && { unknown }),
    marks: packedMarks,
  };
  return JSON.stringify(packed);
}

function packPassage({ start, end, from, to, text }: ShownPassage, article: number): PackedPassage {
  if (from === undefined || to === undefined) return [article, start, end];
  return text === undefined ? [article, start, end, from, to] : [article, start, end, from, to, text];
}

function packArticle({ zones, quotations, ...article }: ShownArticle): PackedArticle {
  return {
    ...article,
    ...(zones && { zones: zones.map(({ kind, start, end }) => [kind, start, end] as const) }),
    ...(quotations && { quotations: quotations.map(packQuotation) }),
  };
}

function packQuotation({ parts, mention, ...quotation }: ShownQuotation): PackedQuotation {
  return { ...quotation, parts: parts.map(toPair), ...(mention && { mention: toPair(mention) }) };
}

function toPair({ start, end }: Span): Pair {
  return [start, end];
}
