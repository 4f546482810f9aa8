import { escapeHtml } from '../html.js';
import type { ShownArticle } from '../show/shown-chart.js';
import type { ShownFigure } from '../shown-figure.js';

/** Returns the articles whose whole text the charts of a report hold, each once, in the order in which they are met. */
export function listArticleTexts(figures: readonly ShownFigure[]): readonly ShownArticle[] {
  const articles = new Map<string, ShownArticle>();
  for (const article of figures.flatMap(({ shown }) => shown?.articles ?? []))
    if (article.text !== undefined && !articles.has(article.id)) articles.set(article.id, article);
  return [...articles.values()];
}

/** Returns them as a part of the page, to which passages lead; empty where no text may be shown. */
export function articlesSection(articles: readonly ShownArticle[], anchors: ReadonlyMap<string, string>): string {
  if (articles.length === 0) return '';
  const parts = articles.map(({ id, title = id, source, date, language, direction, text = '' }) => {
    const facts = [source, date].filter((fact) => fact !== undefined && fact !== '').join(', ');
    const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
    const paragraphs = text
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => `<p dir="auto">${escapeHtml(line)}</p>`);
    const head = `<h3 dir="auto">${escapeHtml(title)}</h3>\n<p><small>${escapeHtml(facts)}</small></p>`;
    return `<article id="${escapeHtml(anchors.get(id) ?? '')}"${lang} dir="${direction}">\n${head}\n${paragraphs.join('\n')}\n</article>`;
  });
  return `<section class="chapter articles" id="articles">\n<h2>Articles</h2>\n${parts.join('\n')}\n</section>`;
}
