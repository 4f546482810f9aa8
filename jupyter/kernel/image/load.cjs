/** The compiler that the kernel starts with: out of the image that Node was started from, or loaded anew. */
'use strict';

const { createConverter } = require('../compiler/converter.cjs');
const { imageKey } = require('./key.cjs');

const IMAGE = Symbol.for('presslab.image');

/** `{ ts, converter }`; an image that is out of date is passed over. */
function loadCompiler(root) {
  const image = globalThis[IMAGE];
  delete globalThis[IMAGE];
  if (image !== undefined && image.key === imageKey(root)) return image;
  const ts = require('typescript');
  return { ts, converter: createConverter(ts, root) };
}

module.exports = { loadCompiler };
