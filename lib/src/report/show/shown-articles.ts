import type { Article, Chart, Corpus, Quotations } from '../../model.js';
import { findOrigins } from '../../origin.js';
import { findQuotations } from '../../quotations/index.js';
import { cutText, type PassagesPolicy } from './passages.js';
import type { ShownArticle, ShownQuotation } from './shown-chart.js';

/** Characters of all articles that one chart holds as a whole; of the others it holds the passages. */
const mostCharacters = 100_000;
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const firstLetter = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** What is known of the articles behind a chart. */
export interface ChartArticles {
  /** By id; those of the corpus that the chart was made from. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly shown: readonly ShownArticle[];
}

/**
 * Returns the articles that the passages of a chart stand in, those with the most passages first. Where all text may
 * be shown they come with their text, zones and quotations, until 100,000 characters are full. The quotations are those
 * that the chart was made from, or else are found by the rules. Articles are taken from the corpus that the chart's
 * method leads to; a chart whose corpus is no longer in memory, or was made by hand, has none.
 */
export function listShownArticles({ marks, method }: Chart, policy: PassagesPolicy): ChartArticles {
  const origins = findOrigins(method);
  const nearestLast = origins.toReversed().flatMap((origin) => origin.articles);
  const articles = new Map(nearestLast.map((article) => [article.id, article]));
  const counts = new Map<Article, number>();
  for (const { article: id } of marks.flatMap(({ passages }) => passages)) {
    const article = articles.get(id);
    if (article !== undefined) counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  const behind = [...counts].sort(([, a], [, b]) => b - a).map(([article]) => article);
  const whole = policy === 'full' ? takeWhole(behind) : [];
  const quotations = origins.find((origin) => origin.kind === 'quotations') ?? readQuotations(whole, origins[0]);
  return {
    articles,
    shown: behind.map((article) => ({
      ...describeArticle(article),
      ...(quotations !== undefined && whole.includes(article) && readText(article, quotations)),
    })),
  };
}

function takeWhole(articles: readonly Article[]): readonly Article[] {
  let left = mostCharacters;
  return articles.filter(({ text }) => {
    if (text.length > left) return false;
    left -= text.length;
    return true;
  });
}

function readQuotations(articles: readonly Article[], origin: Corpus | Quotations | undefined): Quotations | undefined {
  return origin && findQuotations({ kind: 'corpus', articles, dropped: [], method: origin.method });
}

function describeArticle({ id, text, source, title, date, language }: Article): ShownArticle {
  const tag = language?.value.trim() ?? '';
  return {
    id,
    source: source.name,
    ...(title && { title: cutText(title.value) }),
    ...(date && { date: date.value }),
    ...(languageTag.test(tag) && { language: tag }),
    direction: rightToLeft.test(firstLetter.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr',
  };
}

function readText(article: Article, { quotations, speakers }: Quotations): Partial<ShownArticle> {
  const own = quotations.filter((quotation) => quotation.article === article.id);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const order = [...new Set(own.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])))];
  return {
    text: article.text,
    zones: article.zones.map(({ kind, start, end }) => ({ kind, start, end })),
    quotations: own.map(({ type, parts, mention, speaker }): ShownQuotation => {
      const shown = { type, parts: parts.map(({ start, end }) => ({ start, end })) };
      return {
        ...shown,
        ...(speaker !== undefined && { speaker: order.indexOf(speaker) }),
        ...(mention && { mention: { start: mention.start, end: mention.end } }),
      };
    }),
    speakers: order.map((speaker) => names.get(speaker) ?? speaker),
  };
}
