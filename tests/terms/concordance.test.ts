import { describe, expect, it } from 'vitest';
import { concordance } from '../../lib/src/terms/index.js';
import { makeCorpus } from './corpus.js';

const corpus = makeCorpus([
  ['A', 'The “mercenary” group left. Mali’s army said Russian mercenaries left.\nMercenaries came.'],
  ['B', "No one came: don’t go, Mali's al-Qaeda and the US"],
]);

function matches(query: string, options = {}): string[] {
  return concordance(corpus, query, options).rows.map(({ match }) => match);
}

describe('concordance', () => {
  it.each([
    ['a word, whatever its case', 'mercenaries', ['mercenaries', 'Mercenaries']],
    ['* for any characters', 'mercenar*', ['mercenary', 'mercenaries', 'Mercenaries']],
    ['? for one character', 'mercenar?', ['mercenary']],
    ['a star in the middle and at the start', '*-q*a', ['al-Qaeda']],
    ['a phrase with wildcards', 'russian merc* left', ['Russian mercenaries left']],
    ['* as any one word', 'said * mercenaries', ['said Russian mercenaries']],
    ['a possessive as its word, straight or curly', "Mali's", ['Mali', 'Mali']],
    ['a curly apostrophe for a straight one', "don't", ['don’t']],
    ['a name in capitals apart from the pronoun', 'US', ['US']],
    ['a wildcard over both', 'u?', ['US']],
    ['nothing across a sentence', 'group left mali', []],
    ['nothing across a paragraph', 'left mercenaries', []],
    ['words that objects have as properties', 'constructor', []],
    ['a regular expression', '/merc\\w+ies/', ['mercenaries']],
    ['a regular expression without case', '/MERC\\w+IES/i', ['mercenaries', 'Mercenaries']],
    ['a regular expression with the other apostrophe', "/mali[']s \\w+/i", ['Mali’s army', "Mali's al"]],
    ['a regular expression that matches nothing, everywhere', '/x*/', []],
  ])('finds %s', (_, query, expected) => {
    expect(matches(query)).toEqual(expected);
  });

  it("({ case: 'keep' }) finds words as they are written", () => {
    expect(matches('mercenar*', { case: 'keep' })).toEqual(['mercenary', 'mercenaries']);
  });

  it('shows whole words with their marks, and never leaves the paragraph', () => {
    expect(concordance(corpus, 'merc*', { window: 2 }).rows).toEqual([
      { article: 'a1', source: 'A', left: 'The “', match: 'mercenary', right: '” group left.', start: 5, end: 14 },
      { article: 'a1', source: 'A', left: 'said Russian', match: 'mercenaries', right: 'left.', start: 53, end: 64 },
      { article: 'a1', source: 'A', left: '', match: 'Mercenaries', right: 'came.', start: 71, end: 82 },
    ]);
    expect(concordance(corpus, 'al-qaeda', { window: 0 }).rows[0]).toMatchObject({ left: '', right: '' });
  });

  it("({ unit: 'characters' }) cuts lines of one length, within the paragraph, and no character in two", () => {
    const texts = makeCorpus([['A', 'Before it.\n😀bcd coup fgh😀\nAfter it.']]);
    const sides = (window: number) => {
      const { rows } = concordance(texts, 'coup', { window, unit: 'characters' });
      return rows.map(({ left, match, right }) => [left, match, right])[0];
    };
    expect(sides(3)).toEqual(['cd', 'coup', 'fg']);
    expect(sides(5)).toEqual(['bcd', 'coup', 'fgh']);
    expect(sides(99)).toEqual(['😀bcd', 'coup', 'fgh😀']);
    expect(sides(0)).toEqual(['', 'coup', '']);
  });

  it('sorts by the words asked for, absent ones first, ties in the order of the corpus', () => {
    const texts = makeCorpus([
      ['A', 'x b'],
      ['A', 'y x a'],
      ['A', 'x'],
      ['A', 'Z x a'],
    ]);
    const order = (sort: readonly ('R1' | 'L1')[]) =>
      concordance(texts, 'x', { sort }).rows.map(({ article }) => article);
    expect(order([])).toEqual(['a1', 'a2', 'a3', 'a4']);
    expect(order(['R1'])).toEqual(['a3', 'a2', 'a4', 'a1']);
    expect(order(['L1', 'R1'])).toEqual(['a3', 'a1', 'a2', 'a4']);
  });

  it('says how many matches there are in how many articles, whatever the limit', () => {
    const { rows, method } = concordance(corpus, 'came', { limit: 1 });
    expect(rows).toHaveLength(1);
    expect(method.n).toEqual({ articles: 2, articlesWithMatches: 2, matches: 2, rows: 1 });
  });

  it('is its own passage', () => {
    const { rows, passages } = concordance(corpus, 'al-qaeda');
    expect(rows[0] && passages({ ...rows[0] })).toEqual([{ article: 'a2', start: 30, end: 38 }]);
  });

  it('shows the value of a field', () => {
    const fields = makeCorpus([
      ['A', 'x', { region: 'n' }],
      ['A', 'x'],
    ]);
    expect(concordance(fields, 'x', { by: 'region' }).rows.map(({ group }) => group)).toEqual(['n', undefined]);
  });

  it('does not overlap its matches', () => {
    expect(concordance(makeCorpus([['A', 'a a a']]), 'a a').rows).toHaveLength(1);
  });

  it('tests a pattern of many stars in no time', () => {
    const long = makeCorpus([['A', 'a'.repeat(5000)]]);
    expect(concordance(long, `${'a*'.repeat(40)}b`).rows).toEqual([]);
  });

  it('refuses a query without a word, a bad expression and unknown options', () => {
    expect(() => matches(' — ')).toThrow('query without a word: " — "');
    expect(() => matches('/(/')).toThrow('invalid regular expression: /(/');
    expect(() => matches('x', { sort: ['R6'] })).toThrow('unknown sort key: "R6"; known: L1 to L5, R1 to R5');
    expect(() => matches('x', { unit: 'lines' })).toThrow('unknown unit: "lines"; known: words, characters');
    expect(() => matches('x', { window: -1 })).toThrow('window must be a whole number from 0: -1');
  });
});

describe('concordance in texts that hide the letters of a word', () => {
  it.each([
    ['a soft hyphen', 'the mer\u00adcenary', 'mercenary'],
    ['the sign for Kelvin', 'the \u212ariegsmarine', 'kriegsmarine'],
    ['letters composed of two', 'the cafe\u0301', 'café'],
    ['a curly apostrophe', 'we don’t', "don't"],
    ['a possessive that the text lacks', 'to Lavrov', 'Lavrov’s'],
  ])('finds a word with %s', (_, text, query) => {
    expect(concordance(makeCorpus([['A', text]]), query).rows).toHaveLength(1);
  });
});
