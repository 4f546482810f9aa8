import { createRequire } from 'node:module';

/** How the forms of a word are brought together. */
export type Stem = 'none' | 'porter';

/**
 * The stem of a term by Porter's algorithm for English, as the package `natural` has it: `cooperation` and
 * `cooperate` become `cooper`. A term with other letters than a-z, apostrophe and hyphen comes back as it is.
 *
 * Porter, M. F. (1980). An algorithm for suffix stripping. Program 14(3), 130-137.
 *
 * @example stemTerm('mercenaries') // 'mercenari'
 */
export function stemTerm(term: string): string {
  return /^[a-z'-]+$/.test(term) ? porter().stem(term) : term;
}

interface Stemmer {
  stem(word: string): string;
}

let stemmer: Stemmer | undefined;

/** Loaded at first use, and only this module of the package: the whole takes a second. */
function porter(): Stemmer {
  if (stemmer) return stemmer;
  const loaded: unknown = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer.js');
  if (!isStemmer(loaded)) throw new Error('the package "natural" has no Porter stemmer where version 8 has it');
  stemmer = loaded;
  return loaded;
}

function isStemmer(value: unknown): value is Stemmer {
  return typeof value === 'object' && value !== null && 'stem' in value && typeof value.stem === 'function';
}
