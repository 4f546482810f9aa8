import type { Prose, Result } from '../model.js';
import { countNoun, escapeMarkdown, joinSentences, showNumber } from '../text/index.js';
import type { DiversityRow } from './diversity.js';
import type { ReadabilityRow } from './readability.js';

/**
 * Whose words are the most varied, in sentences, by a measure that tolerates texts of different length, with what must
 * not be compared. Where no text is long enough, or there is one only, that is what it says.
 *
 * @example describeDiversity(measureDiversity(corpus)).markdown // 'By MATTR the words of A are the most varied (0.71 ...'
 */
export function describeDiversity({ rows, method }: Result<DiversityRow>): Prose {
  const ends = findEnds(rows, ({ mattr }) => mattr);
  const window = countNoun(Number(method.options.window), 'word');
  if (!ends)
    return say(`No text has ${window}, which its moving window needs: how varied the words are cannot be told.`);
  const [most, least] = ends;
  const finding =
    most === least
      ? `The words of ${nameRow(most)} have a MATTR of ${showNumber(most.mattr ?? 0)} in windows of ${window}.`
      : `By MATTR in windows of ${window} the words of ${nameRow(most)} are the most varied (${showNumber(most.mattr ?? 0)} of ${countNoun(most.words, 'word')}), those of ${nameRow(least)} the least (${showNumber(least.mattr ?? 0)} of ${countNoun(least.words, 'word')}).`;
  return say(joinSentences(finding, 'This describes these texts.', most.warning));
}

/**
 * Which text is the hardest to read and which the easiest, in sentences, by LIX, which needs no syllables.
 *
 * @example describeReadability(measureReadability(corpus)).markdown // 'By LIX A is the hardest to read (58), B the ...'
 */
export function describeReadability({ rows }: Result<ReadabilityRow>): Prose {
  const ends = findEnds(rows, ({ lix }) => lix);
  if (!ends) return say('There are no words to read.');
  const [most, least] = ends;
  const sizeOf = (row: ReadabilityRow): string =>
    `${showNumber(row.lix ?? 0)}, ${countNoun(row.sentences, 'sentence')}`;
  const finding =
    most === least
      ? `${nameRow(most)} has a LIX of ${sizeOf(most)}.`
      : `By LIX ${nameRow(most)} is the hardest to read (${sizeOf(most)}), ${nameRow(least)} the easiest (${sizeOf(least)}).`;
  const few = rows.filter(({ warning }) => warning !== undefined).length;
  const warning =
    few === 0 ? undefined : `${countNoun(few, 'text')} ${few === 1 ? 'has' : 'have'} too few sentences to be judged.`;
  return say(joinSentences(finding, 'This describes these texts.', warning));
}

/** The rows with the largest and the smallest value, ties by their order; nothing where no row has one. */
function findEnds<Row>(rows: readonly Row[], read: (row: Row) => number | undefined): readonly [Row, Row] | undefined {
  const known = rows.filter((row) => read(row) !== undefined);
  const [first] = known;
  if (!first) return undefined;
  const size = (row: Row): number => read(row) ?? 0;
  const most = known.reduce((best, row) => (size(row) > size(best) ? row : best), first);
  const least = known.reduce((best, row) => (size(row) < size(best) ? row : best), first);
  return [most, least];
}

function nameRow({ article, source, group }: DiversityRow | ReadabilityRow): string {
  return escapeMarkdown(article ?? source ?? group ?? 'the corpus');
}

function say(markdown: string): Prose {
  return { kind: 'prose', markdown };
}
