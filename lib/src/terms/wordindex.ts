import type { Article, Corpus } from '../model.js';
import { tokenise, Vocabulary } from '../text/index.js';
import { findWords, type TokenMatch } from './matches.js';
import { Postings } from './postings.js';
import type { TermMarks } from './query.js';
import { type ArticleWords, WordStore } from './wordstore.js';

type LetterCase = 'fold' | 'keep';

/** Words kept of one corpus at most, about 17 bytes each; articles beyond are read again by each query. */
const mostWords = 40_000_000;

const indexes = new WeakMap<Corpus, Map<LetterCase, WordIndex>>();

/** The words of an article that was looked into, and what was found there. */
export interface FoundWords {
  readonly words: ArticleWords;
  readonly matches: readonly TokenMatch[];
}

/** An article that is kept: its words, and its number, counted from 0 in the order of keeping. */
interface KeptArticle {
  readonly number: number;
  readonly words: ArticleWords;
}

/**
 * The words of a corpus as numbers, each article read when a query first needs it and kept for the queries after it,
 * with the articles that hold each term: looking up a number is a thousand times as fast as reading words.
 */
export class WordIndex {
  readonly vocabulary = new Vocabulary();
  readonly #case: LetterCase;
  readonly #most: number;
  readonly #store = new WordStore();
  readonly #postings = new Postings();
  readonly #kept = new Map<Article, KeptArticle>();
  /** Kept since the last query began, which did without their postings. */
  #unposted: ArticleWords[] = [];
  #words = 0;

  constructor(letterCase: LetterCase, most = mostWords) {
    this.#case = letterCase;
    this.#most = most;
  }

  /** The words of an article, which are kept from now on as long as there is room. */
  read(article: Article): ArticleWords {
    const known = this.#kept.get(article);
    if (known) return known.words;
    const tokens = tokenise([article], { case: this.#case, vocabulary: this.vocabulary });
    if (this.#words + tokens.term.length > this.#most) return tokens;
    this.#words += tokens.term.length;
    const words = this.#store.keep(tokens);
    this.#kept.set(article, { number: this.#kept.size, words });
    this.#unposted.push(words);
    return words;
  }

  /**
   * A function that finds a row of marked words in an article; it returns nothing where it can tell without a look that
   * there is none: of the articles that are kept when it is made, those that lack one of the words, of others, those
   * whose text cannot hold them by `mayHold`. Words that are read already are handed in as `read`.
   */
  finder(
    marks: readonly TermMarks[],
    mayHold: (text: string) => boolean = () => true,
  ): (article: Article, read?: ArticleWords) => FoundWords | undefined {
    this.#post();
    const holders = marks.map((mark) => this.#postings.findHolders(mark.read()));
    const isHeld = (number: number): boolean => holders.every((held) => held[number] !== 0);
    return (article, read) => {
      const known = this.#kept.get(article);
      if (known ? !isHeld(known.number) : !mayHold(article.text)) return undefined;
      const words = read ?? known?.words ?? this.read(article);
      return { words, matches: findWords(words, marks) };
    };
  }

  /** How many different terms the articles have that are kept. */
  countTerms(): number {
    this.#post();
    return this.#postings.terms;
  }

  #post(): void {
    for (const { term } of this.#unposted) this.#postings.add(term);
    this.#unposted = [];
  }
}

/**
 * Reads all words of a corpus and keeps them with it, so that each later `concordance`, `locateTerms` and
 * `findCollocates` answers in milliseconds; returns how much was read. Without it, a query keeps the articles that it
 * has to read itself. Kept are about 17 bytes a word, for 40 million words at most, as long as the corpus is.
 *
 * @example indexWords(corpus) // { articles: 20000, words: 12059309, terms: 207515 }
 */
export function indexWords(
  corpus: Corpus,
  { case: letterCase = 'fold' }: { readonly case?: LetterCase } = {},
): { readonly articles: number; readonly words: number; readonly terms: number } {
  const index = indexOf(corpus, letterCase);
  const words = corpus.articles.reduce((sum, article) => sum + index.read(article).term.length, 0);
  return { articles: corpus.articles.length, words, terms: index.countTerms() };
}

/** The index of a corpus, the same for all queries that read case alike; it goes when the corpus goes. */
export function indexOf(corpus: Corpus, letterCase: LetterCase): WordIndex {
  const known = indexes.get(corpus) ?? new Map<LetterCase, WordIndex>();
  indexes.set(corpus, known);
  const index = known.get(letterCase) ?? new WordIndex(letterCase);
  known.set(letterCase, index);
  return index;
}
