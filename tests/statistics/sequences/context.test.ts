import { describe, expect, it } from 'vitest';
import { characterContexts, tokenContexts } from '../../../lib/src/statistics/index.js';

const tokens = ['no', 'war', 'and', 'no', 'peace'];
const is =
  (word: string) =>
  (token: string): boolean =>
    token === word;

describe('tokenContexts', () => {
  it('finds every place of a word with its window', () => {
    expect(tokenContexts(tokens, [is('no')], { window: 2 })).toEqual([
      { from: 0, to: 1, before: [], match: ['no'], after: ['war', 'and'] },
      { from: 3, to: 4, before: ['war', 'and'], match: ['no'], after: ['peace'] },
    ]);
  });

  it('finds a phrase only where its words follow each other', () => {
    const phrase = [is('no'), is('peace')];
    expect(tokenContexts(tokens, phrase, { window: 1 })).toEqual([
      { from: 3, to: 5, before: ['and'], match: ['no', 'peace'], after: [] },
    ]);
  });

  it('finds nothing for nothing', () => {
    expect(tokenContexts(tokens, [], { window: 1 })).toEqual([]);
    expect(tokenContexts([], [is('no')], { window: 1 })).toEqual([]);
    expect(() => tokenContexts(tokens, [is('no')], { window: 0.5 })).toThrow(
      'window must be a whole number from 0: 0.5',
    );
  });
});

describe('characterContexts', () => {
  it('keeps the match whole and cuts the window by characters', () => {
    expect(characterContexts('Mercenaries left. Mercenary!', /mercenar\w*/gi, { window: 5 })).toEqual([
      { from: 0, to: 11, before: '', match: 'Mercenaries', after: ' left' },
      { from: 18, to: 27, before: 'eft. ', match: 'Mercenary', after: '!' },
    ]);
  });

  it('leaves out empty matches, and refuses a pattern that is not global', () => {
    expect(characterContexts('abc', /x*/g, { window: 1 })).toEqual([]);
    expect(() => characterContexts('abc', /b/, { window: 1 })).toThrow('the pattern must be global: /b/');
  });
});
