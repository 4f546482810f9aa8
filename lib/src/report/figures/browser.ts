import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

import { type BrowserProgram, listBrowsers } from './chromium.js';
import { drawingScript, placingScript } from './drawing.js';
import { wholeFontStyle } from './fonts.js';

/** A page with the drawing library in a browser of this process. */
interface Drawing {
  readonly browser: Browser;
  readonly page: Page;
  readonly profile: string;
  /** Opened at first use. */
  print?: Promise<Page>;
}

const startTimeout = 30_000;
const drawTimeout = 60_000;
/**
 * The page runs our own script on data and reaches nothing, so it needs no sandbox, which containers often forbid.
 * The rest makes text and colours the same wherever the page is drawn.
 */
const flags = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];
const blank = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:"><title>presslab</title></head><body style="margin:0"></body></html>`;

let drawing: Promise<Drawing | undefined> | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs `work`, one after the other, on a page in which `drawFigure` is defined; absent where no browser can be started.
 * There is one browser a process, started at first use. It does not keep the process alive and ends with it, however
 * it ends: the browser hangs on a pipe.
 */
export function withDrawingPage<Outcome>(work: (page: Page) => Promise<Outcome>): Promise<Outcome | undefined> {
  return withDrawing(({ page }) => work(page));
}

/**
 * Runs `work` in the same way on another page of the same browser, for documents that are to be printed: it has the
 * font of the charts and no scripts. Each document replaces the one before.
 */
export function withPrintingPage<Outcome>(work: (page: Page) => Promise<Outcome>): Promise<Outcome | undefined> {
  return withDrawing(async (started) => {
    started.print ??= openPage(started.browser);
    return await work(await started.print);
  });
}

/** Ends the browser of this process where one runs; the next use starts another. */
export async function closeBrowser(): Promise<void> {
  const started = await drawing;
  drawing = undefined;
  if (started === undefined) return;
  keepAlive(started.browser.process(), 'ref');
  await started.browser.close();
  removeProfile(started.profile);
}

function withDrawing<Outcome>(work: (drawing: Drawing) => Promise<Outcome>): Promise<Outcome | undefined> {
  const turn = queue.then(async () => {
    drawing ??= startDrawing();
    const started = await drawing;
    if (started === undefined) return undefined;
    keepAlive(started.browser.process(), 'ref');
    try {
      return await work(started);
    } finally {
      keepAlive(started.browser.process(), 'unref');
    }
  });
  queue = turn.catch(() => {});
  return turn;
}

async function startDrawing(): Promise<Drawing | undefined> {
  for (const program of await listBrowsers()) {
    const profile = mkdtempSync(join(tmpdir(), 'presslab-profile-'));
    try {
      const browser = await startBrowser(program, profile);
      process.once('exit', () => removeProfile(profile));
      browser.once('disconnected', () => {
        drawing = undefined;
      });
      return { browser, profile, page: await preparePage(browser) };
    } catch {
      removeProfile(profile);
    }
  }
  return undefined;
}

/** Signals stay with their receiver: an interrupt of a cell must not end the browser, or the kernel with it. */
async function startBrowser({ path, headless, env }: BrowserProgram, profile: string): Promise<Browser> {
  const { launch } = await import('puppeteer-core');
  return await launch({
    executablePath: path,
    headless: headless === 'shell' ? 'shell' : true,
    args: flags,
    env: { ...process.env, ...env },
    userDataDir: profile,
    pipe: true,
    timeout: startTimeout,
    protocolTimeout: drawTimeout,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

async function preparePage(browser: Browser): Promise<Page> {
  const library = createRequire(import.meta.url).resolve('plotly.js-dist-min');
  const page = await openPage(browser);
  await page.addScriptTag({ content: readFileSync(library, 'utf8') });
  await page.addScriptTag({ content: drawingScript });
  await page.addScriptTag({ content: placingScript });
  return page;
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setOfflineMode(true);
  await page.setContent(blank);
  await page.addStyleTag({ content: wholeFontStyle() });
  return page;
}

/** Whether the process waits for the browser: it does while there is something to draw. */
function keepAlive(child: ChildProcess | null, mode: 'ref' | 'unref'): void {
  if (child === null) return;
  child[mode]();
  for (const stream of child.stdio) if (stream instanceof Socket) stream[mode]();
}

function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // A browser that is just ending may still write; what is left lies among the temporary files.
  }
}
