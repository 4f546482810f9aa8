import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file so that it is there whole or not at all, whenever the process ends: it is written under another name and
 * then given its own. Its folder is made; a file that is there is replaced.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.part`;
  writeFileSync(part, content);
  renameSync(part, path);
}
