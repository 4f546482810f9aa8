/** @typedef {import('../../../lib/src/report/show/shown-chart.js').ShownChart} ShownChart */
/** @typedef {import('../../../lib/src/report/show/packed-chart.js').PackedChart} PackedChart */
/** @typedef {PackedChart['articles'][number]} PackedArticle */
/** @typedef {NonNullable<PackedArticle['quotations']>[number]} PackedQuotation */
/** @typedef {PackedChart['marks'][number]['passages'][number]} PackedPassage */

/**
 * Reads a chart as a notebook's file holds it, where passages are `[article, start, end, from, to, text]`, the article
 * by its number, zones `[kind, start, end]`, and other spans `[start, end]`.
 * @param {string} text
 * @param {ShownChart['figure']} figure what stands beside it under the type of plotly.js
 * @returns {ShownChart}
 */
export function unpackChart(text, figure) {
  /** @type {PackedChart} */
  const { articles, marks, unknown = [], ...rest } = JSON.parse(text);
  const ids = [...articles.map(({ id }) => id), ...unknown];
  return {
    ...rest,
    figure,
    articles: articles.map(unpackArticle),
    marks: marks.map(({ passages, ...mark }) => ({
      ...mark,
      passages: passages.map((passage) => unpackPassage(passage, ids)),
    })),
  };
}

/**
 * @param {PackedPassage} passage
 * @param {readonly string[]} ids
 */
function unpackPassage([article, start, end, from, to, text], ids) {
  return {
    article: ids[article] ?? '',
    start,
    end,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(text !== undefined && { text }),
  };
}

/** @param {PackedArticle} article */
function unpackArticle({ zones, quotations, ...article }) {
  return {
    ...article,
    ...(zones && { zones: zones.map(([kind, start, end]) => ({ kind, start, end })) }),
    ...(quotations && { quotations: quotations.map(unpackQuotation) }),
  };
}

/** @param {PackedQuotation} quotation */
function unpackQuotation({ parts, mention, ...quotation }) {
  return { ...quotation, parts: parts.map(toSpan), ...(mention && { mention: toSpan(mention) }) };
}

/** @param {readonly [number, number]} pair */
function toSpan([start, end]) {
  return { start, end };
}
