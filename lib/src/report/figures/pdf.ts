import type { Page } from 'puppeteer-core';
import { withPrintingPage } from './browser.js';

export interface PrintOptions {
  /** Shown as the title of the document. */
  readonly title: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

/** Any: a document must not tell when it was made, or it would differ each time. */
const fixedDate = '(D:20000101000000';

/**
 * Returns a drawn figure as a page of PDF of its size: lines and letters stay such, with the letters' font inside, and
 * its alternative text for those who have the document read to them. Absent where there is no browser.
 */
export async function printFigure(
  svg: string,
  { title, width, height }: PrintOptions,
): Promise<Uint8Array | undefined> {
  return await withPrintingPage(async (page) => {
    await page.evaluate(`(async () => {
      document.title = ${JSON.stringify(title)};
      document.body.style.margin = 0;
      document.body.innerHTML = ${JSON.stringify(svg)};
      const picture = document.body.querySelector('svg');
      Object.assign(picture.style, { display: 'block', width: '${width}mm', height: '${height}mm' });
      await Promise.all([400, 600, 700].map((weight) => document.fonts.load(weight + ' 14px "Open Sans"', picture.textContent)));
    })()`);
    const size = { width: `${width}mm`, height: `${height}mm` };
    return await printPage(page, { ...size, pageRanges: '1' });
  });
}

/** Returns what a page shows as PDF, the same bytes for the same page. */
export async function printPage(page: Page, options: Parameters<Page['pdf']>[0]): Promise<Uint8Array> {
  const pdf = await page.pdf({ printBackground: true, tagged: true, waitForFonts: false, ...options });
  return settlePdf(pdf);
}

/** A date stands in a fixed number of bytes, so the places that a PDF notes stay right. */
export function settlePdf(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf);
  for (const name of ['/CreationDate ', '/ModDate ']) {
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1))
      bytes.write(fixedDate, at + name.length, 'latin1');
  }
  return bytes;
}
