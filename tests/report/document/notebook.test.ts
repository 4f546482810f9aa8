import { expect, test } from 'vitest';

import { codeCells, notebookText, parseNotebook, settleNotebook } from '../../../lib/src/report/document/notebook.js';

const stream = (name: string, text: string | string[]) => ({ output_type: 'stream', name, text });
const withOutputs = (...outputs: object[]) =>
  parseNotebook(
    JSON.stringify({
      cells: [{ cell_type: 'code', source: ['a\n', 'b'], metadata: { execution: { start: 'noon' } }, outputs }],
      nbformat: 4,
    }),
    'example.ipynb',
  );

test('parseNotebook(text, file) joins the lines of sources and texts, and keeps other fields', () => {
  const notebook = withOutputs(stream('stdout', ['x\n', 'y']));
  expect(notebook.cells[0]?.source).toBe('a\nb');
  expect(notebook.cells[0]?.outputs?.[0]?.text).toBe('x\ny');
  expect(notebook.nbformat).toBe(4);
});

test('parseNotebook(text, file) throws with the name of a file that is no notebook', () => {
  expect(() => parseNotebook('{', 'a.ipynb')).toThrow('a.ipynb is not a notebook: it is not JSON');
  expect(() => parseNotebook('[]', 'a.ipynb')).toThrow('a.ipynb is not a notebook: it has no cells');
});

test('settleNotebook(notebook) is the same wherever a stream was cut and whenever it ran', () => {
  const inOne = withOutputs(stream('stdout', 'one two'), stream('stderr', '!'));
  const inTwo = withOutputs(stream('stdout', 'one '), stream('stdout', 'two'), stream('stderr', '!'));
  expect(notebookText(settleNotebook(inTwo))).toBe(notebookText(settleNotebook(inOne)));
  expect(notebookText(settleNotebook(inOne))).not.toContain('noon');
});

test('codeCells(notebook) leaves out text and empty cells', () => {
  const cells = ['code', 'markdown', 'code'].map((cell_type, at) => ({
    cell_type,
    metadata: {},
    source: at < 2 ? 'x' : ' \n',
  }));
  expect(codeCells(parseNotebook(JSON.stringify({ cells }), 'a.ipynb')).map(({ source }) => source)).toEqual(['x']);
});
