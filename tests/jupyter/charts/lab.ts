/** A real JupyterLab with a real browser, for tests. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';

import { jupyterEnvironment } from '../../../jupyter/commands/jupyter.mjs';
import { labArguments } from '../../../jupyter/commands/start.mjs';
import { hasCharts } from '../../../jupyter/setup/charts.mjs';
import { projectPaths } from '../../../jupyter/setup/project.mjs';
import { openBrowser } from '../../browser.js';

export interface Lab {
  /** Where its notebooks lie. */
  readonly folder: string;
  readonly page: Page;
  /** What the console of the page told as errors, so far. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export const project = projectPaths(fileURLToPath(new URL('../../../', import.meta.url)));

const token = 'for-this-test-alone';
const patience = 40_000;

/** Starts both. What is missing makes the test fail, with what to do. */
export async function startLab(): Promise<Lab> {
  if (!existsSync(project.python) || !hasCharts(project))
    throw new Error('JupyterLab or its chart extension is missing: npm run setup makes both');
  const folder = mkdtempSync(path.join(tmpdir(), 'presslab lab é '));
  const port = await findPort();
  const server = startServer(folder, port);
  const opening = openBrowser();
  const close = async (): Promise<void> => {
    const ended = server.exitCode === null ? new Promise((resolve) => server.once('close', resolve)) : undefined;
    server.kill('SIGINT');
    await (await opening.catch(() => undefined))?.close();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitForServer(server, port);
    const opened = await openLab(await opening, `http://127.0.0.1:${port}/lab?token=${token}&reset`);
    return { folder, close, ...opened };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens a notebook of the folder, or goes to it where it is open. */
export async function openNotebook({ page }: Lab, name: string): Promise<void> {
  await ask(
    page,
    `(async () => {
    const panel = await jupyterapp.commands.execute('docmanager:open', { path: ${JSON.stringify(name)} });
    await panel.context.ready;
    await panel.revealed;
  })()`,
  );
}

/** Opens notebooks and runs all their cells, side by side, and waits until the last is done. */
export async function runNotebooks(lab: Lab, names: readonly string[]): Promise<void> {
  await lab.page.evaluate('globalThis.running = 0');
  for (const name of names) {
    await openNotebook(lab, name);
    await ask(
      lab.page,
      `(async () => {
      await jupyterapp.shell.currentWidget.sessionContext.ready;
      running += 1;
      const done = () => { running -= 1; };
      jupyterapp.commands.execute('notebook:run-all-cells').then(done, done);
    })()`,
    );
  }
  await lab.page.waitForFunction('running === 0', { timeout: 3 * patience });
}

/** Whether JupyterLab trusts what the notebook that is shown holds. */
export async function isTrusted({ page }: Lab): Promise<boolean> {
  const trusted = `[...jupyterapp.shell.currentWidget.content.model.cells].every((cell) => cell.type !== 'code' || cell.trusted)`;
  return Boolean(await page.evaluate(trusted));
}

export async function setTheme({ page }: Lab, theme: 'JupyterLab Dark' | 'JupyterLab Light'): Promise<void> {
  await page.evaluate(`jupyterapp.commands.execute('apputils:change-theme', { theme: '${theme}' })`);
}

/** Loads the page anew, without what was open in it, and opens a notebook. */
export async function reload(lab: Lab, name: string): Promise<void> {
  await lab.page.goto(`${new URL('/lab?reset', lab.page.url())}`, { waitUntil: 'domcontentloaded' });
  await waitForLab(lab.page);
  await openNotebook(lab, name);
}

/** Saves the notebook that is shown. */
export async function save({ page }: Lab): Promise<void> {
  await page.evaluate(`jupyterapp.commands.execute('docmanager:save')`);
}

/** Scrolls through the notebook that is shown until so many charts are drawn: each is as soon as it is near. */
export async function waitForCharts({ page }: Lab, count: number): Promise<void> {
  const charts = `[...jupyterapp.shell.currentWidget.node.querySelectorAll('.presslab-chart')]`;
  await page.waitForFunction(`${charts}.length === ${count}`, { timeout: patience });
  for (let i = 0; i < count; i += 1) {
    await page.evaluate(`${charts}[${i}].scrollIntoView()`);
    await page.waitForFunction(`${charts}[${i}].querySelector('svg.main-svg') !== null`, { timeout: patience });
  }
}

/** A picture of what a test saw, to be looked at; not in git. What matters is brought into view before. */
export async function keepPicture(page: Page, name: string, part?: string): Promise<void> {
  const folder = path.join(project.state, 'screenshots');
  mkdirSync(folder, { recursive: true });
  if (part !== undefined) await page.$eval(part, (node) => node.scrollIntoView({ block: 'center' }));
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** JupyterLab as a user starts it, apart from the folder, and with settings of its own. */
function startServer(folder: string, port: number): ChildProcess {
  const settings = path.join(folder, '.settings');
  const env = {
    ...jupyterEnvironment(project),
    JUPYTER_CONFIG_DIR: settings,
    JUPYTER_DATA_DIR: path.join(settings, 'data'),
    JUPYTER_RUNTIME_DIR: path.join(settings, 'runtime'),
    JUPYTERLAB_SETTINGS_DIR: path.join(settings, 'lab'),
    JUPYTERLAB_WORKSPACES_DIR: path.join(settings, 'workspaces'),
  };
  const own = [
    '--ServerApp.open_browser=False',
    `--ServerApp.port=${port}`,
    '--ServerApp.port_retries=0',
    `--IdentityProvider.token=${token}`,
    '--LabApp.expose_app_in_browser=True',
  ];
  return spawn(project.python, [...labArguments(folder), ...own], { cwd: project.root, env });
}

async function openLab(browser: Browser, address: string): Promise<Pick<Lab, 'page' | 'errors'>> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('dialog', (dialog) => void dialog.accept()); // whether to leave what is not saved
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1200, height: 1000 });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await waitForLab(page);
  return { page, errors };
}

async function waitForLab(page: Page): Promise<void> {
  await page.waitForFunction('globalThis.jupyterapp !== undefined', { timeout: patience });
  await ask(page, 'jupyterapp.restored');
}

/** Has the page do something and waits for it; once more where the page let go of the promise before it was kept. */
async function ask(page: Page, script: string): Promise<void> {
  try {
    await page.evaluate(script);
  } catch (error) {
    if (!String(error).includes('Promise was collected')) throw error;
    await page.evaluate(script);
  }
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function waitForServer(server: ChildProcess, port: number): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  server.stdout?.resume();
  const until = Date.now() + patience;
  while (Date.now() < until && server.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/api`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`JupyterLab did not start:\n${said}`);
}
