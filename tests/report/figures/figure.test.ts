import { afterAll, describe, expect, test, vi } from 'vitest';

import { closeBrowser } from '../../../lib/src/report/figures/browser.js';
import { listBrowsers } from '../../../lib/src/report/figures/chromium.js';
import { exportChart, mimeBundle } from '../../../lib/src/report/index.js';
import { packChart } from '../../../lib/src/report/show/packed-chart.js';
import { chartOf } from '../literals.js';

const chartMime = 'application/vnd.presslab.chart+json';
const pngWidth = (png: Uint8Array): number => Buffer.from(png).readUInt32BE(16);

afterAll(async () => {
  vi.unstubAllEnvs();
  await closeBrowser();
});

describe('exportChart', () => {
  test('exportChart(chart) draws it, described for those who do not see it', async () => {
    const pictures = await exportChart(chartOf());
    expect(pictures?.svg).toMatch(/^<svg role="img" [^>]*width="400"[^>]*><title>two-bars<\/title>/);
    expect(pictures?.svg).toContain('<desc>war 2, &lt;b&gt;peace 1</desc>');
    expect(pictures?.svg).toContain('>war</text>');
    expect(pictures?.svg).toContain('&lt;b&gt;peace');
    expect(pngWidth(pictures?.png ?? new Uint8Array(24))).toBe(2055);
    expect(pictures?.svg).toContain('@font-face');
    expect(pictures?.lightSvg).not.toContain('@font-face');
  });

  test('exportChart(charts asked for at once) draws each', async () => {
    const pictures = await Promise.all(['a', 'b', 'c'].map((id) => exportChart(chartOf({ id }))));
    expect(pictures.map((one) => /<title>(.*?)<\/title>/.exec(one?.svg ?? '')?.[1])).toEqual(['a', 'b', 'c']);
  });

  test('exportChart(no data) draws an empty figure of the usual size', async () => {
    const pictures = await exportChart(chartOf({ figure: { data: [], layout: {} } }));
    expect(pictures?.svg).toContain('width="700"');
  });
});

describe('mimeBundle', () => {
  test('mimeBundle(chart) holds what is read of it, the figure, picture with caption, PNG and text', async () => {
    const bundle = await mimeBundle(chartOf());
    const { kind, id, figure, caption, alt, method } = chartOf();
    const shown = { id, figure, caption, alt, policy: 'full', marks: [], articles: [] } as const;
    const record = { kind, id, caption, alt, method, files: [], shown: packChart(shown) };
    expect(bundle?.[chartMime]).toEqual(record);
    expect(bundle?.['application/vnd.plotly.v1+json']).toEqual(figure);
    expect(bundle?.['text/html']).toMatch(
      /<img [^>]*src="data:image\/svg\+xml;base64,[^"]+" alt="war 2, &lt;b&gt;peace 1">/,
    );
    expect(bundle?.['text/html']).toContain('<figcaption>Two &lt;words&gt;.</figcaption>');
    expect(String(bundle?.['image/png'])).toMatch(/^iVBOR/);
    expect(bundle?.['text/plain']).toBe('war 2, <b>peace 1');
  });

  test('mimeBundle(chart of very many points) is shown as pixels in HTML, and thinned', async () => {
    const x = Array.from({ length: 4000 }, (_, i) => i);
    const chart = chartOf({
      figure: { data: [{ type: 'scatter', mode: 'markers', x, y: x }], layout: { width: 400 } },
    });
    const bundle = await mimeBundle(chart);
    expect(bundle?.['text/html']).toContain('src="data:image/png;base64,');
    expect(bundle?.['text/html']).toContain('Of 4,000 points 2,000 are drawn here');
  });

  test('mimeBundle(chart, no browser) gives the finding in words and the remedy, said once', async () => {
    await closeBrowser();
    vi.stubEnv('PRESSLAB_BROWSER', '/nowhere/chrome');
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const bundle = await mimeBundle(chartOf());
    await mimeBundle(chartOf());
    expect(told).toHaveBeenCalledTimes(1);
    told.mockRestore();
    expect(bundle).not.toHaveProperty('image/png');
    expect(bundle?.['text/html']).toContain('<p>war 2, &lt;b&gt;peace 1</p>');
    expect(bundle?.['text/html']).toContain('set PRESSLAB_BROWSER');
  });
});

describe('listBrowsers', () => {
  test('listBrowsers(PRESSLAB_BROWSER) is that one alone', async () => {
    const named = await listBrowsers({ PRESSLAB_BROWSER: '/opt/chrome' });
    expect(named).toEqual([{ path: '/opt/chrome', headless: 'window', env: {} }]);
  });
});
