import { isParticle } from './roles.js';
import {
  compareForenameSpelling,
  compareSpelling,
  foldName,
  type NameWord,
  readWord,
  type SpellingDifference,
} from './spelling.js';

/** By what two names differ that can be one person's. */
export type NameDifference = SpellingDifference | 'particle' | 'initial' | 'middle name' | 'no forename';

/** A name as it is compared. */
export interface NameWords {
  /** The last word as it is written. */
  readonly written: string;
  /** Initials are without point. */
  readonly given: readonly NameWord[];
  readonly surname: NameWord;
  readonly particles: string;
}

const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Returns the words of a name: articles before a hyphen (Al-, El-) and particles are set apart from the others. */
export function readName(name: string): NameWords {
  const words = foldName(name)
    .replace(/(^|\s)(al|el|ul|ad|as|ash|an|ar|at|az)-/g, '$1$2~ ')
    .split(/[\s.-]+/)
    .filter(Boolean);
  const isSmall = (word: string, at: number): boolean =>
    at < words.length - 1 && (word.endsWith('~') || (at > 0 && isParticle(word)));
  const core = words.filter((word, at) => !isSmall(word, at));
  const particles = words.filter(isSmall).join(' ').replaceAll('~', '');
  const read = core.map(readWord);
  return {
    written: name.split(' ').at(-1) ?? '',
    given: read.slice(0, -1),
    surname: read.at(-1) ?? readWord(''),
    particles,
  };
}

/**
 * Returns by what two names differ; absent where they cannot be one person's, or where two things differ too many. Not of
 * one person are two forenames that are names of their own or begin with different letters, two middle names, `Jr`
 * beside none, and single words that differ by a letter.
 *
 * @example compareNames(readName('S. Jaishankar'), readName('Subrahmanyam Jaishankar')) // ['initial']
 */
export function compareNames(one: NameWords, other: NameWords): readonly NameDifference[] | undefined {
  if (generations.has(one.surname.folded) || generations.has(other.surname.folded)) return undefined;
  if (Math.min(one.surname.folded.length, other.surname.folded.length) < 2) return undefined;
  if (!beginAlike(one.given[0], other.given[0])) return undefined;
  const surname = compareWords(one.surname, other.surname);
  const given = compareGiven(one.given, other.given);
  if (surname === undefined || given === undefined) return undefined;
  const found = new Set<NameDifference>([...surname, ...given]);
  if (one.particles !== other.particles) found.add('particle');
  if (found.has('no forename') && one.written === other.written) return undefined;
  if (found.size === 0 || (found.has('no forename') && found.size === 1)) found.add('accents');
  const letters = [...surname, ...given].filter(
    (difference) => difference.endsWith('letter') || difference.endsWith('letters'),
  );
  if (letters.length > 0 && one.given.length === 0 && other.given.length === 0) return undefined;
  return letters.length > 1 || (letters.length > 0 && found.size > 1) ? undefined : [...found];
}

/** Quickly told, so that most pairs need no more; forenames that are absent are no obstacle. */
function beginAlike(one: NameWord | undefined, other: NameWord | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return one.folded.charAt(0) === other.folded.charAt(0) || one.sound.charAt(0) === other.sound.charAt(0);
}

/** Nothing where the words are the same; absent where they cannot be. */
function compareWords(one: NameWord, other: NameWord): readonly NameDifference[] | undefined {
  if (one.folded === other.folded) return [];
  const difference = compareSpelling(one, other);
  return difference && [difference];
}

function compareGiven(one: readonly NameWord[], other: readonly NameWord[]): readonly NameDifference[] | undefined {
  const [first, ...middle] = one;
  const [second, ...between] = other;
  if (first === undefined || second === undefined) return first === second ? [] : ['no forename'];
  const start = compareForenames(first, second);
  if (start === undefined) return undefined;
  if (middle.length === 0 && between.length === 0) return start;
  if (middle.length === 0 || between.length === 0) return [...start, 'middle name'];
  if (middle.length !== between.length) return undefined;
  const rest = middle.map((word, at) => compareForenames(word, between[at] ?? readWord('')));
  return rest.includes(undefined) ? undefined : [...start, ...rest.flatMap((found) => found ?? [])];
}

function compareForenames(one: NameWord, other: NameWord): readonly NameDifference[] | undefined {
  const [a, b] = [one.folded, other.folded];
  if (a === b) return [];
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? ['initial'] : undefined;
  const difference = compareForenameSpelling(one, other);
  return difference && [difference];
}
