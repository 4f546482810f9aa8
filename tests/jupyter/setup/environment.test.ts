import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { hasEnvironment } from '../../../jupyter/setup/environment.mjs';
import { projectPaths } from '../../../jupyter/setup/project.mjs';
import { useFolder } from './folder.js';

const folder = useFolder();

describe('hasEnvironment(project)', () => {
  test('is false where there is none, or its Python is gone', async () => {
    const project = projectPaths(folder.path);
    expect(await hasEnvironment(project)).toBe(false);
    mkdirSync(path.dirname(project.python), { recursive: true });
    symlinkSync('/missing/python3', project.python);
    expect(await hasEnvironment(project)).toBe(false);
  });
});
