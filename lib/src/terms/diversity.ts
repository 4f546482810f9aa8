import type { Corpus, Passage, Result } from '../model.js';
import {
  brunetW,
  dugastU,
  fisherAlpha,
  hdd,
  herdanC,
  herdanVm,
  honoreR,
  maasA,
  maasLogVocabulary,
  mattr,
  msttr,
  mtld,
  mtldMovingAverage,
  repeatRate,
  significant,
  simpsonIndex,
  summerS,
  typeTokenRatio,
  vocd,
  yuleI,
  yuleK,
} from '../statistics/index.js';
import { bodySpans, checkGrouping, type GroupLabel } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { references } from './references.js';
import { readTexts, type TextGrouping, type TextRead, warnOfLengths } from './texts.js';

/** How varied the words of a text are; a measure that the text is too short for is absent. */
export interface DiversityRow extends GroupLabel {
  readonly article?: string;
  readonly words: number;
  readonly types: number;
  /** These four hardly change with the length of the text. */
  readonly mattr?: number;
  readonly mtld?: number;
  readonly hdd?: number;
  readonly yuleK?: number;
  /** All others do. */
  readonly typeTokenRatio?: number;
  readonly rootRatio?: number;
  readonly correctedRatio?: number;
  readonly herdanC?: number;
  readonly summerS?: number;
  readonly dugastU?: number;
  readonly maasA?: number;
  readonly maasLogVocabulary?: number;
  readonly msttr?: number;
  readonly mtldMovingAverage?: number;
  readonly yuleI?: number;
  readonly simpson?: number;
  readonly repeatRate?: number;
  readonly herdanVm?: number;
  readonly brunetW?: number;
  readonly honoreR?: number;
  readonly fisherAlpha?: number;
  /** Where samples are asked for. */
  readonly vocd?: number;
  /** What must not be compared between these rows, and why. */
  readonly warning?: string;
}

export interface MeasureDiversityOptions {
  /** `source` (the default), `article`, `none`, or the name of one of your own fields. */
  readonly by?: TextGrouping;
  /** Words in the windows of `mattr` and the segments of `msttr`. */
  readonly window?: number;
  /** Random samples of each length for `vocd`, 100 as published; none by default: `hdd` measures the same without chance. */
  readonly samples?: number;
  readonly seed?: number;
}

const sound = 'mattr, mtld, hdd and yuleK';

/**
 * How varied the words of each source, article or group are: all measures of lexical diversity there are. Only MATTR,
 * MTLD, HD-D and Yule's K tolerate texts of different length; where lengths differ by more than a tenth, each row says
 * in `warning` that the others do not. The articles of a group are taken one after the other.
 *
 * In the order in which the texts are met. A text without words has no measures.
 *
 * @example measureDiversity(corpus).rows[0] // { source: 'A', words: 812, types: 377, mattr: 0.71, mtld: 88.1, ... }
 * @throws when no article has the field, or the window is no whole number from 1
 */
export function measureDiversity(
  corpus: Corpus,
  { by = 'source', window = 100, samples, seed = 1 }: MeasureDiversityOptions = {},
): Result<DiversityRow> {
  if (by !== 'article') checkGrouping(corpus.articles, by);
  if (!Number.isInteger(window) || window < 1) throw new RangeError(`window must be a whole number from 1: ${window}`);
  const { texts } = readTexts(corpus, by);
  const warning = warnOfLengths(texts, `all measures but ${sound}`);
  const measured = new Map(texts.map((text) => [nameOf(text.label), text]));
  return {
    kind: 'result',
    rows: texts.map((text) => measureText(text, { window, samples, seed }, warning)),
    key: by === 'article' ? ['article'] : by === 'source' ? ['source'] : by === 'none' ? [] : ['group'],
    method: {
      step: 'measureDiversity',
      version: libraryVersion,
      options: { by, window, mtldThreshold: 0.72, hddDraws: 42, ...(samples !== undefined && { samples, seed }) },
      n: {
        articles: corpus.articles.length,
        words: texts.reduce((sum, { words }) => sum + words.length, 0),
        rows: texts.length,
      },
      references: [
        references.covington2010,
        references.mccarthy2010,
        ...(samples === undefined ? [] : [references.malvern2004]),
      ],
      dropped: [],
      inputs: [corpus.method],
    },
    passages: (row, limit = 50) => listBodies(measured.get(nameOf(row)), limit),
  };
}

/** The bodies of the articles of a text: a measure of a whole text has no other passages. */
export function listBodies(text: TextRead | undefined, limit: number): Passage[] {
  const bodies = (text?.articles ?? []).flatMap((article) =>
    bodySpans(article).map((span) => ({ article: article.id, ...span })),
  );
  return bodies.slice(0, limit);
}

/** What a row is found again by. */
export function nameOf({ article, source, group }: GroupLabel & { readonly article?: string }): string {
  return article ?? source ?? group ?? '';
}

interface Settings {
  readonly window: number;
  readonly samples: number | undefined;
  readonly seed: number;
}

function measureText(
  { label, words }: TextRead,
  { window, samples, seed }: Settings,
  warning: string | undefined,
): DiversityRow {
  const counts = countWords(words);
  const size = { types: counts.length, tokens: words.length };
  const once = counts.filter((count) => count === 1).length;
  const all: [string, number | undefined][] =
    words.length === 0
      ? []
      : [
          ['mattr', mattr(words, { window })],
          ['mtld', mtld(words)],
          ['hdd', hdd(counts)],
          ['yuleK', yuleK(counts)],
          ['typeTokenRatio', typeTokenRatio(size)],
          ['rootRatio', typeTokenRatio(size, { variant: 'root' })],
          ['correctedRatio', typeTokenRatio(size, { variant: 'corrected' })],
          ['herdanC', herdanC(size)],
          ['summerS', summerS(size)],
          ['dugastU', dugastU(size)],
          ['maasA', maasA(size)],
          ['maasLogVocabulary', maasLogVocabulary(size)],
          ['msttr', msttr(words, { segment: window })],
          ['mtldMovingAverage', mtldMovingAverage(words)],
          ['yuleI', yuleI(counts)],
          ['simpson', simpsonIndex(counts)],
          ['repeatRate', repeatRate(counts)],
          ['herdanVm', herdanVm(counts)],
          ['brunetW', brunetW(size)],
          ['honoreR', honoreR({ ...size, once })],
          ['fisherAlpha', fisherAlpha(size)],
          ['vocd', samples === undefined ? undefined : vocd(words, { samples, seed })],
        ];
  const known = all.flatMap(([name, value]) =>
    value === undefined || !Number.isFinite(value) ? [] : [[name, significant(value)] as const],
  );
  return {
    ...label,
    words: words.length,
    types: counts.length,
    ...Object.fromEntries(known),
    ...(warning !== undefined && { warning }),
  };
}

function countWords(words: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.values()];
}
