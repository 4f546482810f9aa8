import { readText, writeText } from './stamps.mjs';

/** @typedef {import('./project.mjs').ProjectPaths} ProjectPaths */

/** JupyterLab else asks, over the first notebook, whether it may fetch news. */
const PREFERENCES = {
  '@jupyterlab/apputils-extension:notification': { fetchNews: 'false', checkForUpdates: false },
};
const TEXT = `${JSON.stringify(PREFERENCES, undefined, 2)}\n`;

/**
 * @param {ProjectPaths} project
 * @returns {boolean} whether JupyterLab starts with the preferences of this project; what a user chooses goes before them
 */
export function hasPreferences(project) {
  return readText(project.preferences) === TEXT;
}

/** @param {ProjectPaths} project */
export async function writePreferences(project) {
  writeText(project.preferences, TEXT);
}
