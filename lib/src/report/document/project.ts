import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the notebooks, and the Python that runs them. */
export interface Project {
  readonly root: string;
  readonly python: string;
}

const runner = join('jupyter', 'execute.py');
const notebookName = /^\d\d-.+\.ipynb$/;

/**
 * Returns the folder of the project that this library belongs to: the next above it that holds the runner of notebooks.
 *
 * @throws when there is none: the library was installed alone
 */
export function findRoot(from: string = dirname(fileURLToPath(import.meta.url))): string {
  let root = from;
  while (!existsSync(join(root, runner))) {
    const above = dirname(root);
    if (above === root) {
      throw new Error(
        'no presslab project found: this needs the notebooks; get the whole project, not the library alone',
      );
    }
    root = above;
  }
  return root;
}

/**
 * Returns the project that this library belongs to, with its Python.
 *
 * @throws when there is none, or its Python environment is not set up
 */
export function findProject(from?: string): Project {
  const root = findRoot(from);
  const places = [join('bin', 'python'), join('Scripts', 'python.exe')].map((place) => join(root, '.venv', place));
  const python = places.find((place) => existsSync(place));
  if (python === undefined) {
    throw new Error(
      'the Python environment of the notebooks is missing: run "npm run setup" in the project folder first',
    );
  }
  return { root, python };
}

/**
 * Returns the absolute paths of the project's notebooks, in the order of their numbers (`01-corpus.ipynb`, ...).
 * Those of the user, the start page and the template carry no number.
 *
 * @throws when there are none
 */
export function listNotebooks(project: Project): readonly string[] {
  const folder = join(project.root, 'notebooks');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => notebookName.test(name)) : [];
  if (names.length === 0) throw new Error('no notebooks found: notebooks/ holds no file such as 01-corpus.ipynb');
  return names.sort().map((name) => join(folder, name));
}

/**
 * Returns the absolute path of a corpus, having seen that it holds articles. Nothing is read or loaded for it.
 *
 * @throws when there is no such folder or file, or no .txt file in it
 */
export function checkCorpus(path: string): string {
  const whole = resolve(path);
  if (!existsSync(whole)) throw new Error(`no such folder: ${path}`);
  if (!statSync(whole).isDirectory()) {
    if (isArticle(whole)) return whole;
    throw new Error(`not a folder of articles: ${path}; a report needs a folder of .txt files`);
  }
  if (!holdsArticles(whole)) throw new Error(`no articles in ${path}: put .txt files there, one article each`);
  return whole;
}

/**
 * Returns the name of a corpus that may stand in a report: its path below the project, else the last part of its
 * path, so that a report never tells where on a machine it was made.
 */
export function corpusName(project: Project, corpus: string): string {
  const inside = relative(realpathSync(project.root), realpathSync(corpus));
  const outside = inside === '' || inside.startsWith('..') || resolve(inside) === inside;
  return outside ? basename(corpus) : inside.split(sep).join('/');
}

function holdsArticles(folder: string): boolean {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  if (entries.some((entry) => !entry.isDirectory() && isArticle(entry.name))) return true;
  return entries.some((entry) => entry.isDirectory() && holdsArticles(join(folder, entry.name)));
}

function isArticle(name: string): boolean {
  return name.toLowerCase().endsWith('.txt');
}
