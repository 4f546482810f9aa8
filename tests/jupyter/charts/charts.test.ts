import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { expectEnd } from '../alive.js';
import type { Notebook } from '../notebook.js';
import {
  isTrusted,
  keepPicture,
  type Lab,
  openNotebook,
  project,
  reload,
  runNotebooks,
  save,
  setTheme,
  startLab,
  waitForCharts,
} from './lab.js';
import { endlessNotebook, frequentNotebook, hostile, hostileNotebook } from './made-notebooks.js';
import { findFaults, holdBack, middleOf, overflowOf, topsOf } from './page.js';
import { chartMime, chartsOf, plotlyMime, strangeCopy, withoutOurs, withoutOutputs } from './saved.js';

const notebooks = readdirSync(project.notebooks).filter((name) => /^\d\d-.*\.ipynb$/.test(name));
/** In the notebook that is shown. */
const chart = '.jp-NotebookPanel:not(.lm-mod-hidden) .presslab-chart';

let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
  for (const name of notebooks) write(name, withoutOutputs(readNotebook(path.join(project.notebooks, name))));
  write('hostile.ipynb', hostileNotebook);
  write('endless.ipynb', endlessNotebook);
  write('frequent.ipynb', frequentNotebook);
  await runNotebooks(lab, [...notebooks, 'hostile.ipynb', 'frequent.ipynb']);
}, 120_000);

afterAll(() => lab?.close(), 60_000);

function write(name: string, notebook: unknown): void {
  writeFileSync(path.join(lab.folder, name), JSON.stringify(notebook, undefined, 1));
}

function read(name: string): Notebook {
  return readNotebook(path.join(lab.folder, name));
}

function readNotebook(file: string): Notebook {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const textOf = (selector: string): Promise<string> => lab.page.$eval(selector, (node) => node.textContent ?? '');
const labelOf = (selector: string): Promise<string> =>
  lab.page.$eval(selector, (node) => node.getAttribute('aria-label') ?? '');
const focused = (): Promise<unknown> => lab.page.evaluate('document.activeElement.className');
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await lab.page.keyboard.press(key as 'Enter');
};

describe.each(notebooks)('%s in JupyterLab', (name) => {
  test('runs to its end, draws each of its charts and tells no error', async () => {
    await openNotebook(lab, name);
    await save(lab);
    const saved = read(name);
    await waitForCharts(lab, chartsOf(saved).length);
    expect(saved.cells.filter((cell) => cell.cell_type === 'code' && cell.execution_count === null)).toEqual([]);
    expect(
      saved.cells.flatMap((cell) => cell.outputs ?? []).filter((output) => output.output_type === 'error'),
    ).toEqual([]);
    expect(lab.errors).toEqual([]);
    await keepPicture(lab.page, name, chart);
  });
});

