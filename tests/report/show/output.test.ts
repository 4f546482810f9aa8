import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { fileName, saveOutput } from '../../../lib/src/report/show/output.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presslab-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const csv = (content: string): ReadonlyMap<string, string> => new Map([['csv', content]]);

describe('saveOutput', () => {
  test('saveOutput(without a folder) saves nothing', () => {
    expect(saveOutput('tables', 'a', csv('x'), {})).toEqual([]);
  });

  test('saveOutput(the same name, another content) numbers it; the same content keeps its name', () => {
    const env = { PRESSLAB_OUTPUT: folder };
    expect(saveOutput('tables', 'a', csv('1'), env)).toEqual(['tables/a.csv']);
    expect(saveOutput('tables', 'a', csv('2'), env)).toEqual(['tables/a-2.csv']);
    expect(saveOutput('tables', 'a', csv('1'), env)).toEqual(['tables/a.csv']);
    expect(readFileSync(join(folder, 'tables', 'a-2.csv'), 'utf8')).toBe('2');
    expect(readdirSync(join(folder, 'tables'))).toHaveLength(2);
  });
});

describe('fileName', () => {
  test('fileName(text) keeps Latin letters, digits and hyphens', () => {
    expect(fileName('Frequent words: A/B')).toBe('frequent-words-a-b');
    expect(fileName('../../É_x.svg')).toBe('e-x-svg');
  });

  test('fileName(a name without any, or one of a device) is a name still', () => {
    expect(fileName('战争')).toBe('unnamed');
    expect(fileName('CON')).toBe('con-file');
    expect(fileName('a'.repeat(300))).toHaveLength(80);
  });
});
