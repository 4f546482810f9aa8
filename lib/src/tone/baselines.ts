import { createRequire } from 'node:module';
import type { SentimentAnalyzer } from 'natural/lib/natural/sentiment/index.js';
import type { WordTokenizer } from 'natural/lib/natural/tokenizers/index.js';

interface Natural {
  readonly analyzer: SentimentAnalyzer;
  readonly tokenizer: WordTokenizer;
}

let loaded: Natural | undefined;

/**
 * The score that `SentimentAnalyzer` of the package `natural` gives a text: AFINN without stems, on its own words. It
 * stands beside `scoreTone` as a baseline that others use and can have again, and is no better for it: a "not" turns
 * all words after it, to the end of the text, and only four words negate.
 * The mean valence by word, from -5 to 5; absent where it finds no word.
 *
 * @example scoreByNatural('a good day') // 1
 */
export function scoreByNatural(text: string): number | undefined {
  const { analyzer, tokenizer } = loadNatural();
  const score = analyzer.getSentiment(tokenizer.tokenize(text));
  return Number.isFinite(score) ? score : undefined;
}

/** Loaded at first use, and only these modules of the package: the whole takes a second. */
function loadNatural(): Natural {
  if (loaded) return loaded;
  const load = createRequire(import.meta.url);
  const Analyzer: typeof SentimentAnalyzer = load('natural/lib/natural/sentiment/SentimentAnalyzer.js');
  const tokenizers: { WordTokenizer: typeof WordTokenizer } = load(
    'natural/lib/natural/tokenizers/regexp_tokenizer.js',
  );
  loaded = { analyzer: new Analyzer('English', undefined, 'afinn'), tokenizer: new tokenizers.WordTokenizer() };
  return loaded;
}
