import type { Article, Chart } from '../../model.js';
import { type ChartPictures, exportChart, missingPictures } from '../figures/figure.js';
import { slimSvg } from '../figures/svg.js';
import { escapeHtml } from '../html.js';
import { chartMime, plotlyMime } from '../shown-figure.js';
import { markLabel } from './mark-label.js';
import { saveOutput } from './output.js';
import { packChart } from './packed-chart.js';
import { findContext } from './passage-context.js';
import type { PassagesPolicy } from './passages.js';
import { hideChartNames, hideNames, hideShownNames } from './pseudonyms.js';
import { listShownArticles } from './shown-articles.js';
import type { ShownChart, ShownMark, ShownPassage } from './shown-chart.js';
import { thinChart } from './thin-chart.js';

/** A vector picture with more characters is shown as pixels in their stead. */
const largestSvg = 300_000;

/**
 * Returns what a notebook holds of a chart, for each front end the richest that it knows: the chart with its passages
 * for our own, the figure for those that draw with plotly.js, HTML with a still picture for viewers that only read,
 * pixels and text for the rest. None of them holds a script, so a notebook that is not trusted shows it too.
 */
export async function chartBundle(given: Chart, policy: PassagesPolicy): Promise<Readonly<Record<string, unknown>>> {
  const chart = hideChartNames(given);
  const thinned = thinChart(chart);
  const whole = await exportChart(chart);
  const pictures = thinned === chart ? whole : await exportChart(thinned);
  const contents = new Map<string, string | Uint8Array>();
  if (whole !== undefined) contents.set('svg', whole.svg).set('png', whole.png);
  const files = saveOutput('charts', chart.id, contents);
  return {
    [chartMime]: chartRecord(thinned, { files, policy }),
    [plotlyMime]: { data: thinned.figure.data, layout: thinned.figure.layout },
    'text/html': chartHtml(thinned, pictures),
    ...(pictures && { 'image/png': Buffer.from(pictures.preview).toString('base64') }),
    'text/plain': chart.alt,
  };
}

/** Returns a chart with all that is needed to read its passages, as much of them as may be shown. */
export function showChart(chart: Chart, policy: PassagesPolicy): ShownChart {
  const { id, figure, caption, alt } = chart;
  const { articles, shown } = listShownArticles(chart, policy);
  const isOpen = new Set(shown.flatMap((article) => (article.text === undefined ? [] : [article.id])));
  const marks = chart.marks.map(
    ({ trace, point, total, passages }): ShownMark => ({
      trace,
      point,
      total: Math.max(total, passages.length), // a quotation that is split is one, with a passage for each part
      label: markLabel(figure.data[trace], point),
      passages: passages.map(({ article, start, end }): ShownPassage => {
        const place = { article, start, end };
        return { ...place, ...showPassage(place, articles.get(article), policy, isOpen.has(article)) };
      }),
    }),
  );
  return { id, figure, caption, alt, policy, marks, articles: shown };
}

/**
 * What a report reads of a chart, and for the viewer the rest as one text: a notebook's file writes each number of an
 * object on a line of its own, which would take twice the space.
 */
function chartRecord(
  chart: Chart,
  { files, policy }: { readonly files: readonly string[]; readonly policy: PassagesPolicy },
): object {
  const { kind, id, caption, alt, method } = chart;
  const shown = packChart(hideShownNames(showChart(chart, policy)));
  return { kind, id, caption, alt, method: hideNames(method), files, shown };
}

function showPassage(
  passage: ShownPassage,
  article: Article | undefined,
  policy: PassagesPolicy,
  isOpen: boolean,
): Pick<ShownPassage, 'from' | 'to' | 'text'> {
  if (policy === 'none' || article === undefined || passage.end > article.text.length) return {};
  const { start: from, end: to } = findContext(article.text, passage, policy);
  return isOpen ? { from, to } : { from, to, text: article.text.slice(from, to) };
}

function chartHtml({ alt, caption }: Chart, pictures: ChartPictures | undefined): string {
  return `<figure>${pictureHtml(escapeHtml(alt), pictures)}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}

function pictureHtml(alt: string, pictures: ChartPictures | undefined): string {
  if (pictures === undefined) return `<p>${alt}</p><p><small>${escapeHtml(missingPictures)}</small></p>`;
  const { lightSvg, preview } = pictures;
  const source =
    lightSvg.length > largestSvg
      ? `data:image/png;base64,${Buffer.from(preview).toString('base64')}`
      : `data:image/svg+xml;base64,${Buffer.from(slimSvg(lightSvg)).toString('base64')}`;
  return `<img style="max-width:100%" src="${source}" alt="${alt}">`;
}
