/** Opens a real browser, for tests. */
import { type Browser, launch } from 'puppeteer-core';

import { listBrowsers } from '../lib/src/report/figures/chromium.js';

/** The first browser of this machine that starts; without one the test fails, and says what to do. */
export async function openBrowser(): Promise<Browser> {
  for (const { path, headless, env } of await listBrowsers()) {
    const mode = headless === 'shell' ? headless : true;
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    const options = { executablePath: path, headless: mode, env: { ...process.env, ...env }, args };
    const started = await launch(options).catch(() => undefined);
    if (started !== undefined) return started;
  }
  throw new Error('no browser could be started: install Chrome, Chromium or Edge, or set PRESSLAB_BROWSER to one');
}
