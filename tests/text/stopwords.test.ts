import { describe, expect, it } from 'vitest';
import { stopwords, tokenise } from '../../lib/src/text/index.js';

describe('stopwords', () => {
  it("('english') has function words and none that says something", () => {
    const list = stopwords('english');
    expect(['the', "don't", 'himself'].every((word) => list.has(word))).toBe(true);
    expect(['said', 'mali', 'constructor', 'US'].some((word) => list.has(word))).toBe(false);
  });

  it("('english') holds only terms as the tokeniser writes them", () => {
    for (const word of stopwords('english')) {
      expect(tokenise([{ text: word, zones: [] }]).vocabulary).toEqual([word]);
    }
  });

  it("('none') is empty", () => {
    expect(stopwords('none').size).toBe(0);
  });

  it('of a list of words folds their case and apostrophes', () => {
    expect([...stopwords(['Don’t', 'SAID'])]).toEqual(["don't", 'said']);
  });

  it('refuses a list it does not have, naming those it has', () => {
    const name: 'english' = JSON.parse('"latin"');
    expect(() => stopwords(name)).toThrow('unknown stop words: "latin"; known: english, none, or a list of words');
  });
});
