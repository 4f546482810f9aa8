import type { Corpus, Dropped, Method, Result } from '../model.js';
import type { PartedCounter } from '../terms/index.js';
import type { Arguments, OptionRule } from './arguments.js';
import { countLargeFile, findLargeFile, readCorpus, readWorkers, reportDropped } from './input.js';
import { checkOutput, writeRows } from './output.js';

/** The option that every command with rows has. */
export const outOption: OptionRule = {
  name: 'out',
  takes: 'FILE',
  meaning: 'write to a file, .jsonl or .csv by its ending (default: JSON lines to standard output)',
};

/** What a command writes of a result; its rows may be made one by one as they are written. */
interface Listing<Row extends object> {
  readonly rows: Iterable<Row>;
  readonly method: Method;
}

/** Counts articles without holding them, for files too large to be held. */
interface Counting<Row extends object> {
  readonly counter: PartedCounter;
  list(): Listing<Row>;
}

/** An analysis as a command offers it. */
export interface Analysis<Row extends object> {
  /** The fields to write, in their order. */
  readonly fields: readonly string[];
  analyse(corpus: Corpus): Result<Row>;
  /** The same without holding the articles, for files too large for that; absent where it cannot be done. */
  readonly count?: () => Counting<Row>;
  /** What a user must know about the rows and cannot see in them, one sentence each. */
  notes?(rows: Iterable<Row>): readonly string[];
}

/**
 * Reads the corpus, makes one table of it and writes its rows; returns the exit code.
 * What the analysis left out is noted on standard error beside what the reading dropped.
 *
 * @throws when there is no row and the analysis says why
 */
export async function runTable<Row extends object>(given: Arguments, analysis: Analysis<Row>): Promise<number> {
  const out = given.text('out');
  checkOutput(out);
  const { listing, dropped } = (await countArticles(given, analysis)) ?? (await analyseCorpus(given, analysis));
  const { rows, method } = listing;
  const leftOut = method.dropped.map(({ where, reason }) => `${where}: ${reason}`);
  if (leftOut.length > 0 && isEmpty(rows)) throw new Error(leftOut.join('; '));
  await writeRows(rows, analysis.fields, out);
  for (const note of [...leftOut, ...(analysis.notes?.(rows) ?? [])]) process.stderr.write(`presslab: note: ${note}\n`);
  return reportDropped(dropped, given);
}

/** What was counted without holding the articles; nothing where the articles are to be read as a corpus. */
async function countArticles<Row extends object>(
  given: Arguments,
  { count }: Analysis<Row>,
): Promise<{ readonly listing: Listing<Row>; readonly dropped: readonly Dropped[] } | undefined> {
  readWorkers(given);
  const large = findLargeFile(given);
  if (large === undefined || !count) return undefined;
  const { counter, list } = count();
  const dropped = await countLargeFile(large, counter, given);
  return dropped && { listing: list(), dropped };
}

async function analyseCorpus<Row extends object>(
  given: Arguments,
  analysis: Analysis<Row>,
): Promise<{ readonly listing: Listing<Row>; readonly dropped: readonly Dropped[] }> {
  const corpus = await readCorpus(given);
  return { listing: analysis.analyse(corpus), dropped: corpus.dropped };
}

function isEmpty(rows: Iterable<object>): boolean {
  return rows[Symbol.iterator]().next().done === true;
}

/** Reads the corpus and writes one record for each article; returns the exit code. */
export async function runRecords(
  given: Arguments,
  fields: readonly string[],
  listRecords: (corpus: Corpus) => Iterable<object>,
): Promise<number> {
  const out = given.text('out');
  checkOutput(out);
  const corpus = await readCorpus(given);
  await writeRows(listRecords(corpus), fields, out);
  return reportDropped(corpus.dropped, given);
}

/** The field that names the group of a row: a source, or the value of one of the user's columns. */
export function groupField(by: string): string {
  return by === 'source' ? 'source' : 'group';
}
