import { describe, expect, it } from 'vitest';
import { familiarWords } from '../../../lib/src/statistics/index.js';

const list = ['stop', 'like', 'carry', 'lie', 'box', 'big', 'happy', 'quick', 'give', 'gentle', 'sea', 'side', 'Don’t'];
const isFamiliar = familiarWords(list);

describe('familiarWords(list)', () => {
  it.each([
    ['a word of the list, whatever its case', ['stop', 'STOP']],
    ['plurals and the third person', ['stops', 'boxes', 'carries', 'lies']],
    ['possessives with either apostrophe', ["box's", 'box’s', "boxes'"]],
    ['forms of verbs', ['stopped', 'stopping', 'liked', 'liking', 'carried', 'lying', 'given']],
    ['degrees and adverbs', ['bigger', 'biggest', 'happier', 'happiest', 'happily', 'quickly', 'gently']],
    ['numerals', ['1948', '3,000', '50%']],
    ['hyphens between familiar words', ['sea-side', 'quick-stopping']],
    ['a contraction that is listed', ["don't", 'Don’t']],
  ])('knows %s', (_, words) => {
    expect(words.filter((word) => !isFamiliar(word))).toEqual([]);
  });

  it.each([
    ['a word that only begins alike', ['stopover', 'carriage', 'seas-ide', 'bigted']],
    ['a word whose part is unknown', ['sea-urchin']],
    ['words that objects have as properties', ['constructor', '__proto__', 'toString']],
    ['an ending alone', ['ing', 'es', 'ed']],
    ['a contraction that is not listed', ["won't"]],
  ])('does not know %s', (_, words) => {
    expect(words.filter((word) => isFamiliar(word))).toEqual([]);
  });

  it('knows numerals alone by an empty list', () => {
    expect(['a', '7'].map(familiarWords([]))).toEqual([false, true]);
  });
});
