import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { presslab, readLines } from './presslab.js';

test('presslab annotate writes what load gives, with quotations, their tone, and speakers', async () => {
  const text = '“It was a terrible night,” the mayor Anna Berg said. Berg added that it was bad.';
  const input = `${JSON.stringify({ id: 'a', text, source: 'The Lamp' })}\n`;
  const { code, out } = await presslab(['annotate', '--zones', 'none'], { input });
  expect(code).toBe(0);
  const [record] = readLines(out);
  expect(record).toMatchObject({
    id: 'a',
    source: 'The Lamp',
    text,
    zones: [{ kind: 'body', start: 0, end: 80 }],
    quotations: [
      {
        start: 1,
        end: 25,
        type: 'direct',
        group: 0,
        speakerName: 'Anna Berg',
        tone: { words: 'marked', label: 'negative' },
      },
      { start: 64, end: 79, type: 'indirect', group: 1, tone: { words: 'reported', label: 'negative' } },
    ],
    speakers: [
      {
        name: 'Anna Berg',
        kind: 'person',
        roles: ['mayor'],
        mentions: [
          { start: 27, end: 46 },
          { start: 53, end: 57 },
        ],
      },
    ],
  });
});

test('presslab annotate reads what presslab load wrote, and applies corrections by hand', async () => {
  const input = `${JSON.stringify({ id: 'a', text: '“It rained all night,” he said.' })}\n`;
  const loaded = await presslab(['load', '-'], { input });
  const folder = mkdtempSync(join(tmpdir(), 'presslab '));
  const file = join(folder, 'corrections.csv');
  writeFileSync(file, 'article,quotation,becomes\na,It rained,Olaf Lund\nb,It snowed,Olaf Lund\n');
  const { out, err } = await presslab(['annotate', '--corrections', file], { input: loaded.out });
  rmSync(folder, { recursive: true });
  expect(readLines(out)).toMatchObject([
    {
      quotations: [{ speaker: 'he', speakerName: 'Olaf Lund', rule: 'by hand', confidence: 1 }],
      speakers: [{ name: 'Olaf Lund', kind: 'person' }],
    },
  ]);
  expect(err).toBe('presslab: note: corrections.csv, line 3: no such article: "b"\n');
});
