import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type CorpusOptions, cutLines, streamArticles } from '../corpus/index.js';
import type { Dropped } from '../model.js';
import type { PartedCounter } from '../terms/index.js';
import { WorkerPool } from './pool.js';
import type { CountedRange, CountTask } from './task.js';

export interface CountFileOptions extends CorpusOptions {
  /**
   * Threads that count beside this one, 0 for none. By default none for files below 16 MB or on fewer than four cores,
   * else one for each core but one, eight at most.
   */
  readonly workers?: number;
  /** Called for each record that cannot be used, with its line and the reason. */
  readonly onDropped?: (dropped: Dropped) => void;
  /** Bytes of the file that a thread counts at a time: more take more memory. */
  readonly rangeBytes?: number;
}

/** Starting threads takes as long as counting some megabytes. */
const smallFile = 16_000_000;
const fewestCores = 4;
const mostWorkers = 64;
/** Stretches that are under way at a time, for each thread: one that is counted and one that waits. */
const ahead = 2;

/**
 * How many articles of a file of JSON lines were added to a counter: for files larger than memory, which are counted in
 * several threads. The counter then holds what it would hold if `streamArticles` had been gone through, whatever the
 * number of threads; records are dropped for the same reasons and in the same order.
 *
 * @example const counter = termCounter({ by: 'source' }); await countFile('news.jsonl', counter) // 100000
 * @throws on an unknown option, and when the file cannot be read or a thread fails: naming the lines it was at
 */
export async function countFile(
  path: string,
  counter: PartedCounter,
  { workers = chooseWorkers(path), rangeBytes = 4_000_000, onDropped = () => {}, ...options }: CountFileOptions = {},
): Promise<number> {
  if (!Number.isInteger(workers) || workers < 0 || workers > mostWorkers) {
    throw new RangeError(`workers must be a whole number from 0 to ${mostWorkers}: ${workers}`);
  }
  const stream = streamArticles(path, { ...options, onDropped }); // names a wrong option before threads start
  if (workers > 0) return await countInThreads(path, counter, { ...options, workers, rangeBytes, onDropped });
  let articles = 0;
  for await (const article of stream) {
    counter.add(article);
    articles += 1;
  }
  return articles;
}

/** Threads take half as much again of processor and memory, which two or three cores do not pay back. */
function chooseWorkers(path: string): number {
  const cores = availableParallelism();
  return cores < fewestCores || statSync(path).size < smallFile ? 0 : Math.min(8, cores - 1);
}

/**
 * Stretches are shared out in the order of the file and taken in in that order too, as each is known to hold no id of
 * those before it; one that does is counted once more without these articles.
 */
async function countInThreads(
  path: string,
  counter: PartedCounter,
  { workers, rangeBytes, onDropped, ...options }: Required<Omit<CountFileOptions, keyof CorpusOptions>> & CorpusOptions,
): Promise<number> {
  const lineOf = new Map<string, number>();
  const underWay: { readonly task: CountTask; readonly counted: Promise<CountedRange> }[] = [];
  const pool = new WorkerPool(workers);
  const takeIn = async (): Promise<void> => {
    const first = underWay.shift();
    if (!first) return;
    const attempt = await first.counted;
    const taken = attempt.ids.flatMap((id) => {
      const line = lineOf.get(id);
      return line === undefined ? [] : [[id, line] as const];
    });
    const counted = taken.length === 0 ? attempt : await pool.run({ ...first.task, taken });
    counter.mergePart(counted.tally);
    counted.dropped.forEach(onDropped);
    counted.ids.forEach((id, i) => {
      lineOf.set(id, counted.lines[i] ?? 0);
    });
  };
  try {
    for await (const range of cutLines(path, rangeBytes)) {
      const task = { path, range, plan: counter.plan, options, taken: [] };
      const counted = pool.run(task);
      counted.catch(() => {}); // told when its turn comes, unless another fails before
      underWay.push({ task, counted });
      if (underWay.length >= workers * ahead) await takeIn();
    }
    while (underWay.length > 0) await takeIn();
  } finally {
    await pool.close();
  }
  return lineOf.size;
}
