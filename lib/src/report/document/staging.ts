import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of our own, in which a report is made before anything of it is published. */
export interface Staging {
  /** The notebooks that are to be run. */
  readonly input: string;
  /** What the report will hold: `charts/`, `tables/`, `notebooks/`. */
  readonly output: string;
}

/** Runs `work` in a new staging folder, which is removed afterwards, also when the work fails or is ended. */
export async function withStaging<Outcome>(work: (staging: Staging) => Promise<Outcome>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'presslab-report-'));
  try {
    const staging = { input: join(folder, 'input'), output: join(folder, 'output') };
    for (const path of [staging.input, join(staging.output, 'notebooks')]) mkdirSync(path, { recursive: true });
    return await work(staging);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Returns the files in one folder of the output by their report paths (`charts/a.svg`); empty where there is none. */
export function readStaged({ output }: Staging, folder: 'charts' | 'tables'): ReadonlyMap<string, Uint8Array> {
  let names: readonly string[];
  try {
    names = readdirSync(join(output, folder)).sort();
  } catch {
    return new Map();
  }
  return new Map(names.map((name) => [`${folder}/${name}`, readFileSync(join(output, folder, name))]));
}
