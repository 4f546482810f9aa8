import type { Article, Corpus, Edit, Evidence, Known, Method, Passage, Result, SourceFrom, Span } from '../model.js';
import { countWords } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { spanInText } from './repair/edits.js';
import { fieldNames } from './zones/rule.js';

const metadataFields = [...fieldNames, 'authors'] as const;
type MetadataField = (typeof metadataFields)[number];

/** One article: what it is and how large. Absent metadata is absent. */
export interface ArticleRow {
  readonly id: string;
  readonly source: string;
  readonly from: SourceFrom;
  readonly title?: string;
  readonly date?: string;
  readonly place?: string;
  readonly agency?: string;
  /** Names, separated by `; `. */
  readonly authors?: string;
  /** Words of the body. */
  readonly words: number;
  readonly edits: number;
}

/** One field of one article: whether it is known, and from where. */
export interface MetadataRow {
  readonly article: string;
  readonly field: string;
  readonly value?: string;
  readonly status: 'stated' | 'inferred' | 'absent';
  /** The rule and the words of the text, or the column, that the value was read from. */
  readonly evidence?: string;
}

/** One change of one article's raw text; `start` and `end` are positions in the raw text. */
export interface EditRow extends Edit {
  readonly article: string;
}

/** How a listing is made: its rows, and where the passages of one are. */
interface Listing<Row> {
  readonly step: string;
  readonly n: Method['n'];
  readonly rows: readonly Row[];
  readonly key: readonly (keyof Row & string)[];
  articleOf(row: Row): string;
  findSpans(row: Row, article: Article): readonly Span[];
}

const mostPassages = 50;

/** The articles of a corpus with what is known about each; the passages of a row are the paragraphs of its body. */
export function listArticles(corpus: Corpus): Result<ArticleRow> {
  const words = countWords(corpus.articles);
  const rows = corpus.articles.map((article, i) => rowOfArticle(article, words[i] ?? 0));
  return makeListing(corpus, {
    step: 'list articles',
    n: { articles: rows.length, words: rows.reduce((sum, row) => sum + row.words, 0) },
    rows,
    key: ['id'],
    articleOf: ({ id }) => id,
    findSpans: (_, { zones }) => zones.filter((zone) => zone.kind === 'body'),
  });
}

/** Every field of every article with its value, status and evidence; the passage of a row is its evidence in the text. */
export function listMetadata(corpus: Corpus): Result<MetadataRow> {
  const rows = corpus.articles.flatMap((article) => metadataFields.map((field) => rowOfField(article, field)));
  return makeListing(corpus, {
    step: 'list metadata',
    n: {
      articles: corpus.articles.length,
      fields: rows.length,
      known: rows.filter((row) => row.status !== 'absent').length,
    },
    rows,
    key: ['article', 'field'],
    articleOf: ({ article }) => article,
    findSpans: ({ field }, article) =>
      knownOf(article, field).flatMap(({ evidence }) => (evidence.in === 'text' ? [evidence] : [])),
  });
}

/** Every change that was made to the raw texts; the passage of a row is what the change left in the text. */
export function listEdits(corpus: Corpus): Result<EditRow> {
  const rows = corpus.articles.flatMap(({ id, edits }) => edits.map((edit): EditRow => ({ article: id, ...edit })));
  return makeListing(corpus, {
    step: 'list edits',
    n: { articles: corpus.articles.length, edits: rows.length },
    rows,
    key: ['article', 'start', 'rule'],
    articleOf: ({ article }) => article,
    findSpans: ({ start, rule }, { edits }) => {
      const index = edits.findIndex((edit) => edit.start === start && edit.rule === rule);
      const span = spanInText(edits, index);
      return span && span.start < span.end ? [span] : [];
    },
  });
}

function makeListing<Row extends object>(corpus: Corpus, listing: Listing<Row>): Result<Row> {
  const { step, n, rows, key } = listing;
  return {
    kind: 'result',
    rows,
    key,
    method: { step, version: libraryVersion, options: {}, n, references: [], dropped: [], inputs: [corpus.method] },
    passages(row, limit = mostPassages): readonly Passage[] {
      const article = corpus.articles.find(({ id }) => id === listing.articleOf(row));
      const spans = article ? listing.findSpans(row, article) : [];
      return spans.slice(0, limit).map(({ start, end }) => ({ article: listing.articleOf(row), start, end }));
    },
  };
}

function rowOfArticle(article: Article, words: number): ArticleRow {
  const { id, source, title, date, place, agency, authors, edits } = article;
  return {
    id,
    source: source.name,
    from: source.from,
    ...(title && { title: title.value }),
    ...(date && { date: date.value }),
    ...(place && { place: place.value }),
    ...(agency && { agency: agency.value }),
    ...(authors.length > 0 && { authors: authors.map(({ value }) => value.name).join('; ') }),
    words,
    edits: edits.length,
  };
}

function rowOfField(article: Article, field: MetadataField): MetadataRow {
  const all = knownOf(article, field);
  const [first] = all;
  if (!first) return { article: article.id, field, status: 'absent' };
  return {
    article: article.id,
    field,
    value: all.map(({ value }) => value).join('; '),
    status: first.certainty,
    evidence: describeEvidence(article, first.evidence),
  };
}

/** What is known of a field, as text: one value, or one for each author. */
function knownOf(article: Article, field: string): readonly Known<string>[] {
  if (field === 'authors')
    return article.authors.map(({ value: { name, role }, ...rest }) => ({ value: `${name} (${role})`, ...rest }));
  const name = fieldNames.find((one) => one === field);
  const known = name && article[name];
  return known ? [known] : [];
}

function describeEvidence({ text }: Article, evidence: Evidence): string {
  if (evidence.in === 'text') return `${evidence.rule}: ${text.slice(evidence.start, evidence.end)}`;
  return `${evidence.rule}: ${evidence.in} ${evidence.name}`;
}
