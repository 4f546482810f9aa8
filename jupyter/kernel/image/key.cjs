/** What the image of the kernel's compiler was made of, and by which Node. */
'use strict';

const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * A digest of all that the image depends on: another one means that the image is out of date.
 * @param {string} root the folder of the project, which is part of it
 * @returns {string}
 */
function imageKey(root) {
  const kernel = path.join(root, 'jupyter', 'kernel');
  const folders = [path.join(kernel, 'compiler'), path.join(kernel, 'image')];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name))).sort();
  const hash = createHash('sha256').update(JSON.stringify([root, process.version, process.arch, process.platform]));
  for (const file of [...files, path.join(root, 'package-lock.json')]) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

module.exports = { imageKey };
