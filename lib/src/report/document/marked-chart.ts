import { countNoun } from '../../text/index.js';
import type { MarkPlace } from '../figures/places.js';
import { escapeHtml } from '../html.js';
import type { ShownArticle, ShownChart, ShownMark, ShownPassage } from '../show/shown-chart.js';

/** The links over a picture, and the lists to which they lead. */
export interface MarkedChart {
  readonly links: string;
  readonly lists: string;
}

export interface MarkedChartOptions {
  /** Of the figure; those of its marks begin with it. */
  readonly id: string;
  /** Gives an article its anchor, where its text stands in the page. */
  readonly articleAnchor: (article: string) => string | undefined;
}

interface PassageListOptions extends Pick<MarkedChartOptions, 'articleAnchor'> {
  readonly anchor: string;
  readonly figure: string;
  readonly policy: string;
}

/**
 * Returns the marks of a chart as links over its picture, each to the list of its passages, which is shown when its link is
 * followed: a page without a script can be clicked through, and read with the keyboard. Marks without a place or a
 * passage have no link.
 */
export function markChart(
  { marks, articles, policy }: ShownChart,
  places: readonly (MarkPlace | undefined)[],
  { id, articleAnchor }: MarkedChartOptions,
): MarkedChart {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const linked = marks.flatMap((mark, i) => {
    const place = places[i];
    return place === undefined || mark.passages.length === 0 ? [] : [{ mark, place, anchor: `${id}-mark-${i + 1}` }];
  });
  return {
    links: linked.map(({ mark, place, anchor }) => markLink(mark, place, anchor)).join(''),
    lists: linked
      .map(({ mark, anchor }) => passageList(mark, byId, { anchor, figure: id, policy, articleAnchor }))
      .join('\n'),
  };
}

function markLink(mark: ShownMark, { left, top, width, height }: MarkPlace, anchor: string): string {
  const style = [`left:${share(left)}`, `top:${share(top)}`, `width:${share(width)}`, `height:${share(height)}`].join(
    ';',
  );
  const label = escapeHtml(`${mark.label.replaceAll('\n', '; ')}: ${extentOf(mark)}`);
  return `<a class="mark" href="#${escapeHtml(anchor)}" style="${style}" title="${label}" aria-label="${label}"></a>`;
}

function passageList(
  mark: ShownMark,
  articles: ReadonlyMap<string, ShownArticle>,
  { anchor, figure, policy, articleAnchor }: PassageListOptions,
): string {
  const [name = '', ...rest] = mark.label.split('\n').filter((line) => line !== '');
  const items = mark.passages.map((passage) => {
    const article = articles.get(passage.article);
    const target = articleAnchor(passage.article);
    const title = `<bdi>${escapeHtml(articleName(article, passage.article))}</bdi>`;
    const head = target === undefined ? title : `<a href="#${escapeHtml(target)}">${title}</a>`;
    return `<li>${head}${passageText(passage, article)}</li>`;
  });
  const note = policy === 'none' ? '<p>The text of articles is left out; the numbers are positions in it.</p>' : '';
  const facts = rest.length === 0 ? '' : ` <small>${escapeHtml(rest.join('; '))}</small>`;
  return `<section class="passages" id="${escapeHtml(anchor)}" aria-label="${escapeHtml(`Passages of ${name}`)}"><p><strong><bdi>${escapeHtml(name)}</bdi></strong>: ${extentOf(mark)}.${facts} <a href="#${escapeHtml(figure)}">Close</a></p>${note}<ol>${items.join('')}</ol></section>`;
}

function articleName(article: ShownArticle | undefined, id: string): string {
  const { title = id, source, date } = article ?? {};
  return [title, ...[source, date].filter((fact) => fact !== undefined && fact !== title)].join(', ');
}

/** The stretch of an article with the counted words marked; where no text is shown, their position. */
function passageText({ start, end, from, to, text }: ShownPassage, article: ShownArticle | undefined): string {
  const whole = from === undefined ? undefined : (text ?? article?.text?.slice(from, to));
  if (whole === undefined || from === undefined) return ` <small>${start}–${end}</small>`;
  const [before, marked, after] = [
    whole.slice(0, Math.max(0, start - from)),
    whole.slice(Math.max(0, start - from), end - from),
    whole.slice(end - from),
  ].map(escapeHtml);
  const direction = article?.direction ?? 'auto';
  const cut = to !== undefined && to < end ? '…' : '';
  return `<p dir="${direction}">${before}<mark>${marked}</mark>${cut}${after}</p>`;
}

function extentOf({ passages, total }: ShownMark): string {
  return `${passages.length} of ${countNoun(total, 'passage')}`;
}

function share(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}
