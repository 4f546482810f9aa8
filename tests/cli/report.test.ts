import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { bin, folderOf, presslab } from './presslab.js';

let folder: ReturnType<typeof folderOf>;

beforeAll(() => {
  folder = folderOf({ 'empty/readme.md': 'no article', 'news/one.txt': 'The river rose.\n' });
  mkdirSync(join(folder.path, 'staging'));
});
afterAll(() => folder.drop());

describe('presslab report', () => {
  test.each([
    [['--corpus', 'nowhere'], /^presslab: no such folder: .*nowhere\n$/],
    [['--corpus', 'empty'], /^presslab: no articles in .*empty: put \.txt files there, one article each\n$/],
    [
      ['--corpus', 'news', '--out', 'news'],
      /^presslab: a report needs a folder of its own, not that of the articles\n$/,
    ],
    [['--corpus', 'news', '--set', 'quarry=x'], /^presslab: unknown parameter: "quarry"; known: .*query.*\n$/],
    [['--passages', 'some'], /^presslab: unknown value of --passages: "some"; known: excerpt, full, none\n$/],
  ])('presslab report %j ends with 2 and one line', async (args, line) => {
    const { code, out, err } = await presslab(['report', ...args], { cwd: folder.path });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(line);
  });

  test('presslab report, interrupted, leaves no report and nothing behind', { timeout: 30_000 }, async () => {
    const staging = join(folder.path, 'staging');
    const child = spawn(process.execPath, [bin, 'report', '--corpus', 'news', '--out', 'report'], {
      cwd: folder.path,
      env: { ...process.env, TMPDIR: staging },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (err === '') child.kill('SIGINT');
      err += text;
    });
    const code = await new Promise<number | null>((done) => {
      child.on('close', done);
    });
    expect(code).toBe(130);
    expect(err).toContain('presslab: interrupted; no report was written\n');
    expect(readdirSync(folder.path)).not.toContain('report');
    expect(readdirSync(staging).filter((name) => name.startsWith('presslab-report-'))).toEqual([]);
  });
});
