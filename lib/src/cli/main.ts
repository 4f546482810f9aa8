import { libraryVersion } from '../version.js';
import { type Command, exitCode } from './command.js';
import { commandHelp, programHelp } from './help.js';
import { keyness } from './keyness.js';
import { load } from './load.js';
import { ClosedPipe } from './output.js';
import { quotations } from './quotations.js';
import { report } from './report.js';
import { terms } from './terms.js';
import { tone } from './tone.js';

const commands: readonly Command[] = [load, quotations, tone, terms, keyness, report];

/**
 * Returns the exit code of `presslab` with these arguments: 0 done, 2 nothing done with one line on standard error,
 * 3 done but some records dropped. A reader who closes the pipe is no error.
 *
 * @example await run(['--version']) // 0, and the version on standard output
 */
export async function run(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help')
      return print(programHelp(commands));
    if (name === '--version') return print(`${libraryVersion}\n`);
    const command = commands.find((known) => known.name === name);
    if (command === undefined) {
      throw new Error(`unknown command: "${name}"; known: ${commands.map((known) => known.name).join(', ')}`);
    }
    if (rest.includes('--help') || rest.includes('-h')) return print(commandHelp(command));
    return await command.run(rest);
  } catch (error) {
    if (error instanceof ClosedPipe) return exitCode.done;
    process.stderr.write(`presslab: ${describeError(error)}\n`);
    return exitCode.nothingDone;
  }
}

function print(text: string): number {
  process.stdout.on('error', () => {});
  process.stdout.write(text);
  return exitCode.done;
}

/** One line; more only for an error that no room foresaw, and the stack only where it is asked for. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const line = error.message.replace(/\s*\n\s*/g, ' ');
  if (isForeseen(error)) return line;
  const stack = process.env.PRESSLAB_DEBUG === undefined ? '' : `\n${error.stack ?? ''}`;
  return `unexpected error: ${line}; please report it (PRESSLAB_DEBUG=1 shows where it arose)${stack}`;
}

/** Rooms throw plain errors, and the system errors with a code; anything else is a mistake in the program. */
function isForeseen(error: Error): boolean {
  return error.constructor === Error || 'syscall' in error;
}
