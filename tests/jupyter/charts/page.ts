/** What tests ask of a page in a real browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Faults of a part of the page that keep somebody from using it, by axe-core; each with the first place it is found at. */
export async function findFaults(page: Page, part: string): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(`(async () => {
    const { violations } = await axe.run(${JSON.stringify(part)}, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => [id, help, nodes[0].html]);
  })()`);
}

/** The middle of something, once it is there, and brought into view. */
export async function middleOf(page: Page, selector: string): Promise<readonly [number, number]> {
  const node = await page.waitForSelector(selector);
  await node?.scrollIntoView();
  const box = await node?.boundingBox();
  if (!box) throw new Error(`${selector} is not seen`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** How far from the top of the window all things of a kind begin. */
export async function topsOf(page: Page, selector: string): Promise<readonly number[]> {
  return page.$$eval(selector, (nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().top)));
}

/** By how much what is in something is wider than its room. */
export async function overflowOf(page: Page, selector: string): Promise<number> {
  return page.$eval(selector, ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}

/**
 * Holds back a file that a page asks for. `refuse` tells the page that it cannot be had, and goes on holding it back;
 * `release` lets it through, now and later.
 */
export async function holdBack(
  page: Page,
  name: string,
): Promise<{ readonly refuse: () => Promise<void>; readonly release: () => Promise<void> }> {
  const session = await page.createCDPSession();
  let held: string[] = [];
  session.on('Fetch.requestPaused', ({ requestId }) => held.push(requestId));
  await session.send('Fetch.enable', { patterns: [{ urlPattern: `*/${name}` }] });
  const refuse = async (): Promise<void> => {
    const refused = held;
    held = [];
    for (const requestId of refused) await session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
  };
  const release = async (): Promise<void> => {
    for (const requestId of held) await session.send('Fetch.continueRequest', { requestId });
    await session.detach();
  };
  return { refuse, release };
}
