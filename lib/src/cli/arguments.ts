import { parseArgs } from 'node:util';

/** An option of a command: how it is written and what it means. */
export interface OptionRule {
  readonly name: string;
  /** What the option takes, as the help names it; absent for a switch. */
  readonly takes?: string;
  /** The values that it takes, where only these are possible. */
  readonly choices?: readonly string[];
  readonly meaning: string;
}

/** What a user typed behind the name of a command, checked against its options. */
export interface Arguments {
  readonly paths: readonly string[];
  /** The value of an option; of a repeated one the last. */
  text(name: string): string | undefined;
  /** The values of an option that may be repeated. */
  all(name: string): readonly string[];
  has(name: string): boolean;
}

/**
 * Returns the arguments of a command.
 *
 * @throws when an option is unknown, lacks its value, or has one that it does not take; the message names the choices
 */
export function readArguments(argv: readonly string[], rules: readonly OptionRule[]): Arguments {
  const options = Object.fromEntries(
    rules.map(({ name, takes }) => [
      name,
      takes === undefined ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const paths: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const rule = rules.find(({ name }) => `--${name}` === token.rawName);
    if (rule === undefined) throw new Error(`unknown option: "${token.rawName}"; known: ${knownOptions(rules)}`);
    values.set(rule.name, [...(values.get(rule.name) ?? []), ...checkValue(rule, token.value)]);
  }
  return {
    paths,
    text: (name) => values.get(name)?.at(-1),
    all: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
  };
}

/**
 * Returns the value of an option that takes one of few words, with these words as its type; absent if not given.
 */
export function readChoice<Choice extends string>(
  given: Arguments,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = given.text(name);
  return choices.find((choice) => choice === text);
}

/**
 * Returns the value of an option that takes a whole number; absent if not given.
 *
 * @throws when it is not a whole number in the range
 */
export function readCount(
  given: Arguments,
  name: string,
  least = 1,
  most = Number.MAX_SAFE_INTEGER,
): number | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  throw new Error(`--${name} must be a whole number ${range}, not "${text}"`);
}

/** Returns an object without its absent fields: options that were not given keep their defaults. */
export function givenOptions<Options extends object>(
  options: Options,
): { [Name in keyof Options]: Exclude<Options[Name], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Options]: Exclude<Options[Name], undefined>;
  };
}

function checkValue({ name, takes, choices }: OptionRule, value: string | undefined): readonly string[] {
  if (takes === undefined) {
    if (value !== undefined) throw new Error(`--${name} takes no value`);
    return [''];
  }
  if (value === undefined) throw new Error(`--${name} needs a value: ${takes}`);
  if (choices !== undefined && !choices.includes(value)) {
    throw new Error(`unknown value of --${name}: "${value}"; known: ${choices.join(', ')}`);
  }
  return [value];
}

function knownOptions(rules: readonly OptionRule[]): string {
  return rules.map(({ name }) => `--${name}`).join(', ');
}
