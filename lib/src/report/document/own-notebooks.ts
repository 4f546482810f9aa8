import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { compareText } from '../../text/index.js';
import { isObject, type Notebook, parseNotebook } from './notebook.js';
import { listParameters } from './parameters.js';
import type { Project } from './project.js';

/** The notebooks that a user has put beside those of the project. */
export interface OwnNotebooks {
  /** Those that are chapters of a report on a corpus. */
  readonly paths: readonly string[];
  /** The others, with the reason. */
  readonly left: readonly { readonly name: string; readonly reason: string }[];
}

/** These are no analyses of their own. */
const pages = new Set(['start.ipynb', 'template.ipynb']);
const numbered = /^\d\d-.+\.ipynb$/;
/** What the notebooks of the project are pointed at; a copy of one belongs to any corpus. */
const seeds = 'seeds';

/**
 * Returns the notebooks in the folder of notebooks that carry no number, in the order of their names: they are chapters of
 * a report on the folder that they are pointed at, or on any where they name none. Left out are those for another kernel,
 * and those pointed at another folder.
 */
export function findOwnNotebooks(project: Project, corpus: string): OwnNotebooks {
  const folder = join(project.root, 'notebooks');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ipynb') && !name.startsWith('.') && !numbered.test(name) && !pages.has(name))
    .sort(compareText);
  const paths: string[] = [];
  const left: { name: string; reason: string }[] = [];
  for (const name of names) {
    const reason = reasonAgainst(readFileSync(join(folder, name), 'utf8'), name, { project, corpus });
    if (reason === undefined) paths.push(join(folder, name));
    else left.push({ name: basename(name, '.ipynb'), reason });
  }
  return { paths, left };
}

function reasonAgainst(
  text: string,
  file: string,
  { project, corpus }: { readonly project: Project; readonly corpus: string },
): string | undefined {
  let notebook: Notebook;
  try {
    notebook = parseNotebook(text, file);
  } catch {
    return 'it is no notebook';
  }
  if (!isTypeScript(notebook)) return 'it is not for the TypeScript kernel';
  const literal = listParameters(notebook).find(({ name }) => name === 'folder')?.literal;
  const pointed = literal === undefined ? seeds : literal.slice(1, -1).replace(/\\(.)/g, '$1');
  if (pointed === seeds || resolve(project.root, pointed) === corpus) return undefined;
  return `it is pointed at another folder (${pointed})`;
}

function isTypeScript({ metadata }: Notebook): boolean {
  const { kernelspec } = isObject(metadata) ? metadata : {};
  return isObject(kernelspec) && (kernelspec.name === 'presslab' || kernelspec.language === 'typescript');
}
