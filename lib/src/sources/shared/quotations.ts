import type { Passage, Quotations, Result } from '../../model.js';
import { significant } from '../../statistics/index.js';
import { libraryVersion } from '../../version.js';
import { checkWhole } from '../options.js';
import { references } from '../references.js';
import type { SharedRun } from './alignment.js';
import { QuotedReader } from './reader.js';
import { findPairs, type QuotationPair } from './shingles.js';

/** Two quotations in two articles that share words. */
export interface SharedQuotationRow {
  readonly source: string;
  readonly other: string;
  readonly article: string;
  /** Where the quotation starts in its article. */
  readonly start: number;
  readonly otherArticle: string;
  readonly otherStart: number;
  /** Absent where the text does not tell who it is. */
  readonly speaker?: string;
  readonly otherSpeaker?: string;
  /** Words in rows of three and more that both have. */
  readonly sharedWords: number;
  /** Words between the marks of either. */
  readonly words: number;
  readonly otherWords: number;
  /** What is shared of either, 0 to 1. */
  readonly share: number;
  readonly otherShare: number;
  /** Where the quotation lacks words of the other, and the other words of it: `start`, `middle`, `end`; absent: nowhere. */
  readonly lacks?: string;
  readonly otherLacks?: string;
}

export interface AlignSharedQuotationsOptions {
  /** Words in a row that two quotations must share. */
  readonly minWords?: number;
}

/** Set phrases are shared by chance: beyond so many times the row asked for, none is. */
const timesSure = 2;
/** A shorter row tells something where it is so much of the shorter quotation, and of one speaker as far as is told. */
const leastShare = 0.5;
const mostPassages = 50;

/**
 * Which quotations stand in more than one article, and where they were cut: each pair of quotations of two articles that
 * share at least `minWords` words in a row, aligned word by word. Only words between marks are compared, since these
 * alone are surely the speaker's own. A set phrase is no shared quotation: where the texts name two different speakers,
 * and where less than half of the shorter quotation is shared, a row twice as long is needed; `method.n.setPhrases`
 * counts the pairs left out for that reason.
 *
 * Rows are ordered from the most shared words, then by place in the corpus. Where more than 20 quotations have the same
 * words, each is compared with the first of them only, and `method.dropped` names the words. Nothing shared gives no
 * rows. The passages of a row are what both keep, in the one article and in the other; what each cuts, piece by piece,
 * is told by `listSharedPieces`.
 *
 * @example alignSharedQuotations(quotations).rows[0] // { source: 'A', other: 'B', ..., sharedWords: 12, share: 1, ... }
 * @throws when `minWords` is not a whole number from 3
 */
export function alignSharedQuotations(
  quotations: Quotations,
  { minWords = 5 }: AlignSharedQuotationsOptions = {},
): Result<SharedQuotationRow> {
  checkWhole('minWords', minWords, 3);
  const reader = new QuotedReader(quotations);
  const isPaired = (first: number, second: number): boolean =>
    reader.rows[first]?.article !== reader.rows[second]?.article;
  const { pairs, common } = findPairs(reader.words, minWords, isPaired);
  const aligned = pairs.map((pair) => ({ pair, runs: reader.align(...pair) }));
  const shared = aligned.filter(({ pair, runs }) => isShared(reader, pair, runs, minWords));
  const rows = shared.flatMap(({ pair, runs }) => makeRow(reader, pair, runs));
  const sizes = reader.rows.map((_, quotation) => reader.sizeOf(quotation));
  return {
    kind: 'result',
    rows: rows.sort((a, b) => b.sharedWords - a.sharedWords),
    key: ['article', 'start', 'otherArticle', 'otherStart'],
    method: {
      step: 'alignSharedQuotations',
      version: libraryVersion,
      options: { minWords, words: 'marked' },
      n: {
        articles: quotations.articles.length,
        quotations: sizes.length,
        compared: sizes.filter((size) => size >= minWords).length,
        words: reader.words.term.length,
        setPhrases: aligned.length - shared.length,
        rows: rows.length,
      },
      references: [references.broder1997, references.ratcliffMetzener1988],
      dropped: common.map(({ quotation, word, quotations: many }) => ({
        where: reader.textOf({ quotation, from: word, to: word + minWords }),
        reason: `in ${many} quotations: each is compared with the first of them only`,
      })),
      inputs: [quotations.method],
    },
    passages: (row, limit = mostPassages) => findKept(reader, row).slice(0, limit),
  };
}

function isShared(
  reader: QuotedReader,
  [first, second]: QuotationPair,
  runs: readonly SharedRun[],
  minWords: number,
): boolean {
  const longest = runs.reduce((most, { size }) => Math.max(most, size), 0);
  if (longest >= minWords * timesSure) return true;
  const [speaker, other] = [reader.rows[first]?.speaker, reader.rows[second]?.speaker];
  if (longest < minWords || (speaker !== undefined && other !== undefined && speaker !== other)) return false;
  const shorter = Math.min(reader.sizeOf(first), reader.sizeOf(second));
  return runs.reduce((sum, { size }) => sum + size, 0) >= leastShare * shorter;
}

function makeRow(
  reader: QuotedReader,
  [first, second]: QuotationPair,
  runs: readonly SharedRun[],
): readonly SharedQuotationRow[] {
  const [here, there] = [reader.rows[first], reader.rows[second]];
  if (!here || !there) return [];
  const [words, otherWords] = [reader.sizeOf(first), reader.sizeOf(second)];
  const sharedWords = runs.reduce((sum, { size }) => sum + size, 0);
  const otherLacks = listGaps(runs, ({ here: at }) => at, words);
  const lacks = listGaps(runs, ({ there: at }) => at, otherWords);
  return [
    {
      source: here.source,
      other: there.source,
      article: here.article,
      start: here.start,
      otherArticle: there.article,
      otherStart: there.start,
      ...(here.speaker !== undefined && { speaker: here.speaker }),
      ...(there.speaker !== undefined && { otherSpeaker: there.speaker }),
      sharedWords,
      words,
      otherWords,
      share: significant(sharedWords / words),
      otherShare: significant(sharedWords / otherWords),
      ...(lacks !== '' && { lacks }),
      ...(otherLacks !== '' && { otherLacks }),
    },
  ];
}

/** Where a quotation has words that are not shared. */
function listGaps(runs: readonly SharedRun[], startOf: (run: SharedRun) => number, size: number): string {
  const gaps = new Set<string>();
  let at = 0;
  for (const [i, run] of runs.entries()) {
    if (startOf(run) > at) gaps.add(i === 0 ? 'start' : 'middle');
    at = startOf(run) + run.size;
  }
  if (at < size) gaps.add('end');
  return [...gaps].join(', ');
}

function findKept(
  reader: QuotedReader,
  { article, start, otherArticle, otherStart }: SharedQuotationRow,
): readonly Passage[] {
  const [first, second] = [reader.find(article, start), reader.find(otherArticle, otherStart)];
  if (first === undefined || second === undefined) return [];
  return reader
    .align(first, second)
    .flatMap(({ here, there, size }) => [
      ...reader.place({ quotation: first, from: here, to: here + size }),
      ...reader.place({ quotation: second, from: there, to: there + size }),
    ]);
}
