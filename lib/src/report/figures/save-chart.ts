import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';

import type { Chart } from '../../model.js';
import { exportChart, missingPictures } from './figure.js';

const endings = ['.svg', '.png', '.json'];

/**
 * Saves a chart to a file, in the format that the path ends in: `.svg` and `.png` are drawn as `exportChart` draws
 * them, `.json` is the chart itself, to be drawn anew elsewhere. A file that is there is replaced.
 *
 * @throws when the ending is another, when there is no browser to draw with, or the file cannot be written
 * @example await saveChart(termBars(counts), 'frequent-words.svg');
 */
export async function saveChart(chart: Chart, path: string): Promise<void> {
  const ending = extname(path).toLowerCase();
  if (!endings.includes(ending)) throw new Error(`unknown ending: "${path}"; known: ${endings.join(', ')}`);
  if (ending === '.json') {
    await writeFile(path, `${JSON.stringify(chart, undefined, 2)}\n`);
    return;
  }
  const pictures = await exportChart(chart);
  if (pictures === undefined) throw new Error(`"${path}" is not saved. ${missingPictures}`);
  await writeFile(path, ending === '.svg' ? pictures.svg : pictures.png);
}
