import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { checkCorpus, corpusName, findProject, listNotebooks } from '../../../lib/src/report/document/project.js';

let root: string;

const place = (path: string, text = ''): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'presslab test é '));
  place('whole/jupyter/execute.py');
  place('whole/.venv/bin/python');
  place('whole/lib/dist/report/project.js');
  place('whole/notebooks/02-b.ipynb');
  place('whole/notebooks/01-a.ipynb');
  place('whole/notebooks/start.ipynb');
  place('whole/articles/deep/er/a.TXT');
  place('bare/jupyter/execute.py');
  place('news/metadata.csv');
  place('news/.hidden/a.txt');
});
afterAll(() => rmSync(root, { recursive: true }));

test('findProject(from) is the next folder above with the runner, and its Python', () => {
  const whole = join(root, 'whole');
  expect(findProject(join(whole, 'lib', 'dist', 'report'))).toEqual({
    root: whole,
    python: join(whole, '.venv', 'bin', 'python'),
  });
});

test('findProject(from) throws where there is no project, or it is not set up', () => {
  expect(() => findProject(root)).toThrow('no presslab project found');
  expect(() => findProject(join(root, 'bare'))).toThrow('run "npm run setup"');
});

test('listNotebooks(project) are the numbered ones in their order', () => {
  const names = listNotebooks({ root: join(root, 'whole'), python: '' });
  expect(names).toEqual(['01-a.ipynb', '02-b.ipynb'].map((name) => join(root, 'whole', 'notebooks', name)));
  expect(() => listNotebooks({ root, python: '' })).toThrow('no notebooks found');
});

test('checkCorpus(path) finds articles at any depth, and throws where there are none', () => {
  expect(checkCorpus(join(root, 'whole', 'articles'))).toBe(join(root, 'whole', 'articles'));
  expect(() => checkCorpus(join(root, 'news'))).toThrow('no articles in');
  expect(() => checkCorpus(join(root, 'news', 'metadata.csv'))).toThrow('not a folder of articles');
  expect(() => checkCorpus(join(root, 'nowhere'))).toThrow('no such folder');
});

test('corpusName(project, corpus) is the path below the project, else the last name', () => {
  const project = { root: join(root, 'whole'), python: '' };
  expect(corpusName(project, join(root, 'whole', 'articles', 'deep'))).toBe('articles/deep');
  expect(corpusName(project, join(root, 'news'))).toBe('news');
});
