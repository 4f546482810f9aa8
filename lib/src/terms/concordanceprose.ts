import type { Prose, Result } from '../model.js';
import { countNoun, escapeMarkdown } from '../text/index.js';
import type { ConcordanceRow } from './concordance.js';

/**
 * How often a query was found and in how many articles, in a sentence; also when it was not found at all.
 *
 * @example describeConcordance(concordance(corpus, 'coup')).markdown // '“coup” stands nowhere in 5 articles.'
 */
export function describeConcordance({ rows, method }: Result<ConcordanceRow>): Prose {
  const { articles = 0, articlesWithMatches = 0, matches = 0 } = method.n;
  const query = `“${escapeMarkdown(String(method.options.query))}”`;
  if (matches === 0) {
    return { kind: 'prose', markdown: `${query} stands nowhere in ${countNoun(articles, 'article')}.` };
  }
  const how = method.options.sample === undefined ? `The first ${rows.length}` : `${rows.length} drawn by chance`;
  const shown = rows.length < matches ? ` ${how} ${rows.length === 1 ? 'is' : 'are'} shown.` : '';
  const found = `${query} stands ${countNoun(matches, 'time')} in ${articlesWithMatches} of ${countNoun(articles, 'article')}.`;
  return { kind: 'prose', markdown: `${found}${shown}` };
}
