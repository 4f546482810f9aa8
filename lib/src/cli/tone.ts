import { createReadStream, existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';

import { loadLexicon } from '../corpus/index.js';
import type { Dropped } from '../model.js';
import type { LexiconChoice, ScoreToneOptions, TargetTone } from '../tone/index.js';
import { type Arguments, givenOptions, type OptionRule, readArguments, readChoice } from './arguments.js';
import type { Command } from './command.js';
import { type Engine, engines, scoreGiven, scoreTexts } from './engines.js';
import { lenientOption, reportDropped } from './input.js';
import { checkOutput, writeRows } from './output.js';
import { type NumberedRecord, readNumbered } from './records.js';
import { outOption } from './table.js';
import { type GivenText, readTexts } from './texts.js';
import { reportAgreement } from './validation.js';

/** What is written of a text. */
type ToneRecord = Pick<GivenText, 'id'> &
  Pick<TargetTone, 'score' | 'coverage' | 'label'> & {
    readonly probability: number | undefined;
  };

const lexiconChoices = ['all', 'both', 'vader', 'afinn', 'induced'] as const;

const options: readonly OptionRule[] = [
  {
    name: 'engine',
    takes: engines.join('|'),
    choices: engines,
    meaning: 'what scores a text: word lists and rules (default), or these and a model of sentences that you install',
  },
  {
    name: 'lexicon',
    takes: lexiconChoices.join('|'),
    choices: lexiconChoices,
    meaning: 'the word lists that scores stand on: both published ones, one, or all (default)',
  },
  {
    name: 'word-list',
    takes: 'WORDS.csv',
    meaning: 'score by a list of your own instead: columns word and value',
  },
  {
    name: 'validate',
    takes: 'CODED.csv',
    meaning: 'print how scores agree with hand-coded texts instead: columns text, and score or label',
  },
  lenientOption,
  outOption,
];

/** `presslab tone`: how negative or positive texts are, one object per record. */
export const tone: Command = {
  name: 'tone',
  takes: '[FILE.jsonl] [options]',
  summary: 'Scores the tone of texts, or the tone toward a target in them.',
  notes: [
    'Reads {id, text} or {id, text, target: {start, end}}, and writes one object per record: id, score (-1 to 1),',
    'coverage (the share of words that have a tone), label (negative, neutral, positive). The text is scored as it is',
    'given. A target asks for another measure, the tone toward it, with the probability of its label; with --lexicon the',
    'tone of the clause that names it, without what it is reported to say, and no probability.',
    '--engine embeddings needs three npm packages (31 MB); where they are not installed, it says how. It changes no tone',
    'toward a target.',
  ],
  options,
  async run(argv) {
    const given = readArguments(argv, options);
    const out = given.text('out');
    checkOutput(out);
    const engine = chooseEngine(given);
    const choice = await chooseLexicon(given);
    const lexicon = givenOptions({ lexicon: choice });
    const unread = typeof choice === 'object' ? choice.dropped : [];
    const coded = given.text('validate');
    if (coded !== undefined) {
      if (given.paths.length > 0) throw new Error('--validate reads the coded file alone: name no other');
      const report = await reportAgreement(coded, (texts) => scoreTexts(texts, engine, lexicon));
      process.stdout.write(`${report.lines.join('\n')}\n`);
      return reportDropped([...unread, ...report.dropped], given);
    }
    const { rows, dropped } = await scoreRecords(readNumbered(openRecords(given)), engine, lexicon);
    if (rows.length === 0) throw new Error(describeNothing(dropped));
    await writeRows(rows, ['id', 'score', 'coverage', 'label', 'probability'], out);
    return reportDropped([...unread, ...dropped], given);
  },
};

/** Texts are scored as they are read; the model of sentences, which takes its time, first learns how many there are. */
async function scoreRecords(
  records: AsyncIterable<NumberedRecord>,
  engine: Engine,
  options: ScoreToneOptions,
): Promise<{ readonly rows: readonly ToneRecord[]; readonly dropped: readonly Dropped[] }> {
  if (engine === 'lexicon') return readTexts(records, (given) => makeRecord(given, scoreGiven(given, options)));
  const { rows: texts, dropped } = await readTexts(records, (given) => given);
  const tones = await scoreTexts(texts, engine, options);
  return { rows: tones.flatMap((tone, at) => (texts[at] ? [makeRecord(texts[at], tone)] : [])), dropped };
}

function makeRecord({ id }: GivenText, { score, coverage, label, probability }: TargetTone): ToneRecord {
  return { id, score, coverage, label, probability };
}

function chooseEngine(given: Arguments): Engine {
  const engine = readChoice(given, 'engine', engines) ?? 'lexicon';
  const other = ['lexicon', 'word-list'].find((name) => given.has(name));
  if (engine === 'embeddings' && other !== undefined)
    throw new Error(`--engine embeddings and --${other} exclude each other: its weights belong to the default lists`);
  return engine;
}

async function chooseLexicon(given: Arguments): Promise<LexiconChoice | undefined> {
  const list = given.text('word-list');
  if (list === undefined) return readChoice(given, 'lexicon', lexiconChoices);
  if (given.has('lexicon')) throw new Error('--lexicon and --word-list exclude each other: name one of them');
  return loadLexicon(list);
}

/** @throws when there is nothing to read, or it is no JSON lines */
function openRecords({ paths }: Arguments): Readable {
  const [path = '-', ...others] = paths;
  if (others.length > 0) throw new Error('a .jsonl file must be the only path: pipe several in, one after the other');
  if (path === '-') {
    if (process.stdin.isTTY)
      throw new Error('nothing to read: name a .jsonl file, or pipe one JSON object per line in');
    return process.stdin;
  }
  if (!existsSync(path)) throw new Error(`no such file or folder: ${path}`);
  if (extname(path).toLowerCase() === '.jsonl') return createReadStream(path);
  throw new Error(`tone reads JSON lines, not "${path}": presslab load PATH | presslab tone scores whole articles`);
}

function describeNothing(dropped: readonly Dropped[]): string {
  const [first] = dropped;
  if (first === undefined) return 'no records to score';
  return `no records to score: ${dropped.length} dropped, the first: ${first.where}: ${first.reason}`;
}
