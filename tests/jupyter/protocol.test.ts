import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

import { isAlive } from './alive.js';
import { PYTHON } from './notebook.js';

const SCRIPT = fileURLToPath(new URL('protocol.py', import.meta.url));
const play = (scenario: string) => JSON.parse(execFileSync(PYTHON, [SCRIPT, scenario], { encoding: 'utf8' }));

describe('a front end in one session', () => {
  let answers: ReturnType<typeof play>;

  beforeAll(() => {
    answers = play('session');
  }, 60_000);

  test('kernel_info: status, language and lexer', () => {
    expect(answers.info).toMatchObject({
      status: 'ok',
      implementation: 'presslab',
      language_info: { name: 'typescript', file_extension: '.ts', pygments_lexer: 'typescript' },
    });
  });

  test('comm_info and history: answered with nothing', () => {
    expect(answers.comms).toEqual({ status: 'ok', comms: {} });
    expect(answers.history).toEqual({ status: 'ok', history: [] });
  });

  test('is_complete and complete: answered by the compiler', () => {
    expect(answers.complete.status).toBe('incomplete');
    expect(answers.completion.matches).toContain('cwd');
  });

  test('after a cell that failed, those already sent are aborted, unless it asked otherwise', () => {
    expect(answers.queues).toEqual({
      stopping: ['ok', 'error', 'aborted', 'aborted'],
      'not stopping': ['error', 'ok'],
    });
  });

  test('an interrupt ends a cell that runs or waits, and not the kernel', () => {
    expect(answers.interrupts).toEqual(['Interrupted', 'Interrupted', 'ok']);
  });
});

test('a kernel whose starter has died ends, even in an endless cell', async () => {
  const pid: number = play('orphan');
  for (let waited = 0; waited < 10_000 && isAlive(pid); waited += 100) await sleep(100);
  expect(isAlive(pid)).toBe(false);
}, 60_000);
