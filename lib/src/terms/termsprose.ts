import type { Prose, Result } from '../model.js';
import { countNoun, joinPhrases, showNumber } from '../text/index.js';
import type { TermRow } from './counts.js';
import { showGroup, showTerm } from './wording.js';

/** Rows named in a sentence. */
const named = 3;

/**
 * What a table of terms says, in sentences for a notebook or a report: how much was counted, which rows lead the
 * table, what was left out. A table without rows is said to be one, with the reason.
 *
 * @example describeTerms(countTerms(corpus)).markdown // '10 words in 2 articles were counted. The table is led by ...'
 */
export function describeTerms({ rows, method }: Result<TermRow>): Prose {
  const { articles = 0, words = 0 } = method.n;
  if (words === 0) return say(`There are no words to count in ${countNoun(articles, 'article')}.`);
  const counted = `${countNoun(words, 'word')} in ${countNoun(articles, 'article')} were counted.`;
  if (rows.length === 0) {
    return say(
      `${counted} No term is left in the table: all are stop words or below the minimum of ${method.options.minCount}.`,
    );
  }
  const leaders = rows.slice(0, named).map(describeRow);
  const stopped =
    method.options.stopwords === 'none'
      ? ''
      : ' Stop words are left out of the table, and stay in the number of words.';
  return say(`${counted} The table is led by ${joinPhrases(leaders)}.${stopped}`);
}

function describeRow(row: TermRow): string {
  const rate = `${countNoun(row.count, 'time')} in ${countNoun(row.documents, 'article')}, ${showNumber(row.per10k)} per 10,000 words`;
  return `${showTerm(row.term)}${showGroup(row)} (${rate})`;
}

function say(markdown: string): Prose {
  return { kind: 'prose', markdown };
}
