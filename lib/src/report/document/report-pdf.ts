import { withPrintingPage } from '../figures/browser.js';
import { wholeFontStyle } from '../figures/fonts.js';
import { printPage } from '../figures/pdf.js';

const margin = '18mm';
const footer = `<div style="width:100%;font:7.5pt 'Open Sans',Arial,sans-serif;color:#55554f;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`;
/** The fonts of a machine differ; that of the charts is at hand everywhere. */
const printStyle = `html { font-family: 'Open Sans', Arial, sans-serif; } table, pre, code { font-family: inherit; }`;

/**
 * Returns a report's page as PDF on A4: with its headings as bookmarks, numbered pages, letters that are embedded, and
 * the alternative text of its charts. The same page gives the same bytes on one machine; absent where there is no browser.
 */
export async function reportPdf(html: string): Promise<Uint8Array | undefined> {
  const styled = html.replace('</head>', () => `<style>${wholeFontStyle()}\n${printStyle}</style>\n</head>`);
  const document = styled.replace("style-src 'unsafe-inline';", "style-src 'unsafe-inline'; font-src data:;");
  return await withPrintingPage(async (page) => {
    await page.setContent(document, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    return await printPage(page, {
      format: 'A4',
      margin: { top: margin, bottom: margin, left: margin, right: margin },
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
      outline: true,
      preferCSSPageSize: false,
    });
  });
}
