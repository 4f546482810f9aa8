import type { Article, Quotation, Quotations, Speaker } from '../../lib/src/model.js';

/** What a made quotation is: who says what in which article of which source; several texts are a split quotation. */
export interface MadeQuotation {
  readonly article: string;
  readonly source?: string;
  readonly speaker?: string;
  readonly type?: Quotation['type'];
  readonly said: string | readonly string[];
}

const method = { step: 'made', version: '0', options: {}, n: {}, references: [], dropped: [], inputs: [] };
const frame = ' ... ';

/** Quotations of these words, each article being what is said in it, one after the other. */
export function makeQuotations(made: readonly MadeQuotation[]): Quotations {
  const articles = new Map<string, Article>();
  const quotations: Quotation[] = [];
  for (const { article: id, source = 'A', speaker, type = 'direct', said } of made) {
    const known = articles.get(id);
    let text = known?.text ?? '';
    const parts = [said].flat().map((part) => {
      const start = text.length;
      text += part + frame;
      return { start, end: start + part.length };
    });
    articles.set(id, {
      id,
      text,
      source: { name: source, from: 'user' },
      zones: [],
      edits: [],
      authors: [],
      fields: new Map(),
    });
    quotations.push({
      article: id,
      type,
      zone: 'body',
      parts,
      marked: type === 'indirect' ? [] : parts,
      ...(speaker !== undefined && { speaker: speaker.toLowerCase() }),
      confidence: 1,
      rule: 'made',
    });
  }
  const names = [...new Set(made.flatMap(({ speaker }) => speaker ?? []))];
  const speakers = names.map(
    (name): Speaker => ({ id: name.toLowerCase(), name, roles: [], kind: 'person', mentions: [] }),
  );
  return { kind: 'quotations', articles: [...articles.values()], quotations, speakers, method };
}

/** The same said by one speaker in `count` articles, one quotation each. */
export function repeatSaid(speaker: string, said: string, count: number): readonly MadeQuotation[] {
  return Array.from({ length: count }, (_, i) => ({ article: `${speaker} ${i}`, speaker, said }));
}
