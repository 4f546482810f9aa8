import { type Context, readContext } from './context.js';
import { Place, type Reading } from './reading.js';
import type { Column, OwnColumn } from './templates.js';
import { outsideWord, type Word } from './words.js';

/** What each token is by itself and what stands around it, by column. */
export type Columns = { readonly [name in Column]: Uint16Array };

const nothing = new Uint16Array();

/** All columns of an article; of what a token is by itself only the columns that are asked for, the others empty. */
export function readColumns(reading: Reading, own: ReadonlySet<OwnColumn>): Columns {
  const context: Context = readContext(reading);
  const { size } = reading;
  const column = (name: OwnColumn): Uint16Array => {
    if (!own.has(name)) return nothing;
    if (name === 'tag' || name === 'cue' || name === 'stem' || name === 'verb') return reading[name];
    const numbers = new Uint16Array(size);
    for (let at = 0; at < size; at += 1)
      numbers[at] = ownValue(reading.words[at] ?? outsideWord, name, variantOf(reading, at));
    return numbers;
  };
  return {
    ...context,
    word: column('word'),
    stem: column('stem'),
    suffix: column('suffix'),
    shape: column('shape'),
    tag: column('tag'),
    cue: column('cue'),
    belief: column('belief'),
    verb: column('verb'),
  };
}

/** How a token stands: bit 1 for the first of a sentence, bit 2 for one in marks. */
export function variantOf(reading: Reading, at: number): number {
  const place = reading.place[at] ?? 0;
  return (reading.first[at] ?? 0) + (place > Place.out ? 2 : 0);
}

/** The value of a column of what a token is by itself, for one way of standing. */
export function ownValue(word: Word, column: OwnColumn, variant: number): number {
  const first = (variant & 1) === 1;
  const marked = (variant & 2) === 2;
  switch (column) {
    case 'word':
      return first ? word.firstWord : word.word;
    case 'tag':
      return first ? word.firstTag : word.tag;
    case 'cue':
      return marked ? 1 : word.cue;
    case 'belief':
      return marked ? 1 : word.belief;
    case 'verb':
      return marked ? 1 : word.verb;
    default:
      return word[column];
  }
}
