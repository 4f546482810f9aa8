import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** The rooms that each room may import from. Everything may import the model, the version and the origins. */
const arrows: ReadonlyMap<string, readonly string[]> = new Map([
  ['corpus', ['text']],
  ['text', []],
  ['statistics', []],
  ['terms', ['text', 'statistics']],
  ['parallel', ['corpus', 'terms']],
  ['quotations', ['text', 'statistics']],
  ['tone', ['quotations', 'text', 'statistics']],
  ['sources', ['tone', 'quotations', 'terms', 'text', 'statistics']],
  ['charts', ['sources', 'tone', 'quotations', 'terms', 'text', 'statistics']],
  ['report', ['charts', 'sources', 'tone', 'quotations', 'terms', 'text', 'statistics']],
  ['cli', ['report', 'charts', 'sources', 'tone', 'quotations', 'terms', 'text', 'statistics', 'corpus', 'parallel']],
]);
const forAll = ['model.ts', 'origin.ts', 'version.ts'];

interface Import {
  readonly file: string;
  readonly target: string;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'lib', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));

/** What is wrong with an import, in one line; absent where nothing is. */
function wrongArrow({ file, target }: Import): string | undefined {
  const said = `${file} imports ${target}`;
  if (!target.startsWith('.'))
    return target.startsWith('danfojs') ? `${said}: frames belong to the notebooks` : undefined;
  const path = posix.join(posix.dirname(file), target).replace(/\.js$/, '.ts');
  const [from = '', ...inner] = file.split('/');
  const [to = '', ...rest] = path.split('/');
  if (inner.length === 0 && from === 'model.ts') return `${said}: the model imports nothing`;
  if (inner.length === 0 || from === to || (rest.length === 0 && forAll.includes(to))) return undefined;
  if (!(arrows.get(from) ?? []).includes(to)) return `${said}: no arrow leads from ${from} to ${to}`;
  return rest.join('/') === 'index.ts' ? undefined : `${said}: only the index of another room may be imported`;
}

function listImports(file: string): readonly Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, from, lazy, bare]) => ({ file, target: from ?? lazy ?? bare ?? '' }));
}

describe('the rooms of lib/src', () => {
  test('import from each other only along the arrows, and only by the index', () => {
    expect(files.flatMap(listImports).flatMap((found) => wrongArrow(found) ?? [])).toEqual([]);
  });

  test('are all known here', () => {
    const rooms = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect([...rooms].filter((room) => room !== undefined && !arrows.has(room))).toEqual([]);
  });

  test('have files of one idea: none is longer than 300 lines', () => {
    const length = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length;
    expect(files.filter((file) => length(file) > 301)).toEqual([]);
  });
});

describe('wrongArrow', () => {
  const told = (file: string, target: string): boolean => wrongArrow({ file, target }) !== undefined;

  test('wrongArrow(an arrow against the direction) is told', () => {
    expect(told('text/tokens.ts', '../terms/index.js')).toBe(true);
    expect(told('terms/counts.ts', '../corpus/index.js')).toBe(true);
    expect(told('model.ts', './version.js')).toBe(true);
    expect(told('charts/theme.ts', 'danfojs-node')).toBe(true);
  });

  test('wrongArrow(an import past an index) is told', () => {
    expect(told('terms/counts.ts', '../text/tokens.js')).toBe(true);
    expect(told('terms/deep/counts.ts', '../../text/tokens.js')).toBe(true);
  });

  test('wrongArrow(what is allowed) is nothing', () => {
    expect(told('terms/counts.ts', '../text/index.js')).toBe(false);
    expect(told('terms/deep/counts.ts', '../sizes.js')).toBe(false);
    expect(told('terms/counts.ts', '../model.js')).toBe(false);
    expect(told('corpus/metadata.ts', 'csv-parse/sync')).toBe(false);
  });
});

test('listImports(a file) finds static, lazy and type imports', () => {
  const targets = listImports('report/document/document.ts').map(({ target }) => target);
  expect(targets).toEqual(expect.arrayContaining(['node:fs', './page.js', './chapter.js']));
});
