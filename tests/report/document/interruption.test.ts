import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishFiles } from '../../../lib/src/report/document/manifest.js';
import { seededRandom } from '../../../lib/src/statistics/index.js';

const manifest = join(import.meta.dirname, '..', '..', '..', 'lib', 'dist', 'report', 'document', 'manifest.js');
const names = Array.from({ length: 12 }, (_, i) => `part/${i}.txt`);
/** Large enough that a process can be ended in the midst of one. */
const size = 400_000;
/** What is published between two of them. */
const between = 'between';
/** Publishes one version after the other until it is ended; the version is the letter that fills all its files. */
const script = `
import { publishFiles } from ${JSON.stringify(pathToFileURL(manifest).href)};
process.stdout.write('ready');
for (let i = 0; ; i += 1) {
  const bytes = Buffer.alloc(${size}, 'abcdefgh'[i % 8]);
  publishFiles(process.argv[1], new Map(${JSON.stringify(names)}.map((name) => [name, bytes])));
}`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presslab test é '));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('publishFiles(...), ended at any moment, leaves each file whole or absent, and is known for a report again', async () => {
  const random = seededRandom(7);
  const place = join(folder, 'report');
  for (let round = 0; round < 4; round += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, place], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await new Promise((done) => setTimeout(done, 20 + 120 * random()));
    child.kill('SIGKILL');
    await once(child, 'close');
    const files = readdirSync(join(place, 'part')).filter((name) => !name.endsWith('.part'));
    for (const name of files) {
      const text = readFileSync(join(place, 'part', name), 'latin1');
      const isWhole = text === between || (text.length === size && new Set(text).size === 1);
      expect(isWhole).toBe(true);
    }
    const { beside, left } = publishFiles(place, new Map(names.map((name) => [name, Buffer.from(between)])));
    expect({ beside, left }).toEqual({ beside: [], left: [] });
  }
}, 20_000);
