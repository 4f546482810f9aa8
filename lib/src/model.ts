/**
 * The words in which all rooms speak: articles, passages, results, methods, charts.
 * This module imports nothing, so that any room can be rebuilt against it alone.
 */

/** Plain data that survives `JSON.stringify` and back. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A stretch of `Article.text`: UTF-16 code units, half open (`text.slice(start, end)`). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of one article: what stands behind a number. */
export interface Passage extends Span {
  /** `Article.id` */
  readonly article: string;
}

/** Where a piece of metadata was read: in the text, or in a column, a page's field or a file. */
export type Evidence =
  | (Span & { readonly in: 'text'; readonly rule: string })
  | { readonly in: 'column' | 'page' | 'file'; readonly name: string; readonly rule: string };

/** A value that is known, with the place it was read from. What is not known is absent, never guessed. */
export interface Known<T> {
  readonly value: T;
  readonly evidence: Evidence;
  readonly certainty: 'stated' | 'inferred';
}

export type ZoneKind = 'headline' | 'byline' | 'dateline' | 'summary' | 'caption' | 'credit' | 'boilerplate' | 'body';

/** A labelled part of an article. Zones are sorted and disjoint; only `body` zones are counted. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
  /** The name of the rule that chose the label. */
  readonly rule: string;
}

/** One change made to the raw text. `start` and `end` are positions in the raw text. */
export interface Edit extends Span {
  readonly before: string;
  readonly after: string;
  readonly rule: string;
  readonly certainty: 'certain' | 'inferred';
}

export interface Author {
  readonly name: string;
  readonly role: 'reporter' | 'translator' | 'editor';
}

/** How the name in `Article.source` was found. */
export type SourceFrom = 'user' | 'outlet' | 'folder' | 'agency' | 'file' | 'unknown';

/** One article: its text as analysed, and what is known about it. */
export interface Article {
  /** The path below the corpus folder with `/`, without ending; unique in a corpus. */
  readonly id: string;
  /** The text after `edits`; `undoEdits(text, edits)` gives the raw text back. */
  readonly text: string;
  /** The medium that reports (never a person). */
  readonly source: { readonly name: string; readonly from: SourceFrom };
  readonly zones: readonly Zone[];
  readonly edits: readonly Edit[];
  readonly title?: Known<string>;
  readonly outlet?: Known<string>;
  readonly agency?: Known<string>;
  /** ISO 8601: `2021-11-11`, or `2021-11` where no day is stated. */
  readonly date?: Known<string>;
  readonly place?: Known<string>;
  readonly url?: Known<string>;
  readonly language?: Known<string>;
  readonly authors: readonly Known<Author>[];
  /** The user's own columns, to group by. */
  readonly fields: ReadonlyMap<string, string>;
}

/** The words by which a text reports speech: "said", "according to", a colon. */
export interface Cue extends Span {
  /** The dictionary form: `say`, `according to`, `:`. */
  readonly lemma: string;
}

/** What someone is reported to have said, in one article. */
export interface Quotation {
  /** `Article.id` */
  readonly article: string;
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly zone: ZoneKind;
  /** The reported words, without outer marks; more than one where the quotation is split. Sorted, disjoint, never empty. */
  readonly parts: readonly Span[];
  /** The words between marks: only these are surely the speaker's own. Each lies within a part. */
  readonly marked: readonly Span[];
  readonly cue?: Cue;
  /** Where the text names the speaker: "he", "the minister", "Anna Berg". */
  readonly mention?: Span;
  /** `Speaker.id`; absent where the text does not tell who it is. */
  readonly speaker?: string;
  /**
   * Between 0 and 1: the share of real ones that was measured among quotations found with the same certainty, on articles
   * that nothing was learned from. It says that somebody is reported to say these words, not who.
   */
  readonly confidence: number;
  /** What found the words, and the rule that found the speaker: `trained model; name`. */
  readonly rule: string;
}

/** Someone who is quoted, with every mention in the corpus that was resolved to them. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** What stands before the name as its title: `Colonel`. */
  readonly title?: string;
  /** What the texts call them by: `foreign minister`, `spokesman`. */
  readonly roles: readonly string[];
  /** The state or body that they speak for, as far as the texts tell: `Mali`. */
  readonly organisation?: string;
  readonly kind: 'person' | 'organisation' | 'group' | 'unnamed';
  readonly mentions: readonly Passage[];
}

/** Who says what in a corpus. */
export interface Quotations {
  readonly kind: 'quotations';
  /** The articles in which speech was sought, in the order of the corpus; those without any are among them. */
  readonly articles: readonly Article[];
  /** In the order of the corpus, then of the text. */
  readonly quotations: readonly Quotation[];
  /** In the order in which they first speak. */
  readonly speakers: readonly Speaker[];
  readonly method: Method;
}

