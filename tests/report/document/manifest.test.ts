import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { manifestName, publishFiles } from '../../../lib/src/report/document/manifest.js';

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'presslab-test-')), 'report é');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const files = (contents: Record<string, string>) =>
  new Map(Object.entries(contents).map(([path, text]) => [path, Buffer.from(text)] as const));
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const edit = (path: string, text: string): void => writeFileSync(join(folder, path), text);

describe('publishFiles', () => {
  test('publishFiles(a new folder, files) writes them all', () => {
    const { written, beside } = publishFiles(folder, files({ 'index.html': '1', 'charts/a.svg': '2' }));
    expect(written).toEqual(['charts/a.svg', 'index.html']);
    expect(beside).toEqual([]);
    expect(read('charts/a.svg')).toBe('2');
  });

  test('publishFiles(folder, newer files) overwrites what nobody edited', () => {
    publishFiles(folder, files({ 'index.html': '1' }));
    expect(publishFiles(folder, files({ 'index.html': '2' })).beside).toEqual([]);
    expect(read('index.html')).toBe('2');
  });

  test('publishFiles(folder, ...) writes beside a file that was edited, and says so', () => {
    publishFiles(folder, files({ 'index.html': '1' }));
    edit('index.html', 'mine');
    const { beside } = publishFiles(folder, files({ 'index.html': '2' }));
    expect(beside).toEqual([{ kept: 'index.html', written: 'index.new.html' }]);
    expect([read('index.html'), read('index.new.html')]).toEqual(['mine', '2']);
  });

  test('publishFiles(folder, ...) overwrites the file beside unless that was edited as well', () => {
    publishFiles(folder, files({ 'index.html': '1' }));
    edit('index.html', 'mine');
    publishFiles(folder, files({ 'index.html': '2' }));
    publishFiles(folder, files({ 'index.html': '3' }));
    expect(read('index.new.html')).toBe('3');
    edit('index.new.html', 'mine too');
    const { beside } = publishFiles(folder, files({ 'index.html': '4' }));
    expect(beside).toEqual([{ kept: 'index.html', written: 'index.new-2.html' }]);
    expect([read('index.html'), read('index.new.html'), read('index.new-2.html')]).toEqual(['mine', 'mine too', '4']);
  });

  test('publishFiles(folder, ...) takes its place back when the edited file is gone', () => {
    publishFiles(folder, files({ 'index.html': '1' }));
    edit('index.html', 'mine');
    publishFiles(folder, files({ 'index.html': '2' }));
    rmSync(join(folder, 'index.html'));
    const { beside, removed } = publishFiles(folder, files({ 'index.html': '3' }));
    expect(beside).toEqual([]);
    expect(removed).toEqual(['index.new.html']);
    expect(read('index.html')).toBe('3');
  });

  test('publishFiles(folder, ...) removes what is no longer made, and leaves what was edited', () => {
    publishFiles(folder, files({ 'charts/a.svg': '1', 'charts/b.svg': '2', 'index.html': '3' }));
    edit('charts/b.svg', 'mine');
    const { removed, left } = publishFiles(folder, files({ 'index.html': '3' }));
    expect(removed).toEqual(['charts/a.svg']);
    expect(left).toEqual(['charts/b.svg']);
    expect(read('charts/b.svg')).toBe('mine');
  });

  test('publishFiles(folder, ...) removes a folder that it leaves empty', () => {
    publishFiles(folder, files({ 'charts/a.svg': '1' }));
    publishFiles(folder, files({ 'index.html': '1' }));
    expect(existsSync(join(folder, 'charts'))).toBe(false);
  });

  test("publishFiles(a folder with somebody else's files, ...) touches none of them", () => {
    mkdirSync(folder);
    edit('index.html', 'theirs');
    edit('notes.txt', 'theirs');
    const { beside } = publishFiles(folder, files({ 'index.html': '1' }));
    expect(beside).toEqual([{ kept: 'index.html', written: 'index.new.html' }]);
    expect([read('index.html'), read('notes.txt')]).toEqual(['theirs', 'theirs']);
  });

  test('publishFiles(folder, ...) writes beside a folder of the same name', () => {
    mkdirSync(join(folder, 'index.html'), { recursive: true });
    expect(publishFiles(folder, files({ 'index.html': '1' })).written).toEqual(['index.new.html']);
  });

  test('publishFiles(folder, ...) follows no path of a manifest that leads out of the folder', () => {
    publishFiles(folder, files({ 'index.html': '1' }));
    edit('../outside.txt', 'stay');
    const hash = createHash('sha256').update('stay').digest('hex');
    edit(manifestName, JSON.stringify({ files: { '../outside.txt': hash, '/etc/hosts': hash } }));
    expect(publishFiles(folder, files({ 'index.html': '1' }))).toMatchObject({ removed: [], left: [] });
    expect(read('../outside.txt')).toBe('stay');
  });

  test('publishFiles(folder, ...) with a broken manifest takes all files for foreign', () => {
    publishFiles(folder, files({ 'index.html': '1' }));
    edit(manifestName, '{');
    expect(publishFiles(folder, files({ 'index.html': '2' })).written).toEqual(['index.new.html']);
  });

  test('publishFiles(folder, the same files) leaves the same bytes everywhere', () => {
    const same = files({ 'index.html': '1', 'b.csv': '2' });
    publishFiles(folder, same);
    const first = read(manifestName);
    publishFiles(folder, same);
    expect(read(manifestName)).toBe(first);
  });
});
