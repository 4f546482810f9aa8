import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { folderOf, presslab, readLines } from './presslab.js';

const line = (record: unknown): string => `${JSON.stringify(record)}\n`;
let folder: ReturnType<typeof folderOf>;

beforeAll(() => {
  folder = folderOf({
    'words.csv': 'word,value\nsplendid,3\ndrab,-2\nwet,so\n',
    'texts.jsonl': line({ id: 'a', text: 'It was a good day.' }) + line({ text: 'It was an awful day.' }),
    'article.txt': 'The river rose.\n',
    'coded.csv':
      'text,score,label\nA good day.,2,positive\nAn awful day.,-2,negative\nThe train left at nine.,0,neutral\nWe won a prize.,-1,negative\nNo score,x,\n',
  });
});
afterAll(() => folder.drop());

describe('presslab tone', () => {
  test('presslab tone writes id, score, coverage and label for every record, an empty text among them', async () => {
    const input =
      line({ id: 'a', text: 'It was a good day.' }) +
      line({ id: 7, text: '' }) +
      line({ text: 'We can’t trust them.' });
    const { code, out, err } = await presslab(['tone'], { input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readLines(out)).toEqual([
      { id: 'a', score: expect.any(Number), coverage: 0.2, label: 'positive' },
      { id: '7', score: 0, coverage: 0, label: 'neutral' },
      { id: '#3', score: expect.any(Number), coverage: 0.5, label: 'negative' },
    ]);
  });

  test('presslab tone scores the text as given: no zones, no repair', async () => {
    const text = 'By Anna Good\n\nPhoto: a disaster\n\nIt rained.';
    const { out } = await presslab(['tone'], { input: line({ id: 'a', text }) });
    expect(readLines(out)[0]).toMatchObject({ label: 'negative' });
  });

  test('presslab tone with a target scores the tone toward it, with a probability', async () => {
    const text = 'Berg failed to win the vote, while Lind was praised for her work.';
    const input =
      line({ id: 'b', text, target: { start: 0, end: 4 } }) + line({ id: 'l', text, target: { start: 35, end: 39 } });
    const { out } = await presslab(['tone'], { input });
    expect(readLines(out).map(({ label }) => label)).toEqual(['negative', 'positive']);
    expect(readLines(out).map(({ probability }) => Number(probability) > 1 / 3)).toEqual([true, true]);
  });

  test('presslab tone FILE.jsonl --word-list WORDS.csv scores by a list of your own', async () => {
    const list = ['--word-list', `${folder.path}/words.csv`];
    const { code, out, err } = await presslab(['tone', ...list], {
      input: line({ id: 'a', text: 'A drab, rainy day' }),
    });
    expect(readLines(out)[0]).toMatchObject({ id: 'a', coverage: 0.25, label: 'negative' });
    expect([code, err]).toEqual([3, expect.stringContaining('dropped words.csv, line 4: value is not a number')]);
    expect((await presslab(['tone', ...list, '--lexicon', 'vader'])).err).toContain('exclude each other');
  });

  test('presslab tone FILE.jsonl --lexicon afinn takes that list alone', async () => {
    const [both, afinn] = await Promise.all([
      presslab(['tone', `${folder.path}/texts.jsonl`]),
      presslab(['tone', `${folder.path}/texts.jsonl`, '--lexicon', 'afinn']),
    ]);
    expect(readLines(afinn.out).map(({ id, label }) => [id, label])).toEqual([
      ['a', 'positive'],
      ['#2', 'negative'],
    ]);
    expect(afinn.out).not.toBe(both.out);
  });

  test('presslab tone drops what it cannot read by line and reason, and ends with 3', async () => {
    const input = [
      line({ id: 'a', text: 'Good.' }),
      '{broken\n\n[1]\n',
      line({ id: 'b' }),
      line({ id: 'a', text: 'Again.' }),
      line({ id: 'c', text: 'Good.', target: { start: 2, end: 99 } }),
    ].join('');
    const { code, out, err } = await presslab(['tone'], { input });
    expect(code).toBe(3);
    expect(readLines(out)).toHaveLength(1);
    expect(err.trimEnd().split('\n')).toEqual([
      'presslab: dropped line 2: not JSON',
      'presslab: dropped line 4: not an object',
      'presslab: dropped line 5: has no text',
      'presslab: dropped line 6 (a): repeats the id of another record',
      'presslab: dropped line 7: target is no { start, end } within the text',
    ]);
    expect((await presslab(['tone', '--lenient'], { input })).code).toBe(0);
  });

  test.each([
    [[], 'no records to score'],
    [['--engine', 'oracle'], 'unknown value of --engine: "oracle"; known: lexicon, embeddings'],
    [['--engine', 'embeddings', '--lexicon', 'vader'], '--engine embeddings and --lexicon exclude each other'],
    [['--engine', 'embeddings'], 'no records to score'],
    [['--lexicon', 'anew'], 'unknown value of --lexicon: "anew"; known: all, both, vader, afinn, induced'],
    [['a.jsonl', 'b.jsonl'], 'a .jsonl file must be the only path'],
    [['none.jsonl'], 'no such file or folder: none.jsonl'],
  ])('presslab tone %j without anything to score ends with 2 and one line', async (args, message) => {
    const { code, out, err } = await presslab(['tone', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`presslab: ${message}`);
    expect(err.trimEnd()).not.toContain('\n');
  });

  test('presslab tone --engine embeddings scores by the model of sentences', async () => {
    const { code, out, err } = await presslab(['tone', '--engine', 'embeddings'], {
      input:
        line({ id: 'a', text: 'It was an awful day.' }) +
        line({ id: 'b', text: 'Berg was praised.', target: { start: 0, end: 4 } }),
    });
    expect([code, err]).toEqual([0, '']);
    expect(readLines(out)).toEqual([
      { id: 'a', score: expect.any(Number), coverage: 0.2, label: 'negative' },
      {
        id: 'b',
        score: expect.any(Number),
        coverage: expect.any(Number),
        label: 'positive',
        probability: expect.any(Number),
      },
    ]);
  });

  test('presslab tone --engine lexicon is the default', async () => {
    const [plain, named] = await Promise.all([
      presslab(['tone', `${folder.path}/texts.jsonl`]),
      presslab(['tone', `${folder.path}/texts.jsonl`, '--engine', 'lexicon']),
    ]);
    expect(named.out).toBe(plain.out);
  });

  test('presslab tone FOLDER says how whole articles are scored', async () => {
    const { code, err } = await presslab(['tone', folder.path]);
    expect(code).toBe(2);
    expect(err).toContain('presslab load PATH | presslab tone');
  });

  test('presslab tone --validate CODED.csv prints r, macro-F1, the confusion table and the worst disagreements', async () => {
    const { code, out, err } = await presslab(['tone', '--validate', `${folder.path}/coded.csv`]);
    expect(code).toBe(3);
    expect(err).toBe('presslab: dropped coded.csv, line 6: score is not a number: "x"\n');
    expect(out).toMatch(/^r 0\.\d+, 95 % interval -?[\d.]+ to [\d.]+ \(n = 4\)\nmacro-F1 0\.\d+ \(n = 4\)\n/);
    expect(out).toMatch(/ negative +1 +0 +1\n +neutral +0 +1 +0\n/);
    expect(out).toContain('Worst disagreements:\n  coded.csv, line 5: coded -1 negative, scored ');
  });
});
