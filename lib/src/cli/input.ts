import { createReadStream, existsSync } from 'node:fs';
import { basename, extname } from 'node:path';

import { loadCorpus } from '../corpus/index.js';
import type { Corpus, Dropped } from '../model.js';
import { type Arguments, givenOptions, type OptionRule, readChoice } from './arguments.js';
import { exitCode } from './command.js';
import { readingProgress } from './progress.js';
import { readRecords } from './records.js';

const zoneChoices = ['find', 'none'] as const;
const sourceChoices = ['user', 'outlet', 'folder', 'agency', 'file'] as const;

/** The option that every command has which may drop records. */
export const lenientOption: OptionRule = {
  name: 'lenient',
  meaning: 'exit with 0 even if some records were dropped',
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
  const options = givenOptions({
    zones: readChoice(given, 'zones', zoneChoices) === 'none' ? ('none' as const) : undefined,
    sourceFrom: readChoice(given, 'source-from', sourceChoices),
  });
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
    corpus = await loadCorpus(paths, { ...options, ...givenOptions({ onProgress: readingProgress() }) });
  }
  if (corpus.articles.length > 0) return corpus;
  throw new Error(describeNothing(first === '-' ? 'standard input' : paths.join(', '), corpus.dropped));
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
