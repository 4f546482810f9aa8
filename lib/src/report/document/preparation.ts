import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

import type { NamedNotebook } from './chapter.js';
import { codeCells, type Notebook, notebookText, parseNotebook } from './notebook.js';
import { injectParameters, leaveOutSeeds, listParameters, type ParameterValue, readParameter } from './parameters.js';
import { corpusName, type Project } from './project.js';
import type { NotebookRun } from './runner.js';
import type { Staging } from './staging.js';

/** A notebook as it will run, beside the one that its reader knows. */
export interface PreparedNotebook extends NamedNotebook {
  readonly original: Notebook;
}

/**
 * Returns the notebooks as they will run on a corpus: with the given parameters in a cell of their own, and without
 * what speaks of the seeds unless these are the corpus.
 *
 * @throws when a value is given that no notebook declares as a parameter, or of the wrong kind
 */
export function prepareNotebooks(
  paths: readonly string[],
  project: Project,
  corpus: string,
  set: ReadonlyMap<string, string>,
): readonly PreparedNotebook[] {
  const read = paths.map((path) => {
    const file = basename(path);
    return { name: basename(file, '.ipynb'), notebook: parseNotebook(readFileSync(path, 'utf8'), file) };
  });
  checkNames(read, set);
  const seeds = join(project.root, 'seeds');
  const isSeeds = existsSync(seeds) && realpathSync(seeds) === realpathSync(corpus);
  const name = corpusName(project, corpus);
  const folder = resolve(project.root, name) === corpus ? name : corpus;
  return read.map(({ name, notebook }) => {
    const values = new Map<string, ParameterValue>([['folder', folder]]);
    for (const parameter of listParameters(notebook)) {
      const text = set.get(parameter.name);
      if (text !== undefined) values.set(parameter.name, readParameter(parameter, text));
    }
    return {
      name,
      original: notebook,
      notebook: injectParameters(isSeeds ? notebook : leaveOutSeeds(notebook), values),
    };
  });
}

/** Writes a notebook to where it will be run, and returns that run. */
export function stageNotebook({ name, notebook, original }: PreparedNotebook, staging: Staging): NotebookRun {
  const input = join(staging.input, `${name}.ipynb`);
  writeFileSync(input, notebookText(notebook));
  const numbers = new Map(codeCells(original).map((cell, index) => [cell, String(index + 1)]));
  const cells = codeCells(notebook).map((cell) => numbers.get(cell) ?? 'with the given parameters');
  return { name, input, output: join(staging.output, 'notebooks', `${name}.ipynb`), cells };
}

/** @throws when a value is set that no notebook declares as a parameter */
function checkNames(notebooks: readonly NamedNotebook[], set: ReadonlyMap<string, string>): void {
  const declared = notebooks.flatMap(({ notebook }) => listParameters(notebook).map(({ name }) => name));
  const known = [...new Set(declared)].filter((name) => name !== 'folder');
  for (const name of set.keys()) {
    if (name === 'folder') throw new Error('the folder is chosen by the option corpus, not as a parameter');
    if (!known.includes(name)) throw new Error(`unknown parameter: "${name}"; known: ${known.join(', ') || 'none'}`);
  }
}
