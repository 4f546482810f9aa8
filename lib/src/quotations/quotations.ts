import type { Corpus, Corrections, Dropped, HandCorrection, Json, Quotations } from '../model.js';
import { keepOrigin } from '../origin.js';
import { libraryVersion } from '../version.js';
import { applyCorrections } from './corrections.js';
import { attributeArticle } from './model/trained.js';
import { listMentions, SpeakerRegister } from './speakers.js';

const references = [
  'Lafferty, J., McCallum, A., & Pereira, F. (2001). Conditional random fields: Probabilistic models for segmenting and labeling sequence data. ICML 2001, 282-289.',
  'Newell, E., Margolin, D., & Ruths, D. (2018). An attribution relations corpus for political news. LREC 2018.',
];

export interface FindQuotationsOptions {
  /** Leave out quotations below this confidence, 0 to 1. */
  readonly minConfidence?: number;
  /** What a reader has put right by hand: see `loadCorrections`. */
  readonly corrections?: Corrections;
}

/**
 * The quotations of a corpus and their speakers: direct, mixed and indirect speech in the body of each article.
 * For English. The words are found by a model trained on annotated news (a conditional random field over tokens, and
 * boosted trees that choose among its readings and among the speakers); names, pronouns and roles by rules. `confidence`
 * is measured, see `Quotation`. A speaker whom the text does not tell is absent. A corpus without quotations gives empty
 * lists.
 *
 * Lafferty, J., McCallum, A., & Pereira, F. (2001). Conditional random fields. ICML 2001, 282-289.
 * Newell, E., Margolin, D., & Ruths, D. (2018). An attribution relations corpus for political news. LREC 2018.
 *
 * @throws when `minConfidence` is not between 0 and 1
 * @example findQuotations(corpus).quotations[0]?.type // 'direct', for: "It rained," said Anna Berg.
 */
export function findQuotations(
  corpus: Corpus,
  { minConfidence = 0, corrections }: FindQuotationsOptions = {},
): Quotations {
  if (!(minConfidence >= 0 && minConfidence <= 1))
    throw new Error(`minConfidence must be between 0 and 1, not ${minConfidence}`);
  const register = new SpeakerRegister();
  for (const article of corpus.articles) register.add(article, attributeArticle(article));
  const all = register.finish();
  const sure = all.quotations.filter(({ confidence }) => confidence >= minConfidence);
  const found =
    sure.length === all.quotations.length ? all : { quotations: sure, speakers: listMentions(all.speakers, sure) };
  const corrected = corrections && applyCorrections(found, corpus.articles, corrections);
  const { quotations, speakers } = corrected ?? found;
  return keepOrigin({
    kind: 'quotations',
    articles: corpus.articles,
    quotations,
    speakers,
    method: {
      step: 'findQuotations',
      version: libraryVersion,
      options: {
        minConfidence,
        ...(corrections?.name && { corrections: recordCorrections(corrections.name, corrected?.applied ?? []) }),
      },
      n: {
        articles: corpus.articles.length,
        quotations: quotations.length,
        unresolved: quotations.filter(({ speaker }) => speaker === undefined).length,
        speakers: speakers.length,
        ...(corrections?.name && { corrections: corrected?.applied.length ?? 0 }),
      },
      references,
      dropped: listDropped(corrections, corrected?.dropped),
      inputs: [corpus.method],
    },
  });
}

/** Each correction as a sentence of the method. */
function recordCorrections(file: string, applied: readonly HandCorrection[]): Json {
  return { file, applied: applied.map(describeCorrection) };
}

function describeCorrection({ where, article, quotation, start, speaker, becomes }: HandCorrection): string {
  const what =
    quotation === undefined && start === undefined ? `speaker "${speaker}"` : `quotation "${quotation ?? start}"`;
  return `${where}: ${what}${article === undefined ? '' : ` in ${article}`} becomes "${becomes}"`;
}

function listDropped(corrections: Corrections | undefined, dropped: readonly Dropped[] = []): readonly Dropped[] {
  return [...(corrections?.dropped ?? []), ...dropped];
}
