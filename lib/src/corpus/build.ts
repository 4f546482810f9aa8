import type { Article, Corpus, Dropped, Json } from '../model.js';
import { keepOrigin } from '../origin.js';
import { libraryVersion } from '../version.js';
import type { UnplacedArticle, ZonesOption } from './article.js';
import { chooseSource, type SourceChoice, sourceChoices } from './source.js';

/** How articles are made, whatever they are made from. */
export interface CorpusOptions {
  /** `rules` (the default) labels headlines, bylines and the like; `none` takes all text as body. */
  readonly zones?: ZonesOption;
  /** Takes the source of every article from here alone; by default from the first that is known. */
  readonly sourceFrom?: SourceChoice;
}

/** Throws on an option that is not one of the choices. */
export function checkOptions({ zones = 'rules', sourceFrom }: CorpusOptions): void {
  if (zones !== 'rules' && zones !== 'none') throw new Error(`unknown zones: "${String(zones)}"; known: rules, none`);
  if (sourceFrom !== undefined && !sourceChoices.includes(sourceFrom))
    throw new Error(`unknown sourceFrom: "${String(sourceFrom)}"; known: ${sourceChoices.join(', ')}`);
}

/** The corpus of articles whose sources are still to be chosen; the second article of an id is dropped. */
export function buildCorpus(
  drafts: readonly UnplacedArticle[],
  dropped: readonly Dropped[],
  inputs: Readonly<Record<string, Json>>,
  { zones = 'rules', sourceFrom }: CorpusOptions,
): Corpus {
  const unique = new Map<string, UnplacedArticle>();
  const repeats: Dropped[] = [];
  for (const draft of drafts) {
    const { id } = draft.article;
    if (unique.has(id)) repeats.push({ where: id, reason: 'repeats the id of another article' });
    else unique.set(id, draft);
  }
  const articles = [...unique.values()].map(({ article, names, source }): Article => {
    const options = { articles: unique.size, ...(sourceFrom && { from: sourceFrom }) };
    return { ...article, source: source && !sourceFrom ? source : chooseSource(names, options) };
  });
  const allDropped = [...dropped, ...repeats];
  return keepOrigin({
    kind: 'corpus',
    articles,
    dropped: allDropped,
    method: {
      step: 'load',
      version: libraryVersion,
      options: { ...inputs, zones, sourceFrom: sourceFrom ?? 'first known' },
      n: {
        articles: articles.length,
        sources: new Set(articles.map(({ source }) => source.name)).size,
        edits: articles.reduce((sum, { edits }) => sum + edits.length, 0),
        dropped: allDropped.length,
      },
      references: [],
      dropped: allDropped,
      inputs: [],
    },
  });
}
