import type { Article, Method, Quotation, Quotations, Speaker } from '../../lib/src/model.js';

/** One quotation between marks: who says it (absent: not told), by which verb (absent: none), in which words. */
export type Quoted = readonly [speaker: string | undefined, lemma: string | undefined, words: string];

const found: Method = { step: 'found', version: '0', options: {}, n: {}, references: [], dropped: [], inputs: [] };

/** The quotations of articles named a1, a2 ..., each with its source and what is said in it. */
export function makeQuotations(
  articles: readonly (readonly [source: string, quoted: readonly Quoted[], fields?: Record<string, string>])[],
  speakers: readonly Partial<Speaker>[] = [],
): Quotations {
  const made = articles.map(([source, quoted, fields = {}], i) => makeArticle(`a${i + 1}`, source, quoted, fields));
  const names = new Set(articles.flatMap(([, quoted]) => quoted.flatMap(([speaker]) => speaker ?? [])));
  return {
    kind: 'quotations',
    articles: made.map(({ article }) => article),
    quotations: made.flatMap(({ quotations }) => quotations),
    speakers: [...names].map((name) => ({
      id: name,
      name,
      roles: [],
      kind: 'person',
      mentions: [],
      ...speakers.find(({ id }) => id === name),
    })),
    method: found,
  };
}

function makeArticle(
  id: string,
  source: string,
  quoted: readonly Quoted[],
  fields: Record<string, string>,
): { readonly article: Article; readonly quotations: readonly Quotation[] } {
  let text = '';
  const quotations = quoted.map(([speaker, lemma, words]): Quotation => {
    const start = text.length + 1;
    const span = { start, end: start + words.length };
    const cue = lemma === undefined ? undefined : { start: span.end + 2, end: span.end + 2 + lemma.length, lemma };
    text += `“${words}” ${lemma ?? ''} ${speaker ?? 'someone'}.\n`;
    return {
      article: id,
      type: 'direct',
      zone: 'body',
      parts: [span],
      marked: [span],
      ...(cue && { cue }),
      ...(speaker !== undefined && { speaker }),
      confidence: 1,
      rule: 'given',
    };
  });
  const article: Article = {
    id,
    text,
    source: { name: source, from: 'user' },
    zones: [],
    edits: [],
    authors: [],
    fields: new Map(Object.entries(fields)),
  };
  return { article, quotations };
}
