import type { Article, Method, Passage, Quotation, Quotations, Result, Span, Speaker } from '../model.js';
import { compareText, countWords } from '../text/index.js';
import { libraryVersion } from '../version.js';

/** Someone who is quoted: who it is, where, and how much. */
export interface SpeakerRow {
  /** The name; where several speakers have the same, their id stands behind it in brackets. */
  readonly speaker: string;
  readonly kind: Speaker['kind'];
  readonly title?: string;
  /** What the texts call them by, separated by `; `. */
  readonly roles?: string;
  readonly organisation?: string;
  /** Sources, and articles, in which they are quoted. */
  readonly sources: number;
  readonly articles: number;
  readonly quotations: number;
  /** Words between marks, and of all that is reported of them. */
  readonly markedWords: number;
  readonly words: number;
}

/** One quotation, as a line of a table. */
export interface QuotationRow {
  readonly article: string;
  readonly source: string;
  /** Where its first part starts in the text of the article. */
  readonly start: number;
  readonly type: Quotation['type'];
  /** The speaker's name; absent where the text does not tell who it is. */
  readonly speaker?: string;
  /** The words that name the speaker here. */
  readonly mention?: string;
  /** The words that report the speech here, and their dictionary form. */
  readonly cue?: string;
  readonly lemma?: string;
  readonly words: number;
  readonly markedWords: number;
  /** The reported words; ` … ` stands where the quotation is split. */
  readonly text: string;
  readonly confidence: number;
  readonly rule: string;
}

const mostPassages = 50;

/**
 * Who is quoted in a corpus, in how many sources and articles, and with how many words: a register of its speakers.
 * Most quotations first, ties by name. The passages of a row are the reported words. Quotations whose speaker is not
 * told are in no row; `method.n.unresolved` has their number. Speakers without any quotation are left out.
 *
 * @example listSpeakers(quotations).rows[0] // { speaker: 'Anna Berg', kind: 'person', sources: 1, ..., words: 12 }
 */
export function listSpeakers(quotations: Quotations): Result<SpeakerRow> {
  const names = nameSpeakers(quotations.speakers);
  const own = new Map<string, QuotationRow[]>();
  let unresolved = 0;
  for (const row of listQuotations(quotations).rows) {
    if (row.speaker === undefined) {
      unresolved += 1;
      continue;
    }
    const known = own.get(row.speaker);
    if (known) known.push(row);
    else own.set(row.speaker, [row]);
  }
  const rows = quotations.speakers.flatMap((speaker): SpeakerRow[] => {
    const name = names.get(speaker.id) ?? speaker.id;
    const quoted = own.get(name);
    return quoted === undefined ? [] : [rowOfSpeaker(speaker, name, quoted)];
  });
  rows.sort((a, b) => b.quotations - a.quotations || compareText(a.speaker, b.speaker));
  return {
    kind: 'result',
    rows,
    key: ['speaker'],
    method: methodOf('listSpeakers', quotations, { speakers: rows.length, unresolved }),
    passages: (row, limit = mostPassages) =>
      findParts(quotations, ({ speaker }) => speaker !== undefined && names.get(speaker) === row.speaker, limit),
  };
}

/**
 * Every quotation of a corpus with its words, its speaker, its reporting verb and the rule that found it, in the order
 * of the corpus: what all tables of speech are counted from. Words are those of the tokeniser. The passages of a row
 * are the parts of the quotation. No quotations give no rows.
 *
 * @example listQuotations(quotations).rows[0] // { article: 'a', source: 'A', start: 1, type: 'direct', ... }
 */
export function listQuotations(quotations: Quotations): Result<QuotationRow> {
  const articles = new Map(quotations.articles.map((article) => [article.id, article]));
  const names = nameSpeakers(quotations.speakers);
  const textOf = (id: string): string => articles.get(id)?.text ?? '';
  const words = countIn(quotations, ({ parts }) => parts, textOf);
  const markedWords = countIn(quotations, ({ marked }) => marked, textOf);
  const rows = quotations.quotations.map((quotation, i) => ({
    ...rowOfQuotation(quotation, articles.get(quotation.article), names),
    words: words[i] ?? 0,
    markedWords: markedWords[i] ?? 0,
    text: foldSpace(joinSpans(textOf(quotation.article), quotation.parts, ' … ')),
    confidence: quotation.confidence,
    rule: quotation.rule,
  }));
  return {
    kind: 'result',
    rows,
    key: ['article', 'start'],
    method: methodOf('listQuotations', quotations, {}),
    passages: (row, limit = mostPassages) =>
      findParts(quotations, ({ article, parts }) => article === row.article && parts[0]?.start === row.start, limit),
  };
}

function rowOfSpeaker(speaker: Speaker, name: string, quoted: readonly QuotationRow[]): SpeakerRow {
  const { kind, title, roles, organisation } = speaker;
  return {
    speaker: name,
    kind,
    ...(title !== undefined && { title }),
    ...(roles.length > 0 && { roles: roles.join('; ') }),
    ...(organisation !== undefined && { organisation }),
    sources: new Set(quoted.map(({ source }) => source)).size,
    articles: new Set(quoted.map(({ article }) => article)).size,
    quotations: quoted.length,
    markedWords: quoted.reduce((sum, row) => sum + row.markedWords, 0),
    words: quoted.reduce((sum, row) => sum + row.words, 0),
  };
}

function rowOfQuotation(
  { article, type, parts, speaker, mention, cue }: Quotation,
  found: Article | undefined,
  names: ReadonlyMap<string, string>,
): Omit<QuotationRow, 'words' | 'markedWords' | 'text' | 'confidence' | 'rule'> {
  const slice = ({ start, end }: Span): string => foldSpace(found?.text.slice(start, end) ?? '');
  const name = speaker === undefined ? undefined : names.get(speaker);
  return {
    article,
    source: found?.source.name ?? '',
    start: parts[0]?.start ?? 0,
    type,
    ...(name !== undefined && { speaker: name }),
    ...(mention && { mention: slice(mention) }),
    ...(cue && { cue: slice(cue), lemma: cue.lemma }),
  };
}

/** The name of each speaker by id; one that several have is followed by the id, so that rows stay apart. */
function nameSpeakers(speakers: readonly Speaker[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, number>();
  for (const { name } of speakers) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map(speakers.map(({ id, name }) => [id, (bearers.get(name) ?? 0) > 1 ? `${name} (${id})` : name]));
}

/** The words of some spans of each quotation. */
function countIn(
  { quotations }: Quotations,
  spansOf: (quotation: Quotation) => readonly Span[],
  textOf: (article: string) => string,
): readonly number[] {
  return countWords(
    quotations.map((quotation) => ({
      text: joinSpans(textOf(quotation.article), spansOf(quotation), '\n'),
      zones: [],
    })),
  );
}

function findParts(quotations: Quotations, meets: (quotation: Quotation) => boolean, limit: number): Passage[] {
  const passages: Passage[] = [];
  for (const quotation of quotations.quotations) {
    if (passages.length >= limit) break;
    if (!meets(quotation)) continue;
    for (const { start, end } of quotation.parts) passages.push({ article: quotation.article, start, end });
  }
  return passages.slice(0, limit);
}

function joinSpans(text: string, spans: readonly Span[], between: string): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(between);
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function methodOf(step: string, quotations: Quotations, n: Method['n']): Method {
  return {
    step,
    version: libraryVersion,
    options: {},
    n: { articles: quotations.articles.length, quotations: quotations.quotations.length, ...n },
    references: [],
    dropped: [],
    inputs: [quotations.method],
  };
}
