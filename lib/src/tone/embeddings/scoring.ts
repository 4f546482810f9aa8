import type { Quotations } from '../../model.js';
import { references } from '../references.js';
import { scoreTone, type Tone } from '../score.js';
import type { ToneScores } from '../scores.js';
import { scoreQuotations, type ToneWords, wordsOf } from '../units.js';
import { embedSentences, loadEmbedder } from './embedder.js';
import { embeddingThreshold, scoreVector } from './head.js';

export interface ScoreByEmbeddingsOptions {
  /** Called after each text: the model reads some fifty sentences a second. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface ScoreQuotationsByEmbeddingsOptions extends ScoreByEmbeddingsOptions {
  readonly words?: ToneWords;
}

/**
 * Returns the tone of each text by a model of sentences together with the word lists, in the order of the texts: a
 * little closer to what readers say than `scoreTone`, above all in political news (docs/validation-embeddings.md).
 * Score and label are those of the model; coverage and words are those of `scoreTone`, and do not explain the score
 * whole.
 *
 * tanh(a + b t + w · v), t the score of `scoreTone`, v the mean direction of the vectors that the Universal Sentence Encoder (its
 * small form, 512 numbers) gives the sentences; a, b and w are a ridge regression on texts that people have coded.
 * From -1 to 1, rounded to three decimals, in the mean and the spread of `scoreTone`; labels from 0.28 and -0.28. A text
 * without words has score 0. English only.
 *
 * The model is no dependency: it is three npm packages that a user installs, which hold it whole, so that nothing is
 * loaded from elsewhere. In a process that uses danfojs too, the two share TensorFlow.js, which says once that its
 * platform is set again.
 *
 * Cer, D., et al. (2018). Universal Sentence Encoder for English. EMNLP 2018: System Demonstrations, 169-174.
 *
 * @example (await scoreByEmbeddings(['It was not a good day.']))[0]?.label // 'negative'
 * @throws when a package of the model is not installed, or in another release; the message has the command
 */
export async function scoreByEmbeddings(
  texts: readonly string[],
  { onProgress }: ScoreByEmbeddingsOptions = {},
): Promise<readonly Tone[]> {
  const embedder = await loadEmbedder();
  const tones: Tone[] = [];
  for (const text of texts) {
    const tone = scoreTone(text);
    tones.push(
      tone.length === 0 ? tone : { ...tone, ...scoreVector(await embedSentences(embedder, text), tone.score) },
    );
    onProgress?.({ done: tones.length, total: texts.length });
  }
  return tones;
}

/**
 * Returns the scores of quotations by a model of sentences (`scoreByEmbeddings`), to be handed to `toneOfQuotations`,
 * `toneBySpeaker`, `toneBySource` or `toneByLexicon` as `scores`: the model is asked once, and by words that are the
 * same only once. `words` must be the same there. Quotations without a word have no score.
 *
 * @example toneBySpeaker(quotations, { scores: await scoreQuotationsByEmbeddings(quotations) })
 * @throws when `words` is not known, or as `scoreByEmbeddings` does
 */
export async function scoreQuotationsByEmbeddings(
  quotations: Quotations,
  { words = 'marked', onProgress }: ScoreQuotationsByEmbeddingsOptions = {},
): Promise<ToneScores> {
  const { units } = scoreQuotations(quotations, { words, lexicon: 'all' });
  const texts = [...new Set(units.map(wordsOf))];
  const tones = await scoreByEmbeddings(texts, onProgress && { onProgress });
  return {
    name: 'sentence embeddings',
    threshold: embeddingThreshold,
    scores: new Map(texts.map((text, at) => [text, tones[at]?.score ?? 0])),
    references: [references.cer2018],
  };
}
