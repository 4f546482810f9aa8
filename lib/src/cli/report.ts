import { relative, resolve } from 'node:path';

import { type WrittenReport, writeReport } from '../report/index.js';
import { givenOptions, type OptionRule, readArguments, readChoice } from './arguments.js';
import { type Command, exitCode } from './command.js';

const passagesChoices = ['excerpt', 'full', 'none'] as const;

const options: readonly OptionRule[] = [
  { name: 'corpus', takes: 'PATH', meaning: 'folder of .txt articles (default: the seeds of the project)' },
  { name: 'out', takes: 'DIR', meaning: 'folder of the report (default: report in the project)' },
  { name: 'set', takes: 'NAME=VALUE', meaning: 'sets a parameter of the notebooks; may be repeated' },
  {
    name: 'passages',
    takes: passagesChoices.join('|'),
    choices: passagesChoices,
    meaning: 'how much of the running text of articles is shown (default: excerpt, 25 words in one place)',
  },
  { name: 'pseudonyms', meaning: 'persons who speak, sign or are named with a role are called Person 1, Person 2 ...' },
];

/** `presslab report`: runs the notebooks on a corpus and writes the report folder. */
export const report: Command = {
  name: 'report',
  takes: '[options]',
  summary: 'Runs the notebooks on a corpus and writes a report with its charts and tables.',
  notes: ['A file that was edited since the last report stays; the new version is written beside it.'],
  options,
  async run(argv) {
    const given = readArguments(argv, options);
    const [path] = given.paths;
    if (path !== undefined) throw new Error(`unexpected: "${path}"; a corpus is named by --corpus ${path}`);
    const interruption = watchInterrupts();
    try {
      const written = await writeReport({
        ...givenOptions({
          corpus: wholePath(given.text('corpus')),
          out: wholePath(given.text('out')),
          passages: readChoice(given, 'passages', passagesChoices),
          names: given.has('pseudonyms') ? ('pseudonyms' as const) : undefined,
        }),
        set: readSettings(given.all('set')),
        onProgress: (step) => process.stderr.write(`${step}\n`),
        signal: interruption.signal,
      });
      describeFiles(written);
      return exitCode.done;
    } catch (error) {
      if (!interruption.signal.aborted) throw error;
      process.stderr.write('presslab: interrupted; no report was written\n');
      return exitCode.interrupted;
    } finally {
      interruption.end();
    }
  },
};

/** npm runs its scripts in the project's folder; a path is meant from where the user stands. */
function wholePath(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const { npm_lifecycle_event: script, INIT_CWD: place } = process.env;
  return resolve(script === 'report' && place !== undefined ? place : '.', path);
}

/** @throws when a setting has no name or no value */
function readSettings(settings: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    settings.map((setting): [string, string] => {
      const at = setting.indexOf('=');
      if (at < 1) throw new Error(`--set takes NAME=VALUE, not "${setting}"`);
      return [setting.slice(0, at), setting.slice(at + 1)];
    }),
  );
}

function describeFiles({ folder, beside, left, written }: WrittenReport): void {
  for (const { kept, written: place } of beside) {
    process.stderr.write(`${kept} was edited or is not from a report: it stays, the new version is ${place}\n`);
  }
  for (const path of left) process.stderr.write(`${path} is no longer part of the report, but was edited: it stays\n`);
  const page = written.find((path) => /^index(?:\.new(?:-\d+)?)?\.html$/.test(path)) ?? 'index.html';
  const whole = resolve(folder, page);
  const near = relative('.', whole);
  process.stdout.write(`${near.startsWith('..') ? whole : near}\n`);
}

function watchInterrupts(): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort(new Error('interrupted'));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, abort);
  return {
    signal: controller.signal,
    end: () => {
      for (const name of signals) process.off(name, abort);
    },
  };
}
