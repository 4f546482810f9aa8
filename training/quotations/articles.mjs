import { readColumns } from '../../lib/dist/quotations/model/columns.js';
import { Chain } from '../../lib/dist/quotations/model/marginals.js';
import { Reading } from '../../lib/dist/quotations/model/reading.js';
import { WordReader } from '../../lib/dist/quotations/model/words.js';
import { listParagraphs } from '../../lib/dist/quotations/paragraphs.js';
import { trainChain } from './chain.mjs';
import { labelTokens } from './labels.mjs';
import { buildLexicon } from './lexicon.mjs';

const ownColumns = new Set(['word', 'stem', 'suffix', 'shape', 'tag', 'cue', 'belief', 'verb']);
const longest = 1000;

/** Learns words and labels from articles. */
export function learnChain(articles, seed) {
  const lexicon = buildLexicon(articles);
  const reader = new WordReader(lexicon);
  const sequences = articles.flatMap((article, at) => {
    const reading = readArticle(article, reader);
    const columns = readColumns(reading, ownColumns);
    return reading.paragraphs
      .flatMap(({ runs }) => runs)
      .filter(({ from, to }) => to - from <= longest)
      .map((run) => ({ article: at, columns, ...run, labels: labelTokens(reading, run, article.quotes) }));
  });
  return { lexicon, chain: trainChain(sequences, reader, seed) };
}

/** Reads articles by what has been learned: {article, reading, marginals}. */
export function readArticles(articles, { lexicon, chain }) {
  const reader = new WordReader(lexicon);
  const reads = new Chain(chain, reader);
  return articles.map((article) => {
    const reading = readArticle(article, reader);
    return { article, reading, marginals: reads.read(reading) };
  });
}

function readArticle({ text }, reader) {
  return new Reading(text, listParagraphs({ text, zones: [] }), reader);
}
