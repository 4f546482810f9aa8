import { existsSync, rmSync } from 'node:fs';

import { imageKey } from '../kernel/image/key.cjs';
import { libraryStamp } from './library.mjs';
import { capture } from './programs.mjs';
import { readText, writeText } from './stamps.mjs';

/** @typedef {import('./project.mjs').ProjectPaths} ProjectPaths */

/**
 * Whether the image that the kernel starts from is that of this folder, these packages, this Node and the library as it
 * is built: with another one it would hold declarations that have to be read anew.
 * @param {ProjectPaths} project
 * @returns {boolean}
 */
export function hasImage(project) {
  return readText(stampFile(project)) === stampOf(project);
}

/**
 * Makes the image. Where Node cannot, there is none afterwards: the kernel starts without it, some seconds later.
 * @param {ProjectPaths} project
 */
export async function buildImage(project) {
  const key = imageKey(project.root);
  rmSync(project.image, { force: true });
  const args = ['--snapshot-blob', project.image, '--build-snapshot', project.imageScript];
  const env = { ...process.env, PRESSLAB_IMAGE_KEY: key };
  const { code } = await capture(process.execPath, args, { cwd: project.root, env });
  if (code !== 0) rmSync(project.image, { force: true });
  writeText(stampFile(project), stampOf(project));
}

/**
 * The options of Node under which it starts from the image; none where there is no image.
 * @param {ProjectPaths} project
 * @returns {readonly string[]}
 */
export function imageOptions({ image }) {
  return existsSync(image) ? ['--snapshot-blob', image] : [];
}

/** @param {ProjectPaths} project */
function stampOf(project) {
  return `${imageKey(project.root)} ${readText(libraryStamp(project)) ?? ''}`;
}

/** @param {ProjectPaths} project */
function stampFile({ image }) {
  return `${image}.key`;
}
