import type { Json, Method } from '../../model.js';
import { joinPhrases, showNumber } from '../../text/index.js';
import { readCitation } from './citation.js';

/** What is told of a step; what does not apply is absent. */
export type Sentences = readonly (string | undefined)[];

/**
 * One step of a method, as a sentence is made from it. It notes which options and works a sentence has told, so that
 * what none has told can be added: nothing of a method is lost, whatever a later version puts into it.
 */
export class StepReader {
  readonly method: Method;
  readonly #told = new Set<string>();
  readonly #cited = new Set<string>();

  constructor(method: Method) {
    this.method = method;
  }

  /** An option as text; empty where it is absent. */
  option(name: string): string {
    this.#told.add(name);
    const value = this.#value(name);
    return value === undefined ? '' : writeValue(value);
  }

  /** Marks options as told that need no words of their own. */
  skip(...names: readonly string[]): undefined {
    for (const name of names) this.#told.add(name);
    return undefined;
  }

  /** A size with its noun, which is put in the singular for 1: `3 articles`. */
  size(name: string, nouns = name): string {
    const size = this.count(name);
    return `${showNumber(size)} ${size === 1 ? nouns.replace(/s$/, '') : nouns}`;
  }

  /** A size; 0 where it is not stated. */
  count(name: string): number {
    return Object.hasOwn(this.method.n, name) ? (this.method.n[name] ?? 0) : 0;
  }

  /** The works of these authors in brackets, with a space before: ` (Hardie 2014)`; nothing where the step has none. */
  cite(...authors: readonly string[]): string {
    const found = this.method.references.filter((full) => authors.some((author) => full.startsWith(author)));
    for (const full of found) this.#cited.add(full);
    return found.length === 0 ? '' : ` (${found.map((full) => readCitation(full).short).join('; ')})`;
  }

  /** Sentences for what has not been told: options, works, and what was left out. */
  rest(): Sentences {
    const { options, references, dropped } = this.method;
    const untold = Object.keys(options).filter((name) => !this.#told.has(name));
    const uncited = references.filter((full) => !this.#cited.has(full)).map((full) => readCitation(full).short);
    const reasons = dropped.map(({ where, reason }) => `${where} (${reason})`);
    return [
      untold.length === 0
        ? undefined
        : `Further settings: ${untold.map((name) => `${name} = ${writeValue(this.#value(name) ?? null)}`).join('; ')}.`,
      uncited.length === 0 ? undefined : `See ${uncited.join('; ')}.`,
      reasons.length === 0 ? undefined : `Left out: ${joinPhrases(reasons, 6)}.`,
    ];
  }

  #value(name: string): Json | undefined {
    return Object.hasOwn(this.method.options, name) ? this.method.options[name] : undefined;
  }
}

function writeValue(value: Json): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return joinPhrases(value, 30);
  return JSON.stringify(value);
}
