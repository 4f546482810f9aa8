import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { hasKernelspec, kernelspecText, writeKernelspec } from '../../../jupyter/setup/kernelspec.mjs';
import { projectPaths } from '../../../jupyter/setup/project.mjs';
import { useFolder } from './folder.js';

const folder = useFolder();

describe('the kernelspec', () => {
  test('holds absolute paths, and has cells interrupted by messages', () => {
    const project = projectPaths(folder.path);
    const { argv, interrupt_mode } = JSON.parse(kernelspecText(project, '/usr/bin/node'));
    expect(argv[0]).toBe('/usr/bin/node');
    expect(argv.slice(-2)).toEqual([path.join(folder.path, 'jupyter', 'kernel', 'launcher.cjs'), '{connection_file}']);
    expect(interrupt_mode).toBe('message');
  });

  test('is out of date once the project is moved, and mended by writing it', async () => {
    const there = projectPaths(path.join(folder.path, 'one'));
    await writeKernelspec(there);
    expect(hasKernelspec(there)).toBe(true);
    cpSync(there.root, path.join(folder.path, 'two'), { recursive: true });
    const moved = projectPaths(path.join(folder.path, 'two'));
    expect(hasKernelspec(moved)).toBe(false);
    await writeKernelspec(moved);
    expect(hasKernelspec(moved)).toBe(true);
  });
});
