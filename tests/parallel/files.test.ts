import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CountFileOptions, countFile, type Dropped, keynessCounter, termCounter } from 'presslab';
import { describe, expect, test } from 'vitest';

const file = join(mkdtempSync(join(tmpdir(), 'parallel-')), 'news.jsonl');
const texts = [
  'The coup’s leaders said “no”. COUP!',
  'Сказал он: 马里和俄罗斯 😀 café',
  'constructor __proto__ said the U.S. envoy',
];
/** 60 articles of three sources, some in many bytes; among them bad lines, empty ones and repeated ids. */
const lines = [
  ...Array.from({ length: 60 }, (_, i) => {
    const id = i % 7 === 3 ? undefined : `a${i % 50}`;
    return JSON.stringify({
      id,
      source: `s${i % 3}`,
      text: `${texts[i % 3]} w${i} w${i % 4}`,
      desk: i % 5 ? 'x' : undefined,
    });
  }),
];
lines.splice(5, 0, '{', '', '{"id":"none"}');
lines.splice(40, 0, '[]', '\u00a0', '{"id":"empty","text":"— … —"}');
writeFileSync(file, lines.join('\n'));

async function count(options: CountFileOptions, counted: Parameters<typeof termCounter>[0] = { by: 'source' }) {
  const counter = termCounter(counted);
  const dropped: Dropped[] = [];
  const articles = await countFile(file, counter, { ...options, onDropped: (one) => void dropped.push(one) });
  const { rows, method } = counter.result();
  return { articles, rows, method, dropped };
}

describe('countFile', () => {
  test.each([
    [1, 1],
    [2, 300],
    [3, 1],
    [3, 1000],
    [2, 1_000_000],
  ])(
    'countFile(file, counter, %i workers, ranges of %i bytes) is what this thread counts',
    async (workers, rangeBytes) => {
      for (const counted of [
        { by: 'source' },
        { by: 'desk', stem: 'porter', stopwords: 'english' },
        { ngrams: 2 },
      ] as const) {
        const alone = await count({ workers: 0 }, counted);
        expect(alone.articles).toBe(54);
        expect(alone.dropped).toHaveLength(10);
        expect(await count({ workers, rangeBytes }, counted)).toEqual(alone);
      }
    },
  );

  test('countFile(file, keynessCounter()) gives the same comparison', async () => {
    const [alone, threads] = [keynessCounter(), keynessCounter()];
    await countFile(file, alone, { workers: 0 });
    await countFile(file, threads, { workers: 2, rangeBytes: 500 });
    expect(threads.result().rows).toEqual(alone.result().rows);
    expect(threads.result().method).toEqual(alone.result().method);
  });

  test('countFile goes on counting after what the counter has', async () => {
    const counter = termCounter();
    for (const workers of [0, 2]) await countFile(file, counter, { workers, rangeBytes: 400 });
    const once = await count({ workers: 0 }, {});
    expect(counter.result().rows.map(({ count }) => count)).toEqual(once.rows.map(({ count }) => 2 * count));
  });

  test('countFile(what cannot be counted) fails, naming the culprit, and ends', async () => {
    await expect(countFile('no-such.jsonl', termCounter(), { workers: 2 })).rejects.toThrow('no-such.jsonl');
    await expect(countFile(file, termCounter(), { workers: 65 })).rejects.toThrow('workers must be a whole number');
    const options = { workers: 2, rangeBytes: 100, zones: 'all' } as unknown as CountFileOptions;
    await expect(countFile(file, termCounter(), options)).rejects.toThrow(/^unknown zones: "all"; known: rules, none$/);
    const plan = { ...termCounter().plan, by: Symbol('no plain data') };
    const counter = { ...termCounter(), plan } as unknown as ReturnType<typeof termCounter>;
    await expect(countFile(file, counter, { workers: 2 })).rejects.toThrow('could not be cloned');
  });
});
