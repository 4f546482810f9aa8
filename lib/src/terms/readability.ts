import type { Article, Corpus, Result } from '../model.js';
import {
  automatedReadability,
  colemanLiau,
  countSyllables,
  daleChall,
  fleschKincaidGrade,
  fleschReadingEase,
  gulpease,
  gunningFog,
  lix,
  rix,
  significant,
  smogGrade,
} from '../statistics/index.js';
import { checkGrouping, type GroupLabel } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { listBodies, nameOf } from './diversity.js';
import { unfamiliarCounter } from './familiarity.js';
import { references } from './references.js';
import { readTexts, type TextGrouping, type TextRead } from './texts.js';

/** How hard a text is to read, by formulas; absent where it has no words. */
export interface ReadabilityRow extends GroupLabel {
  readonly article?: string;
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence?: number;
  /** The larger, the easier: 60 is plain English. */
  readonly flesch?: number;
  /** Years of school, as the next four. */
  readonly fleschKincaid?: number;
  readonly fog?: number;
  readonly smog?: number;
  readonly ari?: number;
  readonly colemanLiau?: number;
  /** Made for Swedish and used for many languages: below 30 easy, above 60 very hard. */
  readonly lix?: number;
  readonly rix?: number;
  /** Made for Italian: 0 to 100, the larger, the easier. */
  readonly gulpease?: number;
  /** Where a list of familiar words is given: words that are not in it, of `words`, and what they make of the text. */
  readonly unfamiliar?: number;
  /** 4.9 and below for the fourth school year, 9 and above for college. */
  readonly daleChall?: number;
  readonly warning?: string;
}

export interface MeasureReadabilityOptions {
  /** `source` (the default), `article`, `none`, or the name of one of your own fields. */
  readonly by?: TextGrouping;
  /** English words that most children know, for the formula of Dale and Chall, which the library does not have. */
  readonly familiar?: readonly string[];
}

/** SMOG was made from this many sentences; a grade from a few words more or less means nothing. */
const fewestSentences = 30;

/**
 * How hard each source, article or group is to read, by nine formulas over words, sentences, letters and syllables.
 * Syllables are counted by rule for English; the formulas that use them say nothing of other languages. Formulas differ
 * between tools mostly by how they count: compare values of this table with each other only. A text of fewer than 30
 * sentences says in `warning` that its values are chance to a large part.
 *
 * The formula of Dale and Chall needs a list of familiar words: the one of 1948 belongs to its publisher, so bring it in
 * `familiar`, and each row has their score. How a word counts as familiar is told at `familiarWords`; a word that its
 * article writes with a capital within a sentence is a name, and familiar.
 *
 * In the order in which the texts are met.
 *
 * @example measureReadability(corpus).rows[0] // { source: 'A', words: 812, sentences: 31, flesch: 41.7, ... }
 * @throws when no article has the field
 */
export function measureReadability(
  corpus: Corpus,
  { by = 'source', familiar }: MeasureReadabilityOptions = {},
): Result<ReadabilityRow> {
  if (by !== 'article') checkGrouping(corpus.articles, by);
  const { texts, vocabulary } = readTexts(corpus, by);
  const words = vocabulary.map(sizeWord);
  const countUnfamiliar = familiar && unfamiliarCounter(familiar);
  const measured = new Map(texts.map((text) => [nameOf(text.label), text]));
  return {
    kind: 'result',
    rows: texts.map((text) => measureText(text, words, countUnfamiliar)),
    key: by === 'article' ? ['article'] : by === 'source' ? ['source'] : by === 'none' ? [] : ['group'],
    method: {
      step: 'measureReadability',
      version: libraryVersion,
      options: {
        by,
        syllables: 'English, by rule',
        longWord: 'more than 6 letters',
        complexWord: '3 syllables and more',
        ...(familiar && { familiarWords: familiar.length }),
      },
      n: {
        articles: corpus.articles.length,
        words: texts.reduce((sum, text) => sum + text.words.length, 0),
        rows: texts.length,
      },
      references: [references.flesch1948, references.bjornsson1983, ...(familiar ? [references.daleChall1948] : [])],
      dropped: [],
      inputs: [corpus.method],
    },
    passages: (row, limit = 50) => listBodies(measured.get(nameOf(row)), limit),
  };
}

/** What the formulas ask of a word. */
interface WordSize {
  readonly letters: number;
  readonly syllables: number;
}

function sizeWord(word: string): WordSize {
  const letters = word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return { letters, syllables: countSyllables(word) };
}

function measureText(
  { label, articles, words, sentences }: TextRead,
  sizes: readonly WordSize[],
  countUnfamiliar: ((article: Article) => number) | undefined,
): ReadabilityRow {
  const sum = (count: (size: WordSize) => number): number =>
    words.reduce((total, id) => total + count(sizes[id] ?? { letters: 0, syllables: 0 }), 0);
  const counts = { words: words.length, sentences };
  const letters = sum((size) => size.letters);
  const syllables = sum((size) => size.syllables);
  const complexWords = sum((size) => (size.syllables >= 3 ? 1 : 0));
  const longWords = sum((size) => (size.letters > 6 ? 1 : 0));
  const unfamiliar = countUnfamiliar && articles.reduce((total, article) => total + countUnfamiliar(article), 0);
  const all: [string, number | undefined][] = [
    ['wordsPerSentence', sentences === 0 ? undefined : words.length / sentences],
    ['flesch', fleschReadingEase({ ...counts, syllables })],
    ['fleschKincaid', fleschKincaidGrade({ ...counts, syllables })],
    ['fog', gunningFog({ ...counts, complexWords })],
    ['smog', smogGrade({ sentences, complexWords })],
    ['ari', automatedReadability({ ...counts, characters: letters })],
    ['colemanLiau', colemanLiau({ ...counts, letters })],
    ['lix', lix({ ...counts, longWords })],
    ['rix', rix({ sentences, longWords })],
    ['gulpease', gulpease({ ...counts, letters })],
    ['unfamiliar', unfamiliar],
    ['daleChall', unfamiliar === undefined ? undefined : daleChall({ ...counts, difficultWords: unfamiliar })],
  ];
  return {
    ...label,
    ...counts,
    ...Object.fromEntries(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, significant(value)]]))),
    ...(sentences < fewestSentences && {
      warning: `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}: of fewer than ${fewestSentences} the values are chance to a large part.`,
    }),
  };
}
