import path from 'node:path';

import { assembleCharts, hasCharts } from './charts.mjs';
import { hasEnvironment, makeEnvironment } from './environment.mjs';
import { buildImage, hasImage } from './image.mjs';
import { hasKernelspec, writeKernelspec } from './kernelspec.mjs';
import { buildLibrary, hasLibrary } from './library.mjs';
import { withLock } from './lock.mjs';
import { hasPackages, installPackages } from './packages.mjs';
import { hasPreferences, writePreferences } from './preferences.mjs';
import { problemOf } from './problem.mjs';

/** @typedef {import('./project.mjs').ProjectPaths} ProjectPaths */
/** @typedef {{ name: string, isDone: (project: ProjectPaths) => boolean | Promise<boolean>, run: (project: ProjectPaths) => Promise<void> }} Step */

const STILL_MS = 15_000;

/** What the project needs; Python first, since it may be missing, and nobody should wait to be told. @type {readonly Step[]} */
const STEPS = [
  { name: 'Python environment with JupyterLab', isDone: hasEnvironment, run: makeEnvironment },
  { name: 'packages from npm', isDone: hasPackages, run: installPackages },
  { name: 'charts for JupyterLab', isDone: hasCharts, run: assembleCharts },
  { name: 'preferences of JupyterLab', isDone: hasPreferences, run: writePreferences },
  { name: 'library', isDone: hasLibrary, run: buildLibrary },
  { name: 'compiler of the kernel', isDone: hasImage, run: buildImage },
  { name: 'TypeScript kernel', isDone: hasKernelspec, run: writeKernelspec },
];

/**
 * Makes what is missing or out of date, and tells each step. An interrupted set-up is taken up where it ended:
 * a step counts as done only when its last act is.
 * @param {ProjectPaths} project
 * @param {(line: string) => void} tell
 */
export async function setUp(project, tell) {
  try {
    if ((await missingSteps(project)).length === 0) return;
    const waiting = (/** @type {string} */ holder) => tell(`Waiting for another set-up (process ${holder}) to end.`);
    await withLock(path.join(project.state, 'setup.lock'), waiting, () => runSteps(project, tell));
  } catch (error) {
    throw problemOf(error, project.root);
  }
}

/**
 * @param {ProjectPaths} project
 * @param {(line: string) => void} tell
 */
async function runSteps(project, tell) {
  for (const [index, step] of STEPS.entries()) {
    if (await step.isDone(project)) continue;
    const label = `[${index + 1}/${STEPS.length}] ${step.name}`;
    const start = Date.now();
    const seconds = () => Math.round((Date.now() - start) / 1000);
    tell(`${label} ...`);
    const still = setInterval(() => tell(`${label}: ${seconds()} s so far ...`), STILL_MS);
    try {
      await step.run(project);
    } finally {
      clearInterval(still);
    }
    tell(`${label}: done in ${seconds()} s`);
  }
}

/** @param {ProjectPaths} project */
async function missingSteps(project) {
  const done = await Promise.all(STEPS.map((step) => step.isDone(project)));
  return STEPS.filter((_, index) => !done[index]);
}
