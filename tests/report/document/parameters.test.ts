import { describe, expect, test } from 'vitest';

import { type Notebook, parseNotebook } from '../../../lib/src/report/document/notebook.js';
import {
  injectParameters,
  leaveOutSeeds,
  listParameters,
  readParameter,
} from '../../../lib/src/report/document/parameters.js';

const source = `const folder = 'seeds'; // your articles
const minCount = 3;
const names: string[] = [];
let deep = true;
const today = Date.now();`;

const notebook: Notebook = parseNotebook(
  JSON.stringify({
    cells: [
      { cell_type: 'markdown', metadata: {}, source: ['# A question'] },
      { cell_type: 'code', metadata: { tags: ['parameters'] }, source, outputs: [] },
      { cell_type: 'markdown', metadata: { tags: ['seeds'] }, source: 'Of the examples only.' },
      { cell_type: 'code', metadata: {}, source: 'folder', outputs: [] },
    ],
  }),
  'example.ipynb',
);

const parameter = (name: string) => {
  const found = listParameters(notebook).find((known) => known.name === name);
  if (found === undefined) throw new Error(`the example declares no ${name}`);
  return found;
};

describe('listParameters', () => {
  test('listParameters(notebook) names each constant of the tagged cell with its kind', () => {
    expect(listParameters(notebook).map(({ name, type }) => [name, type])).toEqual([
      ['folder', 'text'],
      ['minCount', 'number'],
      ['names', 'list'],
      ['deep', 'boolean'],
      ['today', 'other'],
    ]);
  });

  test('listParameters(a notebook without the tag) is empty', () => {
    expect(listParameters({ cells: [] })).toEqual([]);
  });
});

describe('readParameter', () => {
  test('readParameter(a text, anything) is that text, code or not', () => {
    expect(readParameter(parameter('folder'), "'; process.exit(1); '")).toBe("'; process.exit(1); '");
  });

  test('readParameter(a number, ...) is the number, and throws for what is none', () => {
    expect(readParameter(parameter('minCount'), '5')).toBe(5);
    expect(() => readParameter(parameter('minCount'), '5; exit()')).toThrow(
      'parameter "minCount" must be a number, not "5; exit()"',
    );
    expect(() => readParameter(parameter('minCount'), '')).toThrow('must be a number');
    expect(() => readParameter(parameter('minCount'), 'Infinity')).toThrow('must be a number');
  });

  test('readParameter(true or false, ...) takes these words only', () => {
    expect(readParameter(parameter('deep'), 'false')).toBe(false);
    expect(() => readParameter(parameter('deep'), 'no')).toThrow('true or false');
  });

  test('readParameter(a list, ...) takes a JSON list of plain values', () => {
    expect(readParameter(parameter('names'), '["Ada","__proto__"]')).toEqual(['Ada', '__proto__']);
    expect(() => readParameter(parameter('names'), 'Ada')).toThrow('a JSON list');
    expect(() => readParameter(parameter('names'), '[{"a":1}]')).toThrow('a JSON list');
  });

  test('readParameter(a computed constant, ...) throws: it cannot be set', () => {
    expect(() => readParameter(parameter('today'), '1')).toThrow('parameter "today" cannot be set');
  });
});

describe('injectParameters', () => {
  const sources = (result: Notebook): readonly string[] => result.cells.map((cell) => cell.source);

  test('injectParameters(notebook, values) adds one cell after the tagged one', () => {
    const values = new Map<string, string | number>([
      ['minCount', 5],
      ['folder', 'my articles'],
    ]);
    expect(sources(injectParameters(notebook, values))).toEqual([
      '# A question',
      source,
      'const folder = "my articles";\nconst minCount = 5;',
      'Of the examples only.',
      'folder',
    ]);
  });

  test('injectParameters(notebook, hostile text) writes one literal that evaluates to that text', () => {
    const hostile = '"; throw new Error(`$' + '{1}`); //\n\u2028\\';
    const line = injectParameters(notebook, new Map([['folder', hostile]])).cells[2]?.source ?? '';
    const literal = /^const folder = (".*");$/.exec(line)?.[1] ?? '';
    expect(JSON.parse(literal)).toBe(hostile);
    expect(line).not.toContain('\n');
  });

  test('injectParameters(notebook, names that it does not declare) leaves them out', () => {
    expect(injectParameters(notebook, new Map([['constructor', 'x']]))).toBe(notebook);
  });

  test('injectParameters(notebook, its own values) is the notebook', () => {
    const same = new Map<string, string | number | boolean>([
      ['folder', 'seeds'],
      ['minCount', 3],
      ['deep', true],
    ]);
    expect(injectParameters(notebook, same)).toBe(notebook);
  });

  test('injectParameters(notebook, a list) keeps the written type', () => {
    expect(sources(injectParameters(notebook, new Map([['names', ['Ada']]])))[2]).toBe(
      'const names: string[] = ["Ada"];',
    );
  });
});

test('leaveOutSeeds(notebook) has no cell that is tagged seeds', () => {
  expect(leaveOutSeeds(notebook).cells.map((cell) => cell.source)).toEqual(['# A question', source, 'folder']);
});
