import { expect, test } from 'vitest';

import { describeFailure } from '../../../lib/src/report/document/runner.js';

const run = {
  name: '02-terms',
  input: 'in.ipynb',
  output: 'out.ipynb',
  cells: ['1', 'with the given parameters', '2'],
};

test('describeFailure(run, event) calls the cell as the reader knows it', () => {
  const event = { cell: 3, name: 'Error', message: 'unknown source: "x"', traceback: [] };
  expect(describeFailure(run, event)).toBe('notebook 02-terms, cell 2: Error: unknown source: "x"');
  expect(describeFailure(run, { ...event, cell: 2 })).toContain('cell with the given parameters: Error');
});

test('describeFailure(run, event) is one line, with the line of the cell where it is known', () => {
  const event = {
    cell: 1,
    name: 'TypeError',
    message: '\u001b[31mTypeError: one\n  two\u001b[0m',
    traceback: ['    at In [4]:3:20'],
  };
  expect(describeFailure(run, event)).toBe('notebook 02-terms, cell 1, line 3: TypeError: one two');
});

test('describeFailure(run, an error of no cell) names the notebook', () => {
  expect(describeFailure(run, { name: 'DeadKernel', message: 'the kernel ended' })).toBe(
    'notebook 02-terms: DeadKernel: the kernel ended',
  );
});