/**
 * One thing that a reader of the articles puts right by hand. With `quotation` it says who speaks in that one; without,
 * it gives the speaker whom the rules call `speaker` another name, in one article or in all.
 */
export interface HandCorrection {
  /** File and line, for messages. */
  readonly where: string;
  /** `Article.id`; absent where a name is put right in all articles. */
  readonly article?: string;
  /** How the reported words begin. */
  readonly quotation?: string;
  /** Where they begin, if several begin alike. */
  readonly start?: number;
  readonly speaker?: string;
  /** A name; `-` where nobody can be told; `no speech` where the rules took something else for speech. */
  readonly becomes: string;
  readonly kind?: Speaker['kind'];
}

/** Corrections by hand, in the order of their file. */
export interface Corrections {
  readonly kind: 'corrections';
  /** The file's base name; empty where there is none. */
  readonly name: string;
  readonly corrections: readonly HandCorrection[];
  readonly dropped: readonly Dropped[];
}

/** A word list of a user's own, as tone is scored by. */
export interface OwnLexicon {
  readonly kind: 'lexicon';
  /** The file's base name. */
  readonly name: string;
  /** Words and expressions in lower case, with the values of the file. */
  readonly valences: ReadonlyMap<string, number>;
  readonly dropped: readonly Dropped[];
}

/** Something that could not be used, and why. */
export interface Dropped {
  readonly where: string;
  readonly reason: string;
}

/**
 * How a result was made: a tree whose leaves are the loading of the corpus.
 * Captions, the report and its methods paragraph are made from it.
 */
export interface Method {
  readonly step: string;
  readonly version: string;
  readonly options: { readonly [name: string]: Json };
  /** Sizes after this step, by what was counted: `{ articles: 5, words: 1843 }`. */
  readonly n: { readonly [what: string]: number };
  readonly references: readonly string[];
  readonly dropped: readonly Dropped[];
  readonly inputs: readonly Method[];
}

export interface Corpus {
  readonly kind: 'corpus';
  readonly articles: readonly Article[];
  readonly dropped: readonly Dropped[];
  readonly method: Method;
}

/** The tokens of a block of articles, one column per property; memory is a few numbers a token. */
export interface Tokens {
  /** The distinct terms; `term` points into it. */
  readonly vocabulary: readonly string[];
  readonly term: Uint32Array;
  /** Start of each token in the text of its article. */
  readonly start: Uint32Array;
  readonly length: Uint32Array;
  /** Index of the first token of each sentence, then the number of tokens. */
  readonly sentenceAt: Uint32Array;
  /** Index of the first token of each article, then the number of tokens. */
  readonly articleAt: Uint32Array;
}

/** A table whose rows know their passages and how they were made. */
export interface Result<Row extends object> {
  readonly kind: 'result';
  readonly rows: readonly Row[];
  /** The fields that name a row. */
  readonly key: readonly (keyof Row & string)[];
  readonly method: Method;
  /** The passages behind a row, found again by its key fields; in the order of the corpus, `limit` (50) at most. */
  passages(row: Row, limit?: number): readonly Passage[];
}

/** A result in the making, one article at a time; blocks made apart can be merged. */
export interface Accumulator<Row extends object> {
  add(article: Article): void;
  merge(other: this): void;
  result(): Result<Row>;
}

/** The passages behind one mark of a chart: `passages.length` of `total`. */
export interface Mark {
  readonly trace: number;
  readonly point: number;
  readonly total: number;
  readonly passages: readonly Passage[];
}

/** A figure as plain data, JSON in and out: drawn by plotly.js, on screen or to a file. */
export interface Chart {
  readonly kind: 'chart';
  /** Fixed name, used for files: `frequent-words`. */
  readonly id: string;
  readonly figure: { readonly data: readonly object[]; readonly layout: object };
  readonly marks: readonly Mark[];
  /** What is drawn, as rows. */
  readonly rows: readonly object[];
  readonly caption: string;
  readonly alt: string;
  readonly method: Method;
}

/** A table to be shown and saved: all its rows, with a fixed name for its file. */
export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | undefined)[])[];
  /** How many rows a notebook shows at most. */
  readonly shown: number;
  readonly caption: string;
  readonly method: Method;
}

/** Something to be read: HTML made only of escaped text, and the same in plain text. */
export interface View {
  readonly kind: 'view';
  readonly html: string;
  readonly text: string;
}

/** A computed sentence or paragraph, in Markdown with its corpus text escaped. */
export interface Prose {
  readonly kind: 'prose';
  readonly markdown: string;
}
