import type { Article, Corpus, Prose, SourceFrom } from '../model.js';
import { countNoun, countWords } from '../text/index.js';
import { sourceOrigins } from './source.js';

const originNames: Readonly<Record<SourceFrom, string>> = {
  user: "the user's metadata",
  outlet: 'the outlet',
  folder: 'the folder',
  agency: 'the agency',
  file: "the file's name",
  unknown: 'nothing (unknown)',
};

/**
 * What a corpus holds, in a few counted sentences: articles, sources and how they were found, words, dates, changes to
 * the texts, and what was dropped. An empty corpus says so.
 *
 * @example describeCorpus(corpus).markdown // '1 article from 1 source (named by the outlet: 1), 120 words in the body. …'
 */
export function describeCorpus(corpus: Corpus): Prose {
  const { articles, dropped } = corpus;
  const left =
    dropped.length === 0
      ? 'Nothing was dropped.'
      : `${countNoun(dropped.length, 'item')} could not be used and ${dropped.length === 1 ? 'was' : 'were'} dropped, each with its reason.`;
  if (articles.length === 0) return { kind: 'prose', markdown: `The corpus holds no articles. ${left}` };
  const words = countWords(articles).reduce((sum, n) => sum + n, 0);
  const sources = new Set(articles.map(({ source }) => source.name)).size;
  const sentences = [
    `${countNoun(articles.length, 'article')} from ${countNoun(sources, 'source')} (named by ${describeOrigins(articles)}), ${countNoun(words, 'word')} in the body.`,
    describeDates(articles),
    describeEdits(articles),
    left,
  ];
  return { kind: 'prose', markdown: sentences.join(' ') };
}

function describeOrigins(articles: readonly Article[]): string {
  const counts = sourceOrigins.map((from) => ({
    from,
    n: articles.filter(({ source }) => source.from === from).length,
  }));
  return counts
    .filter(({ n }) => n > 0)
    .map(({ from, n }) => `${originNames[from]}: ${n}`)
    .join('; ');
}

function describeDates(articles: readonly Article[]): string {
  const dates = articles.flatMap(({ date }) => (date ? [date.value] : [])).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return 'No date is known.';
  const range = first === last ? first : `${first} to ${last}`;
  return `A date is known for ${dates.length} of ${countNoun(articles.length, 'article')} (${range}).`;
}

function describeEdits(articles: readonly Article[]): string {
  const all = articles.flatMap(({ id, edits }) => edits.map((edit) => ({ id, ...edit })));
  const guessed = all.filter(({ before, after }) => before === '' && after === '').length;
  const edits = all.filter(({ before, after }) => before !== after);
  const decoding = guessed === 0 ? '' : ` The encoding of ${countNoun(guessed, 'text')} was inferred.`;
  if (edits.length === 0) return `No text was changed.${decoding}`;
  const changed = new Set(edits.map(({ id }) => id)).size;
  const inferred = edits.filter((edit) => edit.certainty === 'inferred').length;
  return `${countNoun(edits.length, 'place')} in ${countNoun(changed, 'article')} ${edits.length === 1 ? 'was' : 'were'} repaired, ${inferred} of them by inference; each can be undone.${decoding}`;
}
