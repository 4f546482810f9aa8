import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { compareText } from '../../text/index.js';

/** A folder of our own, in which a report is made before anything of it is published. */
export interface Staging {
  /** The notebooks that are to be run. */
  readonly input: string;
  /** What the report will hold: `charts/`, `tables/`, `notebooks/`, and what the notebooks save. */
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

/**
 * Returns what notebooks have saved, by the paths of the report (`charts/a.svg`, `figures/who/speaks.pdf`); not the
 * executed notebooks themselves, nor what was not written to its end.
 */
export function readStaged({ output }: Staging): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(output, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map(({ parentPath, name }) => relative(output, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('notebooks/'));
  return new Map(paths.sort(compareText).map((path) => [path, readFileSync(join(output, path))]));
}
