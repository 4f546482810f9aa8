import type { Prose, Result } from '../../model.js';
import { countNoun, escapeMarkdown, joinPhrases, showNumber } from '../../text/index.js';
import { agree, say } from '../wording.js';
import type { SharedQuotationRow } from './quotations.js';

/** Pairs named in a sentence. */
const named = 3;

/**
 * How many quotations stand in more than one article, the longest of them with what is shared of either, and how many
 * were cut, in sentences with their n. That none is shared is said with the number of quotations compared.
 *
 * @example describeShared(alignSharedQuotations(quotations)).markdown // 'None of 24 quotations of at least 5 ...'
 */
export function describeShared({ rows, method }: Result<SharedQuotationRow>): Prose {
  const { articles = 0, compared = 0, setPhrases = 0 } = method.n;
  const words = countNoun(Number(method.options.minWords), 'word');
  const all = `${countNoun(compared, 'quotation')} with at least ${words} between marks`;
  const phrases =
    setPhrases === 0
      ? undefined
      : `${countNoun(setPhrases, 'pair')} that ${agree(setPhrases, 'shares', 'share')} no more than a set phrase ${agree(setPhrases, 'is', 'are')} left out.`;
  if (compared === 0)
    return say(`There is no quotation with at least ${words} between marks in ${countNoun(articles, 'article')}.`);
  if (rows.length === 0) {
    return say(
      `None of ${all} shares ${words} in a row with a quotation of another article, in ${countNoun(articles, 'article')}.`,
      phrases,
    );
  }
  const quotations = new Set(
    rows.flatMap(({ article, start, otherArticle, otherStart }) => [
      `${start} ${article}`,
      `${otherStart} ${otherArticle}`,
    ]),
  );
  const whole = rows.filter(({ lacks, otherLacks }) => lacks === undefined && otherLacks === undefined).length;
  const across = rows.filter(({ source, other }) => source !== other).length;
  const longest = rows.slice(0, named).map(describePair);
  return say(
    `${showNumber(quotations.size)} of ${all} ${agree(quotations.size, 'shares', 'share')} words with one of another article: ${countNoun(rows.length, 'pair')}, ${showNumber(across)} of them between two sources.`,
    `${showNumber(whole)} ${agree(whole, 'pair is', 'pairs are')} word for word the same; ${describeCuts(rows)}.`,
    `The most words are shared by ${joinPhrases(longest)}.`,
    phrases,
  );
}

function describePair(row: SharedQuotationRow): string {
  const { source, other, sharedWords, words, otherWords } = row;
  return `${escapeMarkdown(source)} and ${escapeMarkdown(other)} (${countNoun(sharedWords, 'word')}, of ${showNumber(words)} and ${showNumber(otherWords)})`;
}

function describeCuts(rows: readonly SharedQuotationRow[]): string {
  const at = (place: string): number =>
    rows.filter(({ lacks = '', otherLacks = '' }) => `${lacks}, ${otherLacks}`.includes(place)).length;
  return `one of the two lacks words of the other at the start in ${showNumber(at('start'))}, in the middle in ${showNumber(at('middle'))}, at the end in ${showNumber(at('end'))}`;
}
