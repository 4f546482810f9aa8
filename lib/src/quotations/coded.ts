import type { Result } from '../model.js';
import { significant, stratifiedShare } from '../statistics/index.js';
import { type CodedQuotation, type CodingSheet, compareText } from '../text/index.js';
import { libraryVersion } from '../version.js';
import { listShared, measureShared } from './agreement.js';

/** One number that readers have measured, for the corpus or a part of it. */
export interface CodingRow {
  /**
   * `extent right`; `extent nearly right`: right, too long or too short, and so speech at least; `speaker right`: of
   * those found for real quotations; `no speaker, rightly`: of real quotations for which none was found, those where
   * nobody can be told; and on how many quotations all coders say the same.
   */
  readonly measure: CodingMeasure;
  /** Of which part: `all`, or a `source` or `type` of the given name. */
  readonly part: 'all' | 'source' | 'type';
  readonly name: string;
  /** Quotations of the sample that the question was answered for, and those of which it holds. */
  readonly n: number;
  readonly count: number;
  /** 0 to 1, told for the corpus: each quotation counts for as many as it stands for. With the 95 % interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Krippendorff's alpha, in rows about the coders; absent where all answers are the same. */
  readonly alpha?: number;
}

export type CodingMeasure =
  | 'extent right'
  | 'extent nearly right'
  | 'speaker right'
  | 'no speaker, rightly'
  | 'coders agree on extent'
  | 'coders agree on speaker';

export interface MeasureCodingOptions {
  /** Whose answers count; the one who has coded most unless told otherwise, ties by the order of the files. */
  readonly coder?: string;
}

/** A question that a row answers, is no answer to (absent), or not. */
type Question = readonly [measure: CodingMeasure, holds: (row: CodedQuotation) => boolean | undefined];

const questions: readonly Question[] = [
  ['extent right', ({ extent }) => extent && extent === 'right'],
  ['extent nearly right', ({ extent }) => extent && extent !== 'no quotation'],
  ['speaker right', (row) => (row.found === undefined ? undefined : holdsForSpeaker(row))],
  ['no speaker, rightly', (row) => (row.found === undefined ? holdsForSpeaker(row) : undefined)],
];
const shared = [
  ['coders agree on extent', ({ extent }: CodedQuotation) => extent],
  ['coders agree on speaker', ({ speakerRight }: CodedQuotation) => speakerRight],
] as const;
const references = [
  'Kish, L. (1965). Survey sampling. Wiley.',
  'Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22(158), 209-212.',
];
const agreementReferences = [
  'Krippendorff, K. (2019). Content analysis: an introduction to its methodology (4th ed.). SAGE.',
  'Hayes, A. F., & Krippendorff, K. (2007). Answering the call for a standard reliability measure for coding data. Communication Methods and Measures 1(1), 77-89.',
];

/**
 * How far the quotations and speakers found in a corpus are right, by the sample that a reader has coded: precision of
 * the extent and of the speaker in all, by source and by type, and how far several coders agree. It says nothing of
 * quotations that were not found.
 *
 * Sources of different size are drawn from with different chances, so a share is told for the corpus: a coded quotation
 * counts for `of` / coded quotations that its stratum has. `count` and `n` are those of the sample. Intervals are
 * Wilson's at Kish's effective size. The draw is by quotation, so they hold with few articles too, for this corpus and
 * nothing beyond it. What is not coded is taken to be missing by chance; a speaker coded `cannot tell` is left out. The
 * passages of a row are the quotations it was measured on. Parts and questions without an answer have no row.
 *
 * Kish, L. (1965). Survey sampling. Wiley.
 * Wilson, E. B. (1927). Probable inference. Journal of the American Statistical Association 22(158), 209-212.
 * Krippendorff, K. (2019). Content analysis (4th ed.). SAGE.
 *
 * @example measureCoding(await loadCodingSheet('check.csv')).rows[0]
 * // { measure: 'extent right', part: 'all', name: 'all', n: 50, count: 45, share: 0.91, low: 0.79, high: 0.96 }
 * @throws when nobody of that name has coded
 */
