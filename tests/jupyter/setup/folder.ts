import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export interface TestFolder {
  readonly path: string;
  /** Writes a file, with the folders above it, and gives its path. */
  write(name: string, text: string, mode?: number): string;
}

/** A fresh folder for each test of the file, with a space and an accent in its path. */
export function useFolder(): TestFolder {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'presslab set-up é '));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    get path() {
      return folder;
    },
    write(name, text, mode = 0o644) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text, { mode });
      return file;
    },
  };
}
