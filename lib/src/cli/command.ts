import type { OptionRule } from './arguments.js';

/** One command of `presslab`: what it is called, what it takes, what it does. */
export interface Command {
  readonly name: string;
  /** What follows the name on the line of its help: `PATH...`. */
  readonly takes: string;
  /** One sentence for the list of commands. */
  readonly summary: string;
  readonly options: readonly OptionRule[];
  /** More that a user must know, for the help of the command. */
  readonly notes: readonly string[];
  /** Does the work and returns the exit code. */
  run(argv: readonly string[]): Promise<number>;
}

/** Exit codes of `presslab`, as pipelines see them. */
export const exitCode = { done: 0, nothingDone: 2, someDropped: 3, interrupted: 130 } as const;