export function measureCoding(sheet: CodingSheet, options: MeasureCodingOptions = {}): Result<CodingRow> {
  const coders = listCoders(sheet.rows);
  const coder = options.coder ?? [...coders].sort(([, a], [, b]) => b - a)[0]?.[0];
  if (coder !== undefined && !coders.has(coder))
    throw new Error(`unknown coder: "${coder}"; known: ${[...coders.keys()].join(', ')}`);
  const own = sheet.rows.filter((row) => row.coder === coder && row.extent !== undefined);
  const strata = new Map(sheet.rows.map(({ stratum, of }) => [stratum, of]));
  const rows = [
    ...questions.flatMap((question) => listParts(own).flatMap((part) => measurePart(question, part, own) ?? [])),
    ...shared.flatMap(([measure, answerOf]): CodingRow[] => {
      const found = measureShared(listShared(sheet.rows, answerOf).map(({ answers }) => answers));
      return found === undefined ? [] : [{ measure, part: 'all', name: 'all', ...found }];
    }),
  ];
  return {
    kind: 'result',
    rows,
    key: ['measure', 'part', 'name'],
    method: {
      step: 'measureCoding',
      version: libraryVersion,
      options: { files: sheet.names, ...(coder !== undefined && { coder }) },
      n: {
        corpus: [...strata.values()].reduce((sum, size) => sum + size, 0),
        drawn: new Set(sheet.rows.map(({ article, start }) => JSON.stringify([article, start]))).size,
        coded: own.length,
        cannotTell: own.filter(
          ({ extent, speakerRight }) => extent !== 'no quotation' && speakerRight === 'cannot tell',
        ).length,
        coders: coders.size,
        strata: strata.size,
        strataCoded: new Set(own.map(({ stratum }) => stratum)).size,
      },
      references: [...references, ...(coders.size > 1 ? agreementReferences : [])],
      dropped: sheet.dropped,
      inputs: [],
    },
    passages: (row, limit = 50) => listBehind(row, sheet.rows, own).slice(0, limit).map(placeOf),
  };
}

/** A speaker is right or wrong only where somebody speaks and a reader can tell. */
function holdsForSpeaker({ extent, speakerRight }: CodedQuotation): boolean | undefined {
  if (extent === 'no quotation' || speakerRight === undefined || speakerRight === 'cannot tell') return undefined;
  return speakerRight === 'yes';
}

/** Who has coded how many, in the order of the files. */
function listCoders(rows: readonly CodedQuotation[]): ReadonlyMap<string, number> {
  const coders = new Map<string, number>();
  for (const { coder, extent } of rows) if (extent !== undefined) coders.set(coder, (coders.get(coder) ?? 0) + 1);
  return coders;
}

function listParts(rows: readonly CodedQuotation[]): readonly Pick<CodingRow, 'part' | 'name'>[] {
  const named = (part: 'source' | 'type'): readonly Pick<CodingRow, 'part' | 'name'>[] =>
    [...new Set(rows.map((row) => row[part]))].sort(compareText).map((name) => ({ part, name }));
  return [{ part: 'all', name: 'all' }, ...named('source'), ...named('type')];
}

function isIn(row: CodedQuotation, { part, name }: Pick<CodingRow, 'part' | 'name'>): boolean {
  return part === 'all' || row[part] === name;
}

function measurePart(
  [measure, holds]: Question,
  part: Pick<CodingRow, 'part' | 'name'>,
  coded: readonly CodedQuotation[],
): CodingRow | undefined {
  const drawn = new Map<string, number>();
  for (const { stratum } of coded) drawn.set(stratum, (drawn.get(stratum) ?? 0) + 1);
  const strata = new Map<string, { weight: number; size: number; count: number }>();
  for (const row of coded) {
    const answer = isIn(row, part) ? holds(row) : undefined;
    if (answer === undefined) continue;
    const own = strata.get(row.stratum) ?? { weight: row.of / (drawn.get(row.stratum) ?? 1), size: 0, count: 0 };
    strata.set(row.stratum, { ...own, size: own.size + 1, count: own.count + (answer ? 1 : 0) });
  }
  const counts = [...strata.values()];
  const found = stratifiedShare(counts);
  if (found === undefined) return undefined;
  const sum = (name: 'size' | 'count'): number => counts.reduce((total, stratum) => total + stratum[name], 0);
  return {
    measure,
    ...part,
    n: sum('size'),
    count: sum('count'),
    share: significant(found.share),
    low: significant(found.low),
    high: significant(found.high),
  };
}

/** The coded quotations that a row was measured on. */
function listBehind(
  row: CodingRow,
  all: readonly CodedQuotation[],
  own: readonly CodedQuotation[],
): readonly CodedQuotation[] {
  const answerOf = shared.find(([measure]) => measure === row.measure)?.[1];
  if (answerOf !== undefined) return listShared(all, answerOf).map((unit) => unit.row);
  const holds = questions.find(([measure]) => measure === row.measure)?.[1];
  return own.filter((one) => isIn(one, row) && holds?.(one) !== undefined);
}

function placeOf({ article, start, end }: CodedQuotation): { article: string; start: number; end: number } {
  return { article, start, end };
}
