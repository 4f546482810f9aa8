import { krippendorffAlpha, significant, wilsonInterval } from '../statistics/index.js';
import type { CodedQuotation } from '../text/index.js';

/** How far several coders agree on one question. */
export interface CoderAgreement {
  /** Quotations that two coders or more have answered it for, and those on which all of them say the same. */
  readonly n: number;
  readonly count: number;
  /** `count` of `n`, 0 to 1, with its 95 % Wilson interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Krippendorff's alpha for nominal values, 1 at most; absent where all answers are the same. */
  readonly alpha?: number;
}

/** The answers that several coders have given about the same quotations; those that only one has answered are left out. */
export function listShared(
  rows: readonly CodedQuotation[],
  answerOf: (row: CodedQuotation) => string | undefined,
): readonly { readonly row: CodedQuotation; readonly answers: readonly string[] }[] {
  const units = new Map<string, { row: CodedQuotation; answers: string[] }>();
  for (const row of rows) {
    const answer = answerOf(row);
    if (answer === undefined) continue;
    const key = JSON.stringify([row.article, row.start]);
    const unit = units.get(key) ?? { row, answers: [] };
    unit.answers.push(answer);
    units.set(key, unit);
  }
  return [...units.values()].filter(({ answers }) => answers.length > 1);
}

/** Returns how far the coders agree; absent where no quotation was coded twice. */
export function measureShared(units: readonly (readonly string[])[]): CoderAgreement | undefined {
  const n = units.length;
  if (n === 0) return undefined;
  const count = units.filter(([first, ...others]) => others.every((answer) => answer === first)).length;
  const { low, high } = wilsonInterval({ count, size: n });
  const alpha = krippendorffAlpha(units);
  return {
    n,
    count,
    share: significant(count / n),
    low: significant(low),
    high: significant(high),
    ...(alpha !== undefined && { alpha: significant(alpha) }),
  };
}
