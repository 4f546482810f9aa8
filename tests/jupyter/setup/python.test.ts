import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { findPython } from '../../../jupyter/setup/python.mjs';
import { useFolder } from './folder.js';

const folder = useFolder();

describe('findPython(env, platform)', () => {
  const answer = (version: string, canMakeVenv: boolean) =>
    `#!/bin/sh\necho presslab ${version} ${canMakeVenv ? 'True' : 'False'}\n`;
  const find = (env: NodeJS.ProcessEnv = {}) => findPython({ PATH: path.join(folder.path, 'bin'), ...env }, 'linux');

  test('takes the first in the PATH that is new enough', async () => {
    folder.write('bin/python3', answer('3.9.2', true), 0o755);
    folder.write('bin/python', answer('3.10.0', true), 0o755);
    expect(await find()).toEqual({ file: 'python', args: [] });
  });

  test('passes over one that cannot make environments', async () => {
    folder.write('bin/python3', answer('3.12.1', false), 0o755);
    folder.write('bin/python3.11', answer('3.11.7', true), 0o755);
    expect(await find()).toEqual({ file: 'python3.11', args: [] });
  });

  test('takes the one that PRESSLAB_PYTHON names, and no other', async () => {
    folder.write('bin/python3', answer('3.12.1', true), 0o755);
    const named = folder.write('my python', answer('3.13.0', true), 0o755);
    expect(await find({ PRESSLAB_PYTHON: named })).toEqual({ file: named, args: [] });
    await expect(find({ PRESSLAB_PYTHON: '/missing/python' })).rejects.toThrow(
      'PRESSLAB_PYTHON names "/missing/python", which cannot be started: set it to the path of Python 3.10 or newer.',
    );
  });

  test('none: the sentence says how to get it', async () => {
    await expect(find()).rejects.toThrow(
      'Python 3.10 or newer was not found: install it (on Debian and Ubuntu: sudo apt install python3 python3-venv) and run the command again.',
    );
  });

  test('only older ones: the sentence names their versions', async () => {
    folder.write('bin/python3', answer('3.9.2', true), 0o755);
    await expect(find()).rejects.toThrow('presslab needs Python 3.10 or newer, and 3.9.2 was found: install it');
  });

  test('without venv: the sentence names the package', async () => {
    folder.write('bin/python3', answer('3.11.2', false), 0o755);
    await expect(find()).rejects.toThrow(
      'Python 3.11.2 lacks its module venv: install it (on Debian and Ubuntu: sudo apt install python3-venv) and run the command again.',
    );
  });

  test('a program of that name that is no Python counts as none', async () => {
    folder.write('bin/python3', '#!/bin/sh\necho "Python was not found"\nexit 9\n', 0o755);
    await expect(find()).rejects.toThrow('Python 3.10 or newer was not found');
  });
});
