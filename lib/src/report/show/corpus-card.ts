import type { Article, Corpus, View } from '../../model.js';
import { compareText, countWords } from '../../text/index.js';
import { escapeHtml } from '../html.js';

const shownSources = 10;
const shownDropped = 10;

/**
 * Returns a corpus at a glance: articles, sources, words of the body, how many articles are dated and repaired, and
 * what was dropped with its reasons. Numbers only: no running text.
 *
 * @example corpusCard(corpus).text // 'Articles  2\nSources   A (1), B (1)\n...'
 */
export function corpusCard(corpus: Corpus): View {
  const lines = cardLines(corpus);
  const rows = lines.map(
    ([name, value]) =>
      `<tr><th scope="row" style="text-align:left">${name}</th><td dir="auto" style="text-align:left">${escapeHtml(value)}</td></tr>`,
  );
  const width = Math.max(...lines.map(([name]) => name.length));
  return {
    kind: 'view',
    html: `<table><tbody>${rows.join('')}</tbody></table>`,
    text: lines.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n'),
  };
}

function cardLines({ articles, dropped }: Corpus): readonly (readonly [string, string])[] {
  const words = countWords(articles).reduce((sum, count) => sum + count, 0);
  const repaired = articles.filter(({ edits }) => edits.length > 0);
  const edits = repaired.flatMap((article) => article.edits);
  const inferred = edits.filter(({ certainty }) => certainty === 'inferred').length;
  const reasons = dropped.slice(0, shownDropped).map(({ where, reason }) => `${where}: ${reason}`);
  return [
    ['Articles', String(articles.length)],
    ['Sources', listSources(articles)],
    ['Words', `${words} in the body`],
    ['Dated', listDates(articles)],
    [
      'Repaired',
      `${repaired.length} of ${articles.length}, at ${edits.length} ${edits.length === 1 ? 'place' : 'places'} (${inferred} by inference)`,
    ],
    ['Dropped', dropped.length === 0 ? '0' : `${dropped.length}: ${listFirst(reasons, dropped.length)}`],
  ];
}

/** Sources by number of articles, then by name. */
function listSources(articles: readonly Article[]): string {
  const counts = new Map<string, number>();
  for (const { source } of articles) counts.set(source.name, (counts.get(source.name) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  const names = sorted.slice(0, shownSources).map(([name, n]) => `${name} (${n})`);
  return sorted.length === 0 ? '0' : `${sorted.length}: ${listFirst(names, sorted.length)}`;
}

function listDates(articles: readonly Article[]): string {
  const dates = articles.flatMap(({ date }) => (date ? [date.value] : [])).sort();
  const range = dates.length === 0 ? '' : ` (${dates[0]} to ${dates.at(-1)})`;
  return `${dates.length} of ${articles.length}${range}`;
}

function listFirst(items: readonly string[], total: number): string {
  return total > items.length ? `${items.join('; ')}; and ${total - items.length} more` : items.join('; ');
}
