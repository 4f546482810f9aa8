import { describe, expect, it } from 'vitest';
import { tokenise, tokenRules, tokenText, Vocabulary } from '../../lib/src/text/index.js';

function terms(text: string, options = {}): string[] {
  const { term, vocabulary } = tokenise([{ text, zones: [] }], options);
  return Array.from(term, (id) => vocabulary[id] ?? '');
}

describe('tokenRules', () => {
  it.each(tokenRules.map(({ name, example }) => [name, ...example.split(' → ')] as const))(
    'the example of "%s" is what tokenise gives',
    (_, text = '', expected = '') => {
      expect(terms(text).join(' · ')).toBe(expected);
    },
  );
});

describe('tokenise', () => {
  it.each([
    ['possessive after a curly and a straight apostrophe', "Lavrov’s Lavrov's Lavrov", ['lavrov', 'lavrov', 'lavrov']],
    ['possessive in capitals', "RUSSIA'S", ['russia']],
    ['possessive after initials', 'U.N.’s seat', ['u.n.', 'seat']],
    ['plural possessive', 'Malians’ aims', ['malians', 'aims']],
    ['contractions', "don’t it’s let's who’s", ["don't", "it's", "let's", "who's"]],
    ['opening and closing quotes', "‘they’ ’tis 'so'", ['they', 'tis', 'so']],
    ['hyphens and dashes', 'al-Qaeda war–torn --x-- a -b', ['al-qaeda', 'war', 'torn', 'x', 'a', 'b']],
    ['numbers', '1,000, 2.5. 90’s G20 3:30', ['1,000', '2.5', '90', 'g20', '3', '30']],
    [
      'initials with and without their last full stop',
      'U.S. U.S U.S.-led e.g. J.Smith',
      ['u.s.', 'u.s.', 'u.s.-led', 'e.g.', 'j', 'smith'],
    ],
    ['the pronoun and the country', 'They told us the US', ['they', 'told', 'us', 'the', 'US']],
    ['a country beside another', 'the US, EU', ['the', 'US', 'eu']],
    ['a headline in capitals', 'HELP US NOW', ['help', 'us', 'now']],
    ['addresses', 'at https://a.example/b-c, www.b.example or c', ['at', 'or', 'c']],
    [
      'words that objects have as properties',
      'constructor toString hasOwnProperty',
      ['constructor', 'tostring', 'hasownproperty'],
    ],
    ['letters outside the first plane', '𝒳𝒴 a😀b', ['𝒳𝒴', 'a', 'b']],
    ['lone surrogates', 'a\ud800b \udc00', ['a', 'b']],
    ['Cyrillic, Greek and Arabic', 'Москва ΟΔΟΣ مالي', ['москва', 'οδος', 'مالي']],
    ['marks apart and composed', 'cafe\u0301 caf\u00e9', ['café', 'café']],
    ['a soft hyphen', 'mer\u00adce\u00adnary', ['mercenary']],
    ['scripts without spaces beside others', 'Mali马里', ['mali', '马里']],
    ['nothing but signs', '— … $ % “”', []],
  ])('reads %s', (_, text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('keeps case when asked to', () => {
    expect(terms('Mali MALI Élan', { case: 'keep' })).toEqual(['Mali', 'MALI', 'Élan']);
  });

  it('points with every token into the text', () => {
    const text = 'Lavrov’s trip; 𝒳 to l’Élysée.';
    const tokens = tokenise([{ text, zones: [] }]);
    const read = Array.from(tokens.start, (_, i) => tokenText(text, tokens, i));
    expect(read).toEqual(['Lavrov', 'trip', '𝒳', 'to', 'l’Élysée']);
  });

  it('reads body zones only', () => {
    const zones = [
      { start: 0, end: 8, kind: 'headline', rule: 'test' },
      { start: 9, end: 13, kind: 'body', rule: 'test' },
    ] as const;
    const { vocabulary } = tokenise([{ text: 'Headline body', zones }]);
    expect(vocabulary).toEqual(['body']);
  });

  it('marks where sentences and articles begin, and leaves out those without words', () => {
    const articles = ['One two. Three.', '', '* * *', 'Four'].map((text) => ({ text, zones: [] }));
    const { articleAt, sentenceAt } = tokenise(articles);
    expect([...articleAt]).toEqual([0, 3, 3, 3, 4]);
    expect([...sentenceAt]).toEqual([0, 2, 3, 4]);
  });

  it('of no articles is empty', () => {
    const { term, sentenceAt, articleAt, vocabulary } = tokenise([]);
    expect([[...term], [...sentenceAt], [...articleAt], vocabulary]).toEqual([[], [0], [0], []]);
  });

  it('numbers the terms of several calls alike when they share a vocabulary', () => {
    const vocabulary = new Vocabulary();
    tokenise([{ text: 'b a', zones: [] }], { vocabulary });
    expect([...tokenise([{ text: 'a b c', zones: [] }], { vocabulary }).term]).toEqual([1, 0, 2]);
  });

  it('reads a word of 100,000 letters and 10,000 different words', () => {
    expect(terms('x'.repeat(100_000))[0]).toHaveLength(100_000);
    expect(new Set(terms(Array.from({ length: 10_000 }, (_, i) => `w${i}`).join(' '))).size).toBe(10_000);
  });
});

describe('tokenText', () => {
  it('names the tokens there are when asked for another', () => {
    expect(() => tokenText('a b', tokenise([{ text: 'a b', zones: [] }]), 2)).toThrow(
      'unknown token: 2; known: 0 to 1',
    );
  });
});
