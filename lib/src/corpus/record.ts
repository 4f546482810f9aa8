import type { Article, Author, Edit, Evidence, Known, SourceFrom, Zone } from '../model.js';
import { fieldNames } from './zones/rule.js';

/** One line of `presslab load`: an article as plain data, absent fields left out. */
export interface ArticleRecord {
  readonly id: string;
  readonly source: string;
  readonly sourceFrom: SourceFrom;
  readonly outlet?: string;
  readonly agency?: string;
  readonly title?: string;
  readonly date?: string;
  readonly place?: string;
  readonly authors?: readonly Author[];
  readonly url?: string;
  readonly language?: string;
  readonly text: string;
  readonly zones: readonly Pick<Zone, 'kind' | 'start' | 'end'>[];
  /** By field; that of `authors` reaches from the first name to the last. */
  readonly evidence: { readonly [field: string]: Evidence };
  readonly edits: readonly Edit[];
  /** The user's own columns. */
  readonly fields?: { readonly [column: string]: string };
}

/**
 * An article as one plain object, ready for `JSON.stringify`: the contract of `presslab load`.
 * `corpusFromRecords` reads it back.
 *
 * @example articleRecord(article).zones[0] // { kind: 'body', start: 0, end: 10 }
 */
export function articleRecord(article: Article): ArticleRecord {
  const evidence = new Map<string, Evidence>();
  for (const field of fieldNames) {
    const known = article[field];
    if (known) evidence.set(field, orderEvidence(known.evidence));
  }
  const authors = coverEvidence(article.authors);
  if (authors) evidence.set('authors', authors);
  return {
    id: article.id,
    source: article.source.name,
    sourceFrom: article.source.from,
    ...(article.outlet && { outlet: article.outlet.value }),
    ...(article.agency && { agency: article.agency.value }),
    ...(article.title && { title: article.title.value }),
    ...(article.date && { date: article.date.value }),
    ...(article.place && { place: article.place.value }),
    ...(article.authors.length > 0 && {
      authors: article.authors.map(({ value: { name, role } }) => ({ name, role })),
    }),
    ...(article.url && { url: article.url.value }),
    ...(article.language && { language: article.language.value }),
    text: article.text,
    zones: article.zones.map(({ kind, start, end }) => ({ kind, start, end })),
    evidence: Object.fromEntries(evidence),
    edits: article.edits.map(({ rule, start, end, before, after, certainty }) => ({
      rule,
      start,
      end,
      before,
      after,
      certainty,
    })),
    ...(article.fields.size > 0 && { fields: Object.fromEntries(article.fields) }),
  };
}

/** One piece of evidence for all authors: from the first to the last name where they stand in the text. */
function coverEvidence(authors: readonly Known<Author>[]): Evidence | undefined {
  const spans = authors.flatMap(({ evidence }) => (evidence.in === 'text' ? [evidence] : []));
  const [first] = spans;
  if (!first) return authors[0] && orderEvidence(authors[0].evidence);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return { in: 'text', start, end, rule: first.rule };
}

function orderEvidence(evidence: Evidence): Evidence {
  if (evidence.in !== 'text') return { in: evidence.in, name: evidence.name, rule: evidence.rule };
  return { in: 'text', start: evidence.start, end: evidence.end, rule: evidence.rule };
}