test('the notebooks with all they show take less than 2 MB together', () => {
  const sizes = notebooks.map((name) => statSync(path.join(lab.folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
});

describe('a chart of frequent words', () => {
  beforeAll(async () => {
    await openNotebook(lab, 'frequent.ipynb');
    await save(lab);
  });

  afterEach(() => press('Escape', 'Escape'));

  test('tells of the mark that the mouse is over', async () => {
    await lab.page.mouse.move(...(await middleOf(lab.page, `${chart} .barlayer .point:nth-child(2) path`)));
    await lab.page.waitForSelector(`${chart} .hoverlayer .hovertext`);
    expect(await textOf(`${chart} .hoverlayer`)).toMatch(/^military\d+ times/);
  });

  test('lists on a click the passages of a bar with the word marked, opens on another its article, and Escape goes back', async () => {
    await lab.page.mouse.click(...(await middleOf(lab.page, `${chart} .barlayer .point:nth-child(2) path`)));
    await lab.page.waitForSelector(`${chart} .presslab-list`);
    expect(await textOf(`${chart} h3`)).toMatch(/^military: (\d+) of \1 passages$/);
    expect(await textOf(`${chart} li mark`)).toMatch(/^military$/i);
    await keepPicture(lab.page, 'passages', `${chart} .presslab-reader`);
    await lab.page.mouse.click(...(await middleOf(lab.page, `${chart} li blockquote`)));
    await lab.page.waitForSelector(`${chart} .presslab-opened .presslab-zone-body`);
    expect(await textOf(`${chart} .presslab-text mark`)).toMatch(/^military$/i);
    expect(await lab.page.$$(`${chart} .presslab-text .presslab-direct`)).not.toEqual([]);
    await keepPicture(lab.page, 'article', `${chart} .presslab-reader`);
    await press('Escape');
    expect(await textOf(`${chart} h3`)).toMatch(/^military/);
    await press('Escape');
    expect(await lab.page.$(`${chart} .presslab-list`)).toBeNull();
  });

  test('does the same by keys, and keeps them from the commands of the notebook', async () => {
    const cells = await lab.page.$$eval('.jp-NotebookPanel:not(.lm-mod-hidden) .jp-Cell', ({ length }) => length);
    await lab.page.focus(`${chart} .presslab-marks`);
    await press('Home', 'd', 'd', 'ArrowDown', 'a', 'x');
    expect(await labelOf(`${chart} .presslab-ring`)).toMatch(/^military, \d+ times.*, \d+ of \d+ passages$/);
    await keepPicture(lab.page, 'keyboard');
    await press('Enter', 'ArrowDown');
    expect(await focused()).toBe('presslab-article');
    await press('Enter');
    expect(await lab.page.$(`${chart} .presslab-opened`)).not.toBeNull();
    expect(await focused()).toBe('presslab-back');
    await press('Escape');
    expect(await focused()).toBe('presslab-article');
    await press('Escape');
    expect(await focused()).toBe('presslab-marks');
    expect(await lab.page.$$('.jp-NotebookPanel:not(.lm-mod-hidden) .jp-Cell')).toHaveLength(cells);
  });

  test('zooms in, and out to the whole', async () => {
    const range = `document.querySelector('${chart} .presslab-plot').layout.xaxis.range.map(Math.round).join()`;
    const whole = await lab.page.evaluate(range);
    const [zoomIn, , reset] = await lab.page.$$(`${chart} .presslab-tool`);
    await zoomIn?.click();
    await lab.page.waitForFunction(`${range} !== '${whole}'`);
    await reset?.click();
    await lab.page.waitForFunction(`${range} === '${whole}'`);
  });

  test('has no serious fault for those who do not see it, with its passages and with an article', async () => {
    await lab.page.focus(`${chart} .presslab-marks`);
    await press('ArrowDown', 'Enter');
    expect(await findFaults(lab.page, chart)).toEqual([]);
    await press('Enter');
    expect(await findFaults(lab.page, chart)).toEqual([]);
  });

  test('is dark on a dark page, and fits a narrow one', async () => {
    await setTheme(lab, 'JupyterLab Dark');
    await lab.page.focus(`${chart} .presslab-marks`);
    await press('ArrowDown', 'Enter');
    await lab.page.waitForSelector(`${chart} .main-svg[style*="rgb(17, 17, 17)"]`);
    expect(await findFaults(lab.page, chart)).toEqual([]);
    await keepPicture(lab.page, 'dark');
    await lab.page.setViewport({ width: 560, height: 900 });
    await lab.page.evaluate(`jupyterapp.commands.execute('application:toggle-left-area')`);
    await keepPicture(lab.page, 'narrow', `${chart} figcaption`);
    expect(await overflowOf(lab.page, chart)).toBe(0);
    await lab.page.evaluate(`jupyterapp.commands.execute('application:toggle-left-area')`);
    await lab.page.setViewport({ width: 1200, height: 1000 });
    await setTheme(lab, 'JupyterLab Light');
  });
});

test('text of a corpus does nothing but stand there', async () => {
  await openNotebook(lab, 'hostile.ipynb');
  await waitForCharts(lab, 2);
  await lab.page.focus(`${chart} .presslab-marks`);
  await press('ArrowDown', 'Enter');
  const list = await textOf(`${chart} .presslab-list`);
  for (const text of [hostile.image, hostile.script, hostile.link, hostile.rightToLeft.replace('\u202e', '')])
    expect(list).toContain(text);
  expect(await lab.page.$eval(`${chart} blockquote[dir="rtl"]`, ({ lang }) => lang)).toBe('ar');
  await keepPicture(lab.page, 'hostile passages', `${chart} .presslab-reader`);
  await press('Enter');
  expect(await textOf(`${chart} .presslab-text`)).toContain(hostile.word);
  await keepPicture(lab.page, 'hostile article');
  await press('Escape', 'Escape', 'Home', ...Array.from({ length: 9 }, () => 'ArrowDown'));
  await keepPicture(lab.page, 'hostile hover');
  expect(await lab.page.$$(`${chart} script, ${chart} img, ${chart} a`)).toEqual([]);
  expect(await overflowOf(lab.page, chart)).toBe(0);
  expect(await lab.page.title()).toMatch(/hostile/);
  expect(lab.errors).toEqual([]);
});

test('a cell that fails says why, and the charts before it stay', async () => {
  await openNotebook(lab, 'hostile.ipynb');
  await waitForCharts(lab, 2);
  expect(await textOf('.jp-NotebookPanel:not(.lm-mod-hidden) [data-mime-type$="stderr"]')).toContain(
    'nothing to be done',
  );
});

let pid = 0;

test('a cell without end is interrupted, and the kernel goes on', async () => {
  const content = 'jupyterapp.shell.currentWidget.content';
  const outputs = (cell: number): string => `${content}.model.cells.get(${cell}).outputs.toJSON()`;
  const shownBy = (cell: number): string => `${outputs(cell)}[0]?.data?.['text/plain']`;
  const runCell = (cell: number): Promise<unknown> =>
    lab.page.evaluate(`${content}.activeCellIndex = ${cell}; void jupyterapp.commands.execute('notebook:run-cell')`);
  await openNotebook(lab, 'endless.ipynb');
  await lab.page.evaluate('jupyterapp.shell.currentWidget.sessionContext.ready');
  await runCell(0);
  pid = Number(await (await lab.page.waitForFunction(shownBy(0))).jsonValue());
  await runCell(1);
  await lab.page.waitForFunction(`jupyterapp.shell.currentWidget.sessionContext.session.kernel.status === 'busy'`);
  await lab.page.evaluate(`jupyterapp.commands.execute('notebook:interrupt-kernel')`);
  await lab.page.waitForFunction(`${outputs(1)}[0]?.ename === 'Interrupted'`);
  await runCell(2);
  await lab.page.waitForFunction(`${shownBy(2)} === '${-pid}'`);
  await keepPicture(lab.page, 'interrupted');
  await runCell(3);
});

describe('a notebook that was saved, and is opened elsewhere', () => {
  test('has for each chart our type, that of plotly.js, HTML with the picture, PNG and text', () => {
    const bundles = notebooks.map(read).flatMap(chartsOf);
    const types = [plotlyMime, chartMime, 'image/png', 'text/html', 'text/plain'];
    expect(bundles.map((data) => Object.keys(data).sort())).toEqual(bundles.map(() => types));
  });

  test('shows its charts though it is not trusted, and lists their passages', async () => {
    write('strange.ipynb', strangeCopy(read('frequent.ipynb')));
    await openNotebook(lab, 'strange.ipynb');
    expect(await isTrusted(lab)).toBe(false);
    await waitForCharts(lab, 1);
    await lab.page.focus(`${chart} .presslab-marks`);
    await press('ArrowDown', 'Enter');
    expect(await textOf(`${chart} li mark`)).toMatch(/^mali$/i);
  });

  test('shows still pictures where our extension is not known', async () => {
    write('plain.ipynb', withoutOurs(read('02-terms.ipynb')));
    await openNotebook(lab, 'plain.ipynb');
    expect(await isTrusted(lab)).toBe(false);
    const pictures = '.jp-NotebookPanel:not(.lm-mod-hidden) figure img[src^="data:image/svg+xml"]';
    const count = chartsOf(read('02-terms.ipynb')).length;
    await lab.page.waitForFunction(`document.querySelectorAll('${pictures}').length === ${count}`);
    const widths = await lab.page.$$eval(pictures, (all) => all.map((image) => image.clientWidth));
    expect(Math.min(...widths)).toBeGreaterThan(300);
    await keepPicture(lab.page, 'without our extension', pictures);
  });

  test('becomes a page of still pictures by nbconvert', () => {
    const args = ['-m', 'nbconvert', '--to', 'html', '--stdout', path.join(lab.folder, '02-terms.ipynb')];
    const html = execFileSync(project.python, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(html.match(/<img [^>]*src="data:image\/svg\+xml/g)).toHaveLength(chartsOf(read('02-terms.ipynb')).length);
  });
});

test('a page that is loaded anew keeps the room of its charts, with a still picture where they cannot be drawn, until they are', async () => {
  const library = await holdBack(lab.page, 'plotly.min.js');
  await reload(lab, '02-terms.ipynb');
  await lab.page.waitForSelector(`${chart} figcaption`);
  await library.refuse();
  await lab.page.waitForSelector(`${chart} .presslab-plot img[src^="data:image/png"]`);
  expect(await textOf(`${chart} .presslab-tools`)).toMatch(/^A still picture: /);
  await keepPicture(lab.page, 'without the drawing library', chart);
  await openNotebook(lab, '01-corpus.ipynb');
  const count = chartsOf(read('01-corpus.ipynb')).length;
  await lab.page.waitForFunction(`document.querySelectorAll('${chart} figcaption').length === ${count}`);
  const before = await topsOf(lab.page, `${chart} figcaption`);
  await library.release();
  await waitForCharts(lab, count);
  await lab.page.evaluate(`document.querySelector('${chart}').closest('.jp-WindowedPanel-outer').scrollTo(0, 0)`);
  expect(await topsOf(lab.page, `${chart} figcaption`)).toEqual(before);
}, 60_000);

test('a server that is closed leaves no kernel behind, not one in a cell that waits', async () => {
  await lab.close();
  await expectEnd(pid);
});
