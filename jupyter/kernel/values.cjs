/** The mime bundle of a cell's last value. */
'use strict';

const { inspect } = require('node:util');

const DISPLAY = Symbol.for('Jupyter.display');
const FRAMES = new Set(['DataFrame', 'Series']);

/**
 * What a front end is given to show `value`: what the value says itself (`Symbol.for('Jupyter.display')`),
 * what the library makes of it where it has a `kind`, is a danfojs frame or may be rows, or the text that `console.log` prints.
 * The library is loaded only for such values.
 */
async function valueBundle(value) {
  if (isObject(value)) {
    if (typeof value[DISPLAY] === 'function') return await value[DISPLAY]();
    if (typeof value.kind === 'string' || isFrame(value) || isList(value)) {
      const { mimeBundle } = await import('presslab');
      const bundle = await mimeBundle?.(value);
      if (bundle !== undefined) return bundle;
    }
  }
  return { 'text/plain': typeof value === 'string' ? value : inspect(value) };
}

function isObject(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function isFrame(value) {
  return FRAMES.has(value.constructor?.name) && '$config' in value && '$columns' in value;
}

function isList(value) {
  return Array.isArray(value) && isObject(value[0]);
}

module.exports = { valueBundle };
