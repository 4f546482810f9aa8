import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { closeBrowser } from '../../../lib/src/report/figures/browser.js';
import { saveChart } from '../../../lib/src/report/index.js';
import { chartOf } from '../literals.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presslab test é '));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await closeBrowser();
});

const read = (name: string): Buffer => readFileSync(join(folder, name));
const names = ['العربية', 'Ελλάδα', 'Россия', 'Łódź'];
const chart = chartOf({
  figure: {
    data: [{ type: 'bar', orientation: 'h', x: [4, 3, 2, 1], y: names, name: 'words' }],
    layout: {
      width: 600,
      height: 300,
      title: {
        text: 'A title that is<br>long enough for a second line in one column',
        font: { size: 16, weight: 600 },
      },
      font: { family: '"Open Sans", Arial', size: 13 },
      margin: { l: 90, t: 62, r: 20, b: 40 },
    },
  },
});

describe('saveChart', () => {
  test('saveChart(chart, path) writes pictures, data and caption, the same bytes each time, also in another browser', async () => {
    const digests: string[] = [];
    for (const browser of ['first', 'first', 'second']) {
      if (browser === 'second') await closeBrowser();
      await saveChart(chart, join(folder, 'a', 'words'), { width: 'column' });
      const files = readdirSync(join(folder, 'a')).sort();
      expect(files).toEqual(['words.csv', 'words.pdf', 'words.png', 'words.svg', 'words.txt']);
      digests.push(
        files
          .map((file) =>
            createHash('sha256')
              .update(read(`a/${file}`))
              .digest('hex'),
          )
          .join(),
      );
    }
    expect(new Set(digests).size).toBe(1);
    expect(read('a/words.csv').toString()).toBe('term,count\r\nwar,2\r\n');
    const text = read('a/words.txt').toString();
    expect(text).toContain('A title that is long enough for a second line in one column Two <words>.');
    expect(text).toContain('Alternative text\n\nwar 2, <b>peace 1');
  });

  test('saveChart(chart, { width: "column" }) is 84 mm wide, with letters of 6.5 points and the font inside', async () => {
    const saved = await saveChart(chart, join(folder, 'b'), { width: 'column', formats: ['svg', 'pdf', 'png'] });
    expect(saved.size?.width).toBe(84);
    expect(saved.letters).toBeGreaterThanOrEqual(6.5);
    expect(saved.notes).toEqual([]);
    const svg = read('b.svg').toString();
    expect(svg).toMatch(/^<svg [^>]*width="84mm"/);
    expect(svg).toContain("@font-face{font-family:'Open Sans'");
    expect(svg).toContain('U+0400-045F');
    expect(svg).toContain('U+0600-06FF');
    const png = read('b.png');
    expect(png.readUInt32BE(16)).toBe(Math.round((84 / 25.4) * 300));
    expect(png.readUInt32BE(png.indexOf('pHYs') + 4)).toBe(Math.round(300 / 0.0254));
  });

  test('saveChart(chart, "x.pdf") is one page of its size, with its font and as lines', async () => {
    const { size } = await saveChart(chart, join(folder, 'x.pdf'), { width: '90mm' });
    const pdf = read('x.pdf').toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(Number(width) / 72).toBeCloseTo(90 / 25.4, 1);
    expect(Number(height) / 72).toBeCloseTo((size?.height ?? 0) / 25.4, 1);
    expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+OpenSans-Regular/);
    expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+OpenSans-SemiBold/);
    expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+NotoSansArabic/);
    expect(pdf).not.toContain('/Subtype /Image');
    expect(pdf).toContain('D:20000101000000');
  });

  test('saveChart(chart, { title: "left out" }) is lower, and the title stands in the caption', async () => {
    const drawn = await saveChart(chart, join(folder, 'c.svg'), { width: 'page' });
    const bare = await saveChart(chart, join(folder, 'd.svg'), { width: 'page', title: 'left out' });
    expect(bare.size?.height).toBeLessThan((drawn.size?.height ?? 0) - 8);
    expect(read('d.svg').toString()).not.toContain('long enough');
    await saveChart(chart, join(folder, 'd.txt'), { title: 'left out' });
    expect(read('d.txt').toString()).toContain('long enough');
  });

  test('saveChart(chart, "slide") that is high keeps within the slide and says that its letters are small', async () => {
    const high = chartOf({ figure: { ...chart.figure, layout: { ...chart.figure.layout, height: 1200 } } });
    const { size, notes } = await saveChart(high, join(folder, 'e.svg'), { width: 'slide' });
    expect(size?.height).toBeLessThanOrEqual(143);
    expect(notes[0]).toMatch(/^Letters below 14 points/);
    const { notes: onPage } = await saveChart(high, join(folder, 'e.svg'), { width: 'page' });
    expect(onPage).toEqual([expect.stringMatching(/^It is 34\d mm high, more than a page holds/)]);
  });

  test('saveChart(chart with letters that the font lacks) says that another font is used', async () => {
    const data = [{ type: 'bar', x: ['马里', 'war'], y: [1, 2] }];
    const { markdown } = await saveChart(chartOf({ figure: { data, layout: {} } }), join(folder, 'f.svg'));
    expect(markdown).toContain(
      'The font lacks 马 and 里: a font of this machine is used for them, and without one they stay empty.',
    );
  });

  test('saveChart(chart, path) in a report writes below the folder of the report, and never beside it', async () => {
    vi.stubEnv('PRESSLAB_OUTPUT', join(folder, 'report'));
    const { files } = await saveChart(chartOf(), '../figures/words', { formats: ['csv'] });
    vi.unstubAllEnvs();
    expect(files).toEqual([join(folder, 'report', 'figures', 'words.csv')]);
  });

  test('saveChart(chart, path) takes the format from the ending; an unknown one, format or width throws', async () => {
    await saveChart(chartOf(), join(folder, 'g.json'));
    expect(JSON.parse(read('g.json').toString())).toEqual(chartOf());
    await expect(saveChart(chartOf(), 'a.gif')).rejects.toThrow(
      'unknown ending: "a.gif"; known: .svg, .pdf, .png, .csv, .txt, .json',
    );
    await expect(saveChart(chartOf(), 'a', { width: '9pt' as '9mm' })).rejects.toThrow(
      'unknown width: "9pt"; known: column',
    );
    await expect(saveChart(chartOf(), 'a', { formats: ['gif' as 'svg'] })).rejects.toThrow('unknown format: "gif"');
  });
});
