import { describe, expect, it } from 'vitest';
import { phraseFinder } from '../../lib/src/terms/index.js';
import { makeCorpus } from './corpus.js';

/** The matches in a text as [query, words]. */
function find(queries: readonly string[], text: string): readonly (readonly [string | undefined, string])[] {
  const [article] = makeCorpus([['A', text]]).articles;
  return article
    ? phraseFinder(queries)(article).map(({ query, start, end }) => [queries[query], text.slice(start, end)])
    : [];
}

describe('phraseFinder', () => {
  it('counts the longest match, and no word twice', () => {
    expect(find(['Wagner', 'Wagner Group', 'group'], 'Wagner, the Wagner Group, a group.')).toEqual([
      ['Wagner', 'Wagner'],
      ['Wagner Group', 'Wagner Group'],
      ['group', 'group'],
    ]);
  });

  it('prefers the longer of two that overlap, wherever it starts', () => {
    expect(find(['red car', 'car park road'], 'the red car park road')).toEqual([['car park road', 'car park road']]);
  });

  it('gives ties to the first in the text, then to the first in the list', () => {
    expect(find(['b c', 'a b'], 'a b c')).toEqual([['a b', 'a b']]);
    expect(find(['a*', 'a'], 'a')).toEqual([['a*', 'a']]);
  });

  it('reads patterns, folds case and possessives, and stays within a sentence', () => {
    expect(find(['mercenar*', 'big house'], 'Mercenaries came. A MERCENARY’s house. It was big. House')).toEqual([
      ['mercenar*', 'Mercenaries'],
      ['mercenar*', 'MERCENARY'],
    ]);
  });

  it('finds nothing without queries or words, and constructor where it stands', () => {
    expect(find([], 'a b')).toEqual([]);
    expect(find(['constructor', '__proto__'], 'the constructor')).toEqual([['constructor', 'constructor']]);
    expect(find(['واغنر'], 'قال واغنر')).toEqual([['واغنر', 'واغنر']]);
  });

  it('refuses a regular expression and a query without a word', () => {
    expect(() => phraseFinder(['/a/'])).toThrow('a regular expression is no phrase: /a/');
    expect(() => phraseFinder(['…'])).toThrow('query without a word: "…"');
  });
});
