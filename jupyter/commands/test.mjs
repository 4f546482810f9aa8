import path from 'node:path';

import { attach } from '../setup/programs.mjs';
import { jupyterEnvironment } from './jupyter.mjs';

/** @typedef {import('../setup/project.mjs').ProjectPaths} ProjectPaths */

/**
 * Checks format and style, then types, then runs the tests; ends with the first that fails.
 * @param {ProjectPaths} project
 * @param {readonly string[]} args for vitest
 */
export async function runTests(project, args) {
  const checks = [
    { name: 'format and style', script: '@biomejs/biome/bin/biome', args: ['check', '.'] },
    { name: 'types', script: 'typescript/bin/tsc', args: ['-p', '.', '--noEmit'] },
    { name: 'types of the set-up', script: 'typescript/bin/tsc', args: ['-p', 'jupyter'] },
    {
      name: 'types of the charts for JupyterLab',
      script: 'typescript/bin/tsc',
      args: ['-p', 'jupyter/charts', '--noEmit'],
    },
    { name: 'tests', script: 'vitest/vitest.mjs', args: ['run', ...args] },
  ];
  for (const check of checks) {
    process.stderr.write(`Checking ${check.name} ...\n`);
    const script = path.join(project.modules, check.script);
    const options = { cwd: project.root, env: jupyterEnvironment(project) };
    const code = await attach(process.execPath, [script, ...check.args], options);
    if (code !== 0) return code;
  }
  return 0;
}
