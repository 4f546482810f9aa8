import type { Prose, Result } from '../model.js';
import { countNoun, escapeMarkdown, joinPhrases, showNumber } from '../text/index.js';
import type { CollocateRow } from './collocates.js';
import { showTerm } from './wording.js';

const named = 3;

/**
 * What company a word keeps, in sentences: how many words stand near it often enough, and the first of them with their
 * counts. Where the node stands nowhere, or nothing stands near it often enough, that is what it says.
 *
 * @example describeCollocates(findCollocates(corpus, 'coup')).markdown // '“coup” stands nowhere in 5 articles.'
 */
export function describeCollocates({ rows, method }: Result<CollocateRow>): Prose {
  const { articles = 0, nodes = 0, near = 0 } = method.n;
  const { query, window, minCount, measure } = method.options;
  const node = `“${escapeMarkdown(String(query))}”`;
  if (nodes === 0) return say(`${node} stands nowhere in ${countNoun(articles, 'article')}.`);
  const read = `${countNoun(near, 'word')} ${near === 1 ? 'stands' : 'stand'} within ${countNoun(Number(window), 'word')} of ${node} in its sentence`;
  if (rows.length === 0) return say(`${read}; none ${countNoun(Number(minCount), 'time')} or more.`);
  const first = rows.slice(0, named).map(describeRow);
  return say(
    `${read}. Of ${countNoun(rows.length, 'collocate')} those with the largest ${String(measure)} are ${joinPhrases(first)}. This describes these texts.`,
  );
}

function describeRow({ term, count, restCount, documents }: CollocateRow): string {
  const of = `${showNumber(count)} of ${countNoun(count + restCount, 'occurrence')} near it`;
  return `${showTerm(term)} (${of}, in ${countNoun(documents, 'article')})`;
}

function say(markdown: string): Prose {
  return { kind: 'prose', markdown };
}
