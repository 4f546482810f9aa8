import type { Quotations, Span } from '../../model.js';
import { tokenise } from '../../text/index.js';

/** The words of all quotations, one after the other, in columns. */
export interface QuotedWords {
  /** The number of each word; the same word has the same. */
  readonly term: Uint32Array;
  /** Where each stands in the text of its article. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Index of the first word of each quotation, then the number of words. */
  readonly quotationAt: Uint32Array;
}

/** The words between the marks of every quotation, as the tokeniser reads them. */
export function readQuotedWords({ articles, quotations }: Quotations): QuotedWords {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const spans: Span[] = [];
  const spanAt = [0];
  for (const { marked } of quotations) {
    spans.push(...marked);
    spanAt.push(spans.length);
  }
  const tokens = tokenise(
    quotations.flatMap(({ article, marked }) => {
      const text = texts.get(article) ?? '';
      return marked.map(({ start, end }) => ({ text: text.slice(start, end), zones: [] }));
    }),
  );
  const start = tokens.start.slice();
  spans.forEach((span, i) => {
    for (let word = tokens.articleAt[i] ?? 0; word < (tokens.articleAt[i + 1] ?? 0); word += 1) {
      start[word] = (start[word] ?? 0) + span.start;
    }
  });
  return {
    term: tokens.term,
    start,
    end: start.map((at, i) => at + (tokens.length[i] ?? 0)),
    quotationAt: Uint32Array.from(spanAt, (at) => tokens.articleAt[at] ?? 0),
  };
}
