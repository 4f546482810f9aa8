import type { OptionRule } from './arguments.js';
import type { Command } from './command.js';

/** Returns the help of the whole program: its commands, and how each is told more. */
export function programHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'presslab: which words a news corpus uses, and how its sources differ',
    '',
    'presslab COMMAND [options]',
    '',
    ...list,
    '',
    'presslab COMMAND --help tells more. --version tells the version.',
    '',
    'Articles are read from folders and .txt files, from .jsonl files, or as JSON lines from standard input.',
    'Exit codes: 0 done; 2 nothing done; 3 done, but some records were dropped (0 with --lenient).',
    '',
  ].join('\n');
}

/** Returns the help of one command: what it takes, what it does, its options. */
export function commandHelp({ name, takes, summary, options, notes }: Command): string {
  const written = options.map(writeOption);
  const width = Math.max(...written.map((text) => text.length));
  const list = options.map(({ meaning }, at) => `  ${(written[at] ?? '').padEnd(width)}  ${meaning}`);
  return [`presslab ${name} ${takes}`, '', summary, ...notes, '', ...list, ''].join('\n');
}

function writeOption({ name, takes }: OptionRule): string {
  return takes === undefined ? `--${name}` : `--${name} ${takes}`;
}
