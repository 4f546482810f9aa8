import type { Corpus, Quotations } from '../model.js';
import { libraryVersion } from '../version.js';
import { attributeArticle } from './attribution.js';
import { SpeakerRegister } from './speakers.js';

export interface FindQuotationsOptions {
  /** Leave out quotations below this confidence, 0 to 1. */
  readonly minConfidence?: number;
}

/**
 * The quotations of a corpus and their speakers: direct, mixed and indirect speech in the body of each article.
 * By rules alone, for English; each quotation names the rule that found it, and how far that rule is to be trusted.
 * A speaker whom the text does not tell is absent. A corpus without quotations gives empty lists.
 *
 * @throws when `minConfidence` is not between 0 and 1
 * @example findQuotations(corpus).quotations[0]?.type // 'direct', for: "It rained," said Anna Berg.
 */
export function findQuotations(corpus: Corpus, { minConfidence = 0 }: FindQuotationsOptions = {}): Quotations {
  if (!(minConfidence >= 0 && minConfidence <= 1))
    throw new Error(`minConfidence must be between 0 and 1, not ${minConfidence}`);
  const register = new SpeakerRegister();
  for (const article of corpus.articles) {
    const drafts = attributeArticle(article).filter((draft) => draft.confidence >= minConfidence);
    register.add(article, drafts);
  }
  const { quotations, speakers } = register.finish();
  return {
    kind: 'quotations',
    articles: corpus.articles,
    quotations,
    speakers,
    method: {
      step: 'findQuotations',
      version: libraryVersion,
      options: { minConfidence },
      n: { articles: corpus.articles.length, quotations: quotations.length, speakers: speakers.length },
      references: [],
      dropped: [],
      inputs: [corpus.method],
    },
  };
}
