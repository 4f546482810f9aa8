import { copyFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';

import { digestFiles, readText, writeText } from './stamps.mjs';

/** @typedef {import('./project.mjs').ProjectPaths} ProjectPaths */

const PLOTLY = 'plotly.js-dist-min';

/**
 * Whether JupyterLab finds the chart extension, made of its sources and of the drawing library as they are now.
 * @param {ProjectPaths} project
 * @returns {boolean}
 */
export function hasCharts(project) {
  const { extension } = project;
  const place = placeOf(project);
  return (
    readText(path.join(extension, 'package.json')) === packageText(project, place) &&
    existsSync(path.join(extension, place, 'plotly.min.js'))
  );
}

/**
 * Puts the chart extension together inside the Python environment, as JupyterLab wants extensions that need no build:
 * our modules as they are, and the drawing library beside them. Its folder is named after what is in it, so that a
 * browser never goes on with old files.
 * @param {ProjectPaths} project
 */
export async function assembleCharts(project) {
  const { charts, extension, modules } = project;
  const place = placeOf(project);
  rmSync(extension, { recursive: true, force: true });
  cpSync(path.join(charts, 'src'), path.join(extension, place), { recursive: true });
  for (const file of ['plotly.min.js', 'LICENSE'])
    copyFileSync(path.join(modules, PLOTLY, file), path.join(extension, place, file));
  writeText(path.join(extension, 'package.json'), packageText(project, place));
}

/** @param {ProjectPaths} project */
function placeOf({ root, charts, modules }) {
  const digest = digestFiles(root, [charts, path.join(modules, PLOTLY, 'package.json')]);
  return `static/${digest.slice(0, 16)}`;
}

/**
 * What JupyterLab reads of an extension: our own description, with where it is loaded from.
 * @param {ProjectPaths} project
 * @param {string} place
 */
function packageText({ charts }, place) {
  const { name, version, description, license } = JSON.parse(readText(path.join(charts, 'package.json')) ?? '{}');
  const build = { load: `${place}/remote-entry.js`, mimeExtension: './mime' };
  const described = { name, version, description, license, jupyterlab: { mimeExtension: true, _build: build } };
  return `${JSON.stringify(described, undefined, 2)}\n`;
}
