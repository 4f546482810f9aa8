import type { Accumulator, Corpus, Dropped, Result } from '../model.js';
import type { Arguments, OptionRule } from './arguments.js';
import { countLargeFile, findLargeFile, readCorpus, reportDropped } from './input.js';
import { checkOutput, writeRows } from './output.js';

/** The option that every command with rows has. */
export const outOption: OptionRule = {
  name: 'out',
  takes: 'FILE',
  meaning: 'write to a file, .jsonl or .csv by its ending (default: JSON lines to standard output)',
};

/** An analysis as a command offers it. */
export interface Analysis<Row extends object> {
  /** The fields to write, in their order. */
  readonly fields: readonly string[];
  analyse(corpus: Corpus): Result<Row>;
  /** The same one article after the other, for files too large to be held; absent where that cannot be done. */
  readonly counter?: () => Accumulator<Row>;
  /** What a user must know about the rows and cannot see in them, one sentence each. */
  notes?(rows: readonly Row[]): readonly string[];
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
  const large = analysis.counter && findLargeFile(given);
  const counted =
    large !== undefined && analysis.counter ? await countLargeFile(large, analysis.counter(), given) : undefined;
  const { result, dropped } = counted ?? (await analyseCorpus(given, analysis));
  const { rows, method } = result;
  const leftOut = method.dropped.map(({ where, reason }) => `${where}: ${reason}`);
  if (rows.length === 0 && leftOut.length > 0) throw new Error(leftOut.join('; '));
  await writeRows(rows, analysis.fields, out);
  for (const note of [...leftOut, ...(analysis.notes?.(rows) ?? [])]) process.stderr.write(`presslab: note: ${note}\n`);
  return reportDropped(dropped, given);
}

async function analyseCorpus<Row extends object>(
  given: Arguments,
  analysis: Analysis<Row>,
): Promise<{ readonly result: Result<Row>; readonly dropped: readonly Dropped[] }> {
  const corpus = await readCorpus(given);
  return { result: analysis.analyse(corpus), dropped: corpus.dropped };
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
