import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { hasPackages, npmCommand } from '../../../jupyter/setup/packages.mjs';
import { projectPaths } from '../../../jupyter/setup/project.mjs';
import { useFolder } from './folder.js';

const folder = useFolder();

describe('hasPackages(project)', () => {
  const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });
  const wanted = {
    '': {},
    lib: {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };
  const has = (installed: object) => {
    folder.write('package-lock.json', lock(wanted));
    folder.write('node_modules/.package-lock.json', lock(installed));
    return hasPackages(projectPaths(folder.path));
  };

  test('is true where all are installed, optional ones or not', () => {
    expect(has({ 'node_modules/a': { version: '1.0.0' } })).toBe(true);
    expect(has({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } })).toBe(true);
  });

  test('is false where one is missing or of another version', () => {
    expect(has({})).toBe(false);
    expect(has({ 'node_modules/a': { version: '1.0.1' } })).toBe(false);
    expect(has({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } })).toBe(false);
  });

  test('is false where npm was interrupted before it noted what it installed', () => {
    folder.write('package-lock.json', lock(wanted));
    folder.write('node_modules/a/package.json', '{}');
    expect(hasPackages(projectPaths(folder.path))).toBe(false);
    folder.write('node_modules/.package-lock.json', '{"packages": {');
    expect(hasPackages(projectPaths(folder.path))).toBe(false);
  });
});

describe('npmCommand(env, node)', () => {
  test('is the npm that runs us, else the one beside node or in the PATH, else the program', () => {
    const own = folder.write('own/npm-cli.js', '');
    const beside = folder.write('node/node_modules/npm/bin/npm-cli.js', '');
    const inPath = folder.write('other/node_modules/npm/bin/npm-cli.js', '');
    const node = path.join(folder.path, 'node', 'node.exe');
    const lone = path.join(folder.path, 'lone', 'node');
    expect(npmCommand({ npm_execpath: own }, node)).toEqual({ file: node, args: [own] });
    expect(npmCommand({ npm_execpath: '/elsewhere/yarn.js' }, node)).toEqual({ file: node, args: [beside] });
    expect(npmCommand({ PATH: path.join(folder.path, 'other') }, lone)).toEqual({ file: lone, args: [inPath] });
    expect(npmCommand({}, lone)).toEqual({ file: 'npm', args: [] });
  });
});
