import type { Article, Corpus } from '../../lib/src/model.js';

/** A corpus of texts by source, the articles named a1, a2 ... in order. */
export function makeCorpus(
  texts: readonly (readonly [source: string, text: string, fields?: Record<string, string>])[],
): Corpus {
  const articles = texts.map(
    ([source, text, fields = {}], i): Article => ({
      id: `a${i + 1}`,
      text,
      source: { name: source, from: 'user' },
      zones: [],
      edits: [],
      authors: [],
      fields: new Map(Object.entries(fields)),
    }),
  );
  const method = { step: 'test', version: '0', options: {}, n: {}, references: [], dropped: [], inputs: [] };
  return { kind: 'corpus', articles, dropped: [], method };
}
