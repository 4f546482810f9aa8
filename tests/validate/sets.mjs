import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCoded } from '../../lib/scripts/head.mjs';

/** The lines of a set of coded texts, packed or not, as objects. */
export function readSet(folder, name) {
  const path = [`${name}.jsonl.gz`, `${name}.jsonl`].map((file) => join(folder, file)).find(existsSync);
  if (path === undefined) throw new Error(`no ${name}.jsonl or ${name}.jsonl.gz in ${folder}`);
  return readCoded(path);
}

/** A row of a Markdown table. */
export function row(...cells) {
  return `| ${cells.join(' | ')} |`;
}

/** A number from 0 to 1 with three decimals, as statistics are printed: `.614`. */
export function show(number) {
  return number.toFixed(3).replace('0.', '.');
}
