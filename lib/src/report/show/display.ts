import { inspect } from 'node:util';

import { mimeBundle } from './bundle.js';

/** The name under which a kernel puts the function that shows a MIME bundle. */
const showing = Symbol.for('presslab.display');

/**
 * Shows a value in the middle of a cell as it would be shown at the cell's end: a chart, a table, a view, a sentence,
 * a corpus, a frame; any other value as text. Outside a notebook its text is printed.
 *
 * @example for (const chart of charts) await display(chart);
 */
export async function display(value: unknown): Promise<void> {
  const text = typeof value === 'string' ? value : inspect(value);
  const bundle = (await mimeBundle(value)) ?? { 'text/plain': text };
  const show: unknown = Reflect.get(globalThis, showing);
  if (typeof show === 'function') show(bundle);
  else process.stdout.write(`${String(bundle['text/plain'])}\n`);
}
