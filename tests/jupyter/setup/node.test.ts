import { describe, expect, test } from 'vitest';

import { nodeProblem } from '../../../jupyter/setup/node.mjs';

describe('nodeProblem(version)', () => {
  test.each(['v20.19.0', '20.20.2', 'v22.12.0', 'v24.0.0', 'v26.10.0'])('%s will do', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  test.each(['v14.21.3', 'v18.20.8', 'v20.18.3', 'v21.7.3', 'v22.11.0'])('%s is too old, and is named', (version) => {
    expect(nodeProblem(version)).toBe(
      `presslab needs Node.js 20.19, 22.12 or newer, and this is ${version.slice(1)}: install the current version from https://nodejs.org, then run the command again.`,
    );
  });
});
