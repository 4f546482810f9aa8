import type { Article } from '../model.js';
import { type PackedTally, type TallyOptions, TermTally } from './tally.js';

/** A counter whose articles may be counted in parts elsewhere, in worker threads. */
export interface PartedCounter {
  /** What is to be counted; plain data. */
  readonly plan: TallyOptions;
  add(article: Article): void;
  /** Adds what was counted elsewhere; parts may come in any order, only `method.dropped` follows it. */
  mergePart(part: PackedTally): void;
}

/** Counts one part. */
export interface PartCounter {
  add(article: Article): void;
  /** What was counted, as plain data whose arrays can be transferred. */
  pack(): PackedTally;
}

/**
 * Counts a part of the articles for a counter in another thread, by its plan: what a worker does.
 *
 * @example const part = partCounter(counter.plan); part.add(article); counter.mergePart(part.pack())
 */
export function partCounter(plan: TallyOptions): PartCounter {
  return new TermTally(plan);
}
