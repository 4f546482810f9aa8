import { expect, test } from 'vitest';
import { folderOf, presslab } from './presslab.js';

/** 400 articles of some 21 kB, 8.4 MB: enough to be read one after the other. */
const lines = Array.from({ length: 400 }, (_, i) => {
  const text = `The river rose ${i % 7} times. Nobody left the city.\n`.repeat(420);
  return JSON.stringify({ id: `a${i}`, source: `S${i % 3}`, text });
});
const records = [...lines.slice(0, 2), '{', ...lines.slice(2), lines[0]].join('\n');

test('presslab terms and keyness FILE, a large one, give the rows of the same records from a pipe, in any threads', async () => {
  const folder = folderOf({ 'large.jsonl': records });
  try {
    for (const command of ['terms', 'keyness']) {
      const large = await presslab([command, `${folder.path}/large.jsonl`]);
      const piped = await presslab([command], { input: records });
      expect(large.out).toBe(piped.out);
      expect([large.code, piped.code]).toEqual([3, 3]);
      expect(large.err).toBe(piped.err);
      expect(large.err).toContain('presslab: dropped line 1, 402 (a0): repeats the id of another article');
      expect(await presslab([command, `${folder.path}/large.jsonl`, '--workers', '2'])).toEqual(large);
    }
  } finally {
    folder.drop();
  }
}, 60_000);

test('presslab terms --workers WRONG says what it takes', async () => {
  const { code, err } = await presslab(['terms', '--workers', '65'], { input: records });
  expect(code).toBe(2);
  expect(err).toBe('presslab: --workers must be a whole number from 0 to 64, not "65"\n');
});
