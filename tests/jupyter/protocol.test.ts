import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

import { expectEnd } from './alive.js';
import { PYTHON } from './notebook.js';

const SCRIPT = fileURLToPath(new URL('protocol.py', import.meta.url));
const play = (scenario: string) => JSON.parse(execFileSync(PYTHON, [SCRIPT, scenario], { encoding: 'utf8' }));

describe('a front end in one session', () => {
  let answers: ReturnType<typeof play>;

  beforeAll(() => {
    answers = play('session');
  }, 60_000);

  test("kernel_info: status, language and lexer, the version of the project's TypeScript; also by the control channel", () => {
    expect(answers.info).toMatchObject({
      status: 'ok',
      protocol_version: '5.3',
      implementation: 'presslab',
      language_info: { name: 'typescript', version: '5.9.3', file_extension: '.ts', pygments_lexer: 'typescript' },
    });
    expect(answers.control).toEqual(answers.info);
  });

  test('comm_info: answered with nothing; history: with the cells of this kernel', () => {
    expect(answers.comms).toEqual({ status: 'ok', comms: {} });
    expect(answers.history).toEqual({ status: 'ok', history: [[1, 2, 'let total = 3;']] });
  });

  test('is_complete: a line to come is indented', () => {
    expect(answers.complete).toEqual({ status: 'incomplete', indent: '  ' });
  });

  test('complete: members, names of this cell and of earlier ones, places counted in code points', () => {
    expect(answers.completion).toMatchObject({ matches: ['cwd'], cursor_start: 8, cursor_end: 10 });
    expect(answers.earlier.matches.slice(0, 2)).toEqual(['tone', 'total']);
    expect(answers['after emoji']).toMatchObject({ matches: ['toUpperCase'], cursor_start: 5, cursor_end: 10 });
    expect(answers.completion.metadata._jupyter_types_experimental).toEqual([
      { text: 'cwd', type: 'function', start: 8, end: 10 },
    ]);
  });

  test('inspect: type and doc comment of a name, also of the function that is called', () => {
    const text = 'count(text: string): number\n\nCounts words.\n\n@param text of an article';
    expect(answers.inspection.data['text/plain']).toContain(text);
    expect(answers.inspection.data['text/markdown']).toContain('```typescript\n');
    expect(answers['inspected call'].data['text/plain']).toContain(text);
    expect(answers.unknown).toEqual({ status: 'ok', found: false, data: {}, metadata: {} });
  });

  test('expressions asked for beside a cell are answered, each with its value or its error', () => {
    const { sum, thrown, wrong } = answers.expressions;
    expect(sum).toEqual({ status: 'ok', data: { 'text/plain': '4' }, metadata: {} });
    expect(wrong).toMatchObject({ status: 'error', ename: 'TypeScriptError' });
    expect(thrown).toMatchObject({ status: 'error', ename: 'Thrown', evalue: 'no' });
  });

  test('a cell sends its input and its result, a silent one neither', () => {
    expect(answers.outputs.result).toEqual([
      ['execute_input', '1 + 1'],
      ['execute_result', { 'text/plain': '2' }],
      'ok',
    ]);
    expect(answers.outputs.silent).toEqual([['stream', 'x\n'], 'ok']);
  });

  test('a cell that is not stored is not counted', () => {
    expect(answers.outputs['not stored'].at(-2)).toEqual(['execute_result', { 'text/plain': '3' }]);
    expect(answers.history.history).toHaveLength(1);
  });

  test('console.clear() clears what came before it', () => {
    expect(answers.outputs.cleared.slice(1)).toEqual([
      ['stream', 'one\n'],
      ['clear_output', null],
      ['stream', 'two\n'],
      'ok',
    ]);
  });

  test('a value that is shown can be replaced', () => {
    expect(answers.outputs.updated.slice(1)).toEqual([
      ['display_data', { 'text/html': 'a' }],
      ['update_display_data', { 'text/html': 'b' }],
      'ok',
    ]);
  });

  test('what a cell prints late follows in the next one', () => {
    expect(answers.outputs.late.slice(1)).toEqual([['stream', 'late\n'], 'ok']);
  });

  test('a variable of an earlier cell can be assigned, and a cell that fails leaves what it did not reach', () => {
    expect(answers.outputs.assigned.slice(1)).toEqual([['execute_result', { 'text/plain': '4' }], 'ok']);
    expect(answers.outputs.kept.slice(1)).toEqual([['execute_result', { 'text/plain': '0' }], 'ok']);
    expect(answers.outputs.unreached.slice(1)).toEqual([['execute_result', { 'text/plain': '0' }], 'ok']);
  });

  test("await import() gives a module, from the project's folder", () => {
    expect(answers.outputs.module.slice(1)).toEqual([['execute_result', { 'text/plain': 'true' }], 'ok']);
  });

  test('after a cell that failed, those already sent are aborted, unless it asked otherwise', () => {
    expect(answers.queues).toEqual({
      stopping: ['ok', 'error', 'aborted', 'aborted'],
      'not stopping': ['error', 'ok'],
    });
  });

  test.each([
    'loop',
    'wait',
    'loop after a timer',
    'loop after a promise',
    'awaits without end',
    'loop of immediates',
    'interval',
    'loop that catches',
  ])('an interrupt ends it within a second, nothing of it goes on, and the next cell finds the state: %s', (name) => {
    const { error, next, seconds } = answers.interrupts[name];
    expect(error).toBe('Interrupted');
    expect(seconds).toBeLessThan(1);
    expect(next.slice(1)).toEqual([['execute_result', { 'text/plain': 'kept' }], 'ok']);
  });

  test('an interrupt between cells ends an interval', () => {
    expect(answers.interrupts.idle.next.slice(1)).toEqual([['execute_result', { 'text/plain': 'kept' }], 'ok']);
  });
});

test('a kernel whose starter has died ends, even in an endless cell', async () => {
  await expectEnd(play('orphan'));
}, 60_000);

test('a kernel that is asked to end does, in a cell that waits and in one that loops', async () => {
  for (const pid of play('shutdown')) await expectEnd(pid);
}, 60_000);
