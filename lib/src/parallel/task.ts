import { type CorpusOptions, type LineRange, streamArticles } from '../corpus/index.js';
import type { Dropped } from '../model.js';
import { type PackedTally, partCounter, type TallyOptions } from '../terms/index.js';

/** What a worker is asked to count: one stretch of a file. */
export interface CountTask {
  readonly path: string;
  readonly range: LineRange;
  readonly plan: TallyOptions;
  readonly options: CorpusOptions;
  /** Ids of the stretch that stand before it as well, with their lines. */
  readonly taken: readonly (readonly [string, number])[];
}

/** What a worker has counted. */
export interface CountedRange {
  readonly tally: PackedTally;
  readonly dropped: readonly Dropped[];
  /** The ids of the articles counted, and their lines. */
  readonly ids: readonly string[];
  readonly lines: Uint32Array<ArrayBuffer>;
}

/**
 * Counts the articles of a stretch of a file.
 *
 * @throws when the file cannot be read, or an article cannot be counted: naming it
 */
export async function countRange({ path, range, plan, options, taken }: CountTask): Promise<CountedRange> {
  const counter = partCounter(plan);
  const dropped: Dropped[] = [];
  const lineOf = new Map(taken);
  const onDropped = (one: Dropped): void => {
    dropped.push(one);
  };
  for await (const article of streamArticles(path, { ...options, range, lineOf, onDropped })) {
    try {
      counter.add(article);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`line ${lineOf.get(article.id)} (${article.id}): ${reason}`);
    }
  }
  for (const [id] of taken) lineOf.delete(id);
  return { tally: counter.pack(), dropped, ids: [...lineOf.keys()], lines: Uint32Array.from(lineOf.values()) };
}

/** The arrays of a reply that are handed over rather than copied. */
export function listBuffers({ tally, lines }: CountedRange): ArrayBuffer[] {
  const { units, forms, formCount, counts } = tally;
  const columns = counts.flatMap(({ unit, count, documents }) => [unit, count, documents]);
  return [units, forms, formCount, lines, ...columns].flatMap((array) => array?.buffer ?? []);
}
