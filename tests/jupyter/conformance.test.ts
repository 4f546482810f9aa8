import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

import { PYTHON } from './notebook.js';

const SCRIPT = fileURLToPath(new URL('conformance.py', import.meta.url));

test("Jupyter's own tests of kernels pass; the pager, which only some languages have, is left out", () => {
  const outcomes = JSON.parse(execFileSync(PYTHON, [SCRIPT], { encoding: 'utf8' }));
  expect(outcomes).toEqual({
    test_clear_output: 'passed',
    test_completion: 'passed',
    test_display_data: 'passed',
    test_error: 'passed',
    test_execute_result: 'passed',
    test_execute_stderr: 'passed',
    test_execute_stdout: 'passed',
    test_history: 'passed',
    test_inspect: 'passed',
    test_is_complete: 'passed',
    test_kernel_info: 'passed',
    test_pager: 'skipped: No code page something',
  });
}, 60_000);
