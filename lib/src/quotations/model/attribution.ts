import type { Article } from '../../model.js';
import type { Draft } from '../draft.js';
import { listParagraphs } from '../paragraphs.js';
import { findContents } from './contents.js';
import { writeDrafts } from './drafts.js';
import { Chain } from './marginals.js';
import type { ModelWeights } from './model.js';
import { Reading } from './reading.js';
import { findSpeakers } from './speaking.js';
import { findTurns, putTurns } from './turns.js';
import { WordReader } from './words.js';

/** Finds quotations by what has been learned. */
export class Attributor {
  readonly #weights: ModelWeights;
  readonly #reader: WordReader;
  readonly #chain: Chain;

  constructor(weights: ModelWeights) {
    this.#weights = weights;
    this.#reader = new WordReader(weights.lexicon);
    this.#chain = new Chain(weights.chain, this.#reader);
  }

  /** The quotations of an article's body, in order. */
  attribute(article: Pick<Article, 'text' | 'zones'>): Draft[] {
    const reading = new Reading(article.text, listParagraphs(article), this.#reader);
    const marginals = this.#chain.read(reading);
    const contents = findContents(reading, marginals, this.#weights.contents);
    const said = findSpeakers(reading, marginals, contents, this.#weights.claims);
    return writeDrafts(reading, putTurns(said, findTurns(reading)), this.#weights.calibration);
  }
}
