import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLexicon } from '../../lib/src/corpus/index.js';
import { scoreTone, toneOfQuotations } from '../../lib/src/tone/index.js';
import { makeQuotations } from '../tone/made-quotations.js';

let folder = '';
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presslab '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('loadLexicon', () => {
  test('loadLexicon(path) reads words and values, and drops with a reason what it cannot use', async () => {
    const path = file('own.csv', 'Word,Value\nTidal,2\nconstructor,-4\nsea  wall,1\nmud,much\n,3\ntidal,1\nebb\n');
    const lexicon = await loadLexicon(path);
    expect([...lexicon.valences]).toEqual([
      ['tidal', 2],
      ['constructor', -4],
      ['sea wall', 1],
    ]);
    expect(lexicon.dropped.map(({ where, reason }) => `${where}: ${reason}`)).toEqual([
      'own.csv, line 5: value is not a number: "much"',
      'own.csv, line 6: has no word',
      'own.csv, line 7: repeats the word "tidal"',
      'own.csv, line 8: value is not a number: ""',
    ]);
  });

  test('scoreTone(text, { lexicon }) scores by it, as shares of its largest value', async () => {
    const lexicon = await loadLexicon(file('two.csv', 'word;value\ntidal;2\nconstructor;-4\nsea wall;1\n'));
    const { words } = scoreTone('The tidal constructor is not on the sea wall.', { lexicon });
    expect(words.map(({ term, valence }) => [term, valence])).toEqual([
      ['tidal', 0.5],
      ['constructor', -1],
      ['not', -0.15],
      ['sea wall', 0.25],
    ]);
    const made = makeQuotations([{ article: 'a', said: 'a tidal day' }]);
    const { rows, method } = toneOfQuotations(made, { lexicon });
    expect(rows[0]?.evidence).toBe('tidal +0.5');
    expect(method.options.lexicon).toBe('own: two.csv');
  });

  test('loadLexicon(what is no lexicon) is an error that says why', async () => {
    await expect(loadLexicon(join(folder, 'none.csv'))).rejects.toThrow('no such file');
    await expect(loadLexicon(file('a.csv', 'term,score\na,1\n'))).rejects.toThrow('a.csv has no column "word"');
    await expect(loadLexicon(file('b.csv', 'word,value\na,x\n'))).rejects.toThrow('b.csv has no row with a word');
  });
});
