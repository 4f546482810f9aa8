import { describe, expect, test } from 'vitest';

import { recogniseProblem } from '../../../jupyter/setup/problem.mjs';

describe('recogniseProblem(output, what, folder)', () => {
  const message = (output: string) => recogniseProblem(output, 'The packages', '/project')?.message;

  test.each([
    'npm error code ENOTFOUND',
    'npm error request to https://example.org failed, reason: connect ECONNREFUSED 127.0.0.1:9',
    'WARNING: Retrying after connection broken by NewConnectionError: Temporary failure in name resolution',
  ])('no network: %s', (output) => {
    expect(message(output)).toMatch(/^The packages could not be fetched, because the network cannot be reached/);
  });

  test.each(['npm error code ENOSPC', "[Errno 13] Permission denied: '/project/.venv'"])('no disk: %s', (output) => {
    expect(message(output)).toMatch(/^nothing can be written to \/project: make room/);
  });

  test('anything else is not recognised', () => {
    expect(message('npm error code EUSAGE')).toBeUndefined();
  });
});
