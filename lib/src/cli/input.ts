import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';

import { loadCorpus } from '../corpus/index.js';
import type { Corpus, Dropped } from '../model.js';
import { countFile } from '../parallel/index.js';
import type { PartedCounter } from '../terms/index.js';
import { type Arguments, givenOptions, type OptionRule, readChoice, readCount } from './arguments.js';
import { exitCode } from './command.js';
import { showProgress } from './progress.js';
import { readRecords } from './records.js';

const zoneChoices = ['find', 'none'] as const;
const sourceChoices = ['user', 'outlet', 'folder', 'agency', 'file'] as const;

/** Bytes from which articles are read one after the other where a command can do so. */
const largeFile = 8_000_000;
const mostWorkers = 64;
/** The most articles of which a file's name may be the source. */
const fewArticles = 10;

/** The option that every command has which may drop records. */
export const lenientOption: OptionRule = {
  name: 'lenient',
  meaning: 'exit with 0 even if some records were dropped',
};

/** The option of commands that count large files without holding them. */
export const workersOption: OptionRule = {
  name: 'workers',
  takes: 'N',
  meaning: 'threads that count a large .jsonl file, 0 for none beside this one (default: by its size and the cores)',
};

/** The options by which every command that reads articles is told how. */
export const inputOptions: readonly OptionRule[] = [
  {
    name: 'zones',
    takes: zoneChoices.join('|'),
    choices: zoneChoices,
    meaning: 'none: take all text as body (default: find)',
  },
  {
    name: 'source-from',
    takes: sourceChoices.join('|'),
    choices: sourceChoices,
    meaning: 'what names the source of an article (default: the first that is known)',
  },
  lenientOption,
];

/**
 * Returns the articles that the arguments name: folders and .txt files, or a .jsonl file, or without any path (or
 * with `-`) the JSON lines on standard input.
 *
 * @throws when nothing is named and nothing is piped in, when a path does not exist, or when no article is left
 */
export async function readCorpus(given: Arguments): Promise<Corpus> {
  const { paths } = given;
  const [first = '-', ...others] = paths;
  const options = readCorpusOptions(given);
  const missing = paths.find((path) => path !== '-' && !existsSync(path));
  if (missing !== undefined) throw new Error(`no such file or folder: ${missing}`);
  if (others.length > 0 && paths.some(isRecords)) {
    throw new Error('a .jsonl file, or -, must be the only path: pipe several in, one after the other');
  }
  let corpus: Corpus;
  if (first === '-') {
    if (process.stdin.isTTY) {
      throw new Error('nothing to read: name a folder or a file, or pipe articles in, one JSON object per line');
    }
    corpus = await readRecords(process.stdin, options);
  } else if (isRecords(first)) {
    corpus = await readRecords(createReadStream(first), { ...options, name: basename(first, extname(first)) });
  } else {
    corpus = await loadCorpus(paths, { ...options, ...givenOptions({ onProgress: showProgress('reading article') }) });
  }
  if (corpus.articles.length > 0) return corpus;
  throw new Error(describeNothing(first === '-' ? 'standard input' : paths.join(', '), corpus.dropped));
}

/** A file of JSON lines that is too large to be held in memory, where that is all that is named. */
export function findLargeFile({ paths: [path, ...others] }: Arguments): string | undefined {
  if (path === undefined || path === '-' || others.length > 0 || !isRecords(path) || !existsSync(path))
    return undefined;
  return statSync(path).size >= largeFile ? path : undefined;
}

/**
 * Counts the articles of a large file without holding them, and returns what was dropped; nothing where it holds so few
 * that a name of the file may stand for their source, which only the whole corpus tells.
 */
export async function countLargeFile(
  path: string,
  counter: PartedCounter,
  given: Arguments,
): Promise<readonly Dropped[] | undefined> {
  const dropped: Dropped[] = [];
  const onDropped = (one: Dropped): void => {
    dropped.push(one);
  };
  const articles = await countFile(path, counter, { ...readCorpusOptions(given), ...readWorkers(given), onDropped });
  return articles > fewArticles ? dropped : undefined;
}

/**
 * Returns how many threads are asked for, where that is given.
 *
 * @throws when it is no whole number, or too many
 */
export function readWorkers(given: Arguments): { readonly workers?: number } {
  return givenOptions({ workers: readCount(given, 'workers', 0, mostWorkers) });
}

function readCorpusOptions(given: Arguments) {
  return givenOptions({
    zones: readChoice(given, 'zones', zoneChoices) === 'none' ? ('none' as const) : undefined,
    sourceFrom: readChoice(given, 'source-from', sourceChoices),
  });
}

/** Names each dropped record on standard error, and returns the exit code that this calls for. */
export function reportDropped(dropped: readonly Dropped[], given: Arguments): number {
  for (const { where, reason } of dropped) {
    process.stderr.write(`presslab: dropped ${`${where}: ${reason}`.replace(/\s*\n\s*/g, ' ')}\n`);
  }
  return dropped.length === 0 || given.has('lenient') ? exitCode.done : exitCode.someDropped;
}

function isRecords(path: string): boolean {
  return path === '-' || extname(path).toLowerCase() === '.jsonl';
}

function describeNothing(place: string, dropped: readonly Dropped[]): string {
  const [first] = dropped;
  if (first === undefined) return `no articles in ${place}`;
  return `no usable articles in ${place}: ${dropped.length} dropped, the first: ${first.where}: ${first.reason}`;
}
