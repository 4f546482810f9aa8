import { findContents } from '../../lib/dist/quotations/model/contents.js';
import { listMentions } from '../../lib/dist/quotations/model/mentions.js';
import { exchangeClasses } from '../../lib/dist/quotations/model/model.js';
import { claimClasses, Ranking } from '../../lib/dist/quotations/model/ranking.js';
import { growTrees, learnClasses } from './trees.mjs';
import { overlap } from './truth.mjs';

const forest = { count: 80, depth: 5, rate: 0.15 };

/** Learns to judge who says the contents that the trees find, given who has said the one before. */
export function learnClaims(reads, trees, seed) {
  const rows = [];
  const truths = [];
  for (const { article, reading, marginals } of reads) {
    const contents = findContents(reading, marginals, trees);
    const ranking = new Ranking(reading, marginals, listMentions(reading, marginals), contents);
    let before;
    for (const content of contents) {
      const quote = findQuote(article, reading, content);
      let right;
      if (quote !== undefined)
        ranking.claims(content, before, (mention, values) => {
          const isRight = names(reading, mention, quote);
          rows.push(values.slice());
          truths.push(isRight ? 1 : 0);
          if (isRight && !(right?.probability >= mention.probability)) right = mention;
        });
      before = { content, mention: right };
    }
  }
  const learned = learnClasses(rows, truths, claimClasses);
  for (const row of rows) exchangeClasses(row, learned);
  const weights = new Float32Array(rows.length).fill(1);
  return { classes: learned, right: growTrees(rows, truths, weights, { ...forest, seed: seed * 10 + 4 }) };
}

/** The quotation that a content meets best. */
function findQuote({ quotes }, reading, { from, to }) {
  const span = [reading.start[from], reading.end[to - 1]];
  let found;
  let most = 0.3;
  for (const quote of quotes) {
    const share = overlap(span, [quote.start, quote.end]) / (quote.end - quote.start);
    if (share < most) continue;
    most = share;
    found = quote;
  }
  return found;
}

/** Whether half of a mention or more lies in the source of a quotation. */
function names(reading, { from, to }, { speaker_start: start, speaker_end: end }) {
  if (start === undefined || start === null) return false;
  const span = [reading.start[from], reading.end[to - 1]];
  const shared = overlap(span, [start, end]);
  return shared > 0 && shared >= 0.5 * (span[1] - span[0]);
}
