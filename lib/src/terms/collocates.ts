import type { Article, Corpus, Passage, Result } from '../model.js';
import { expectedCount, significant } from '../statistics/index.js';
import { compareText, type Stopwords, stopwords, type Vocabulary } from '../text/index.js';
import { libraryVersion } from '../version.js';
import {
  type AssociationMeasure,
  associationColumns,
  measureAssociation,
  roundAssociation,
} from './associationmeasures.js';
import { checkMinCount } from './counts.js';
import { spanOfTokens, type TokenMatch } from './matches.js';
import { parseQuery, TermMarks } from './query.js';
import { references } from './references.js';
import { indexOf, type WordIndex } from './wordindex.js';
import type { ArticleWords } from './wordstore.js';

/** A word that stands near the node, and how much more often it does than by chance. */
export interface CollocateRow {
  readonly term: string;
  /** Occurrences near the node, each counted once, of `size` words near it. */
  readonly count: number;
  readonly size: number;
  /** Occurrences elsewhere, of `restSize` words. */
  readonly restCount: number;
  readonly restSize: number;
  /** Those before the nearest node, and those after it. */
  readonly left: number;
  readonly right: number;
  /** Articles in which it stands near the node. */
  readonly documents: number;
  /** Occurrences near the node, were it spread evenly. */
  readonly expected: number;
  /** At most 14; the larger, the more of both words' occurrences are together. */
  readonly logDice?: number;
  /** Pointwise mutual information in doublings: favours rare words. */
  readonly pmi?: number;
  /** Favours frequent words. */
  readonly tScore?: number;
  readonly g2?: number;
  /** How much likelier the word is near the node than elsewhere, -1 to 1. */
  readonly deltaP?: number;
  /** The measure asked for, where it is none of these. */
  readonly value?: number;
}

export interface FindCollocatesOptions {
  /** Words on each side of the node; never past the sentence. */
  readonly window?: number;
  /** What rows are ordered by, the largest first. */
  readonly measure?: AssociationMeasure;
  /** Occurrences near the node. */
  readonly minCount?: number;
  readonly stopwords?: Stopwords;
  readonly case?: 'fold' | 'keep';
}

const shown = ['logDice', 'pmi', 'tScore', 'g2', 'deltaP'] as const;

/** What was counted, by number of the word. */
interface NodeCounts {
  readonly nodes: number;
  readonly near: number;
  readonly words: number;
  readonly all: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly documents: readonly number[];
}

/**
 * The words that stand near a node, a query as `concordance` takes it: what company it keeps. Near are the words up to
 * `window` to each side, within the sentence, each counted once however many nodes are near it; all other words, the
 * nodes left aside, are elsewhere. Five measures stand in each row, all others in `measureCollocates`.
 *
 * A measure tells how strongly two words attract each other in these texts. There is no p: neighbours are not drawn one
 * by one. Ordered from the largest measure, absent ones last, then by term. A node that stands nowhere gives no rows.
 *
 * @example findCollocates(corpus, 'mercenar*', { window: 4 }).rows[0] // { term: 'russian', count: 6, left: 6, ... }
 * @throws when the query has no word or is a regular expression, or an option is not known
 */
export function findCollocates(
  corpus: Corpus,
  query: string,
  {
    window = 5,
    measure = 'logDice',
    minCount = 3,
    stopwords: list = 'none',
    case: letterCase = 'fold',
  }: FindCollocatesOptions = {},
): Result<CollocateRow> {
  checkMinCount(minCount);
  if (!Number.isInteger(window) || window < 1) throw new RangeError(`window must be a whole number from 1: ${window}`);
  measureAssociation(measure, { count: 1, size: 1, restCount: 0, restSize: 1 });
  const finder = nodeFinder(query, letterCase, indexOf(corpus, letterCase));
  const { vocabulary } = finder;
  const counted = countNear(corpus.articles, finder, window);
  const stopped = stopwords(list);
  const drafts = vocabulary.terms.flatMap((term, id) => {
    const [left, right] = [counted.left[id] ?? 0, counted.right[id] ?? 0];
    if (left + right < minCount || stopped.has(letterCase === 'fold' ? term : term.toLowerCase())) return [];
    const counts = { left, right, all: counted.all[id] ?? 0, documents: counted.documents[id] ?? 0 };
    return [makeRow(term, counts, counted, measure)];
  });
  drafts.sort((a, b) => b.rank - a.rank || compareText(a.row.term, b.row.term));
  const rows = drafts.map(({ row }) => row);
  return {
    kind: 'result',
    rows,
    key: ['term'],
    method: {
      step: 'findCollocates',
      version: libraryVersion,
      options: {
        query,
        window,
        measure,
        minCount,
        stopwords: typeof list === 'string' ? list : [...list],
        case: letterCase,
      },
      n: {
        articles: corpus.articles.length,
        words: counted.words,
        nodes: counted.nodes,
        near: counted.near,
        rows: rows.length,
      },
      references: [references.evert2008, references.rychly2008],
      dropped: [],
      inputs: [corpus.method],
    },
    passages: (row, limit = 50) => findNear(corpus.articles, finder, { window, term: row.term, limit }),
  };
}

function makeRow(
  term: string,
  { left, right, all, documents }: { left: number; right: number; all: number; documents: number },
  { near, words, nodes }: NodeCounts,
  measure: AssociationMeasure,
): { readonly row: CollocateRow; readonly rank: number } {
  const count = left + right;
  const table = { count, size: near, restCount: all - count, restSize: words - nodes - near };
  const value = roundAssociation(measure, table);
  const row = {
    ...{ term, ...table, left, right, documents, expected: significant(expectedCount(table)) },
    ...associationColumns(shown, table),
    ...(value !== undefined && !shown.some((name) => name === measure) && { value }),
  };
  return { row, rank: value ?? Number.MIN_SAFE_INTEGER };
}

/** Reads articles and finds the nodes in them. */
interface NodeFinder {
  readonly vocabulary: Vocabulary;
  read(article: Article): { readonly words: ArticleWords; readonly nodes: readonly TokenMatch[] };
}

function nodeFinder(query: string, letterCase: 'fold' | 'keep', index: WordIndex): NodeFinder {
  const parsed = parseQuery(query, letterCase);
  if (parsed.kind === 'regex') throw new Error(`a regular expression is no node: ${query}`);
  const { vocabulary } = index;
  const marks = parsed.patterns.map((pattern) => new TermMarks(pattern, vocabulary));
  const find = index.finder(marks);
  return {
    vocabulary,
    read(article) {
      const words = index.read(article);
      return { words, nodes: find(article, words)?.matches ?? [] };
    },
  };
}

function countNear(articles: readonly Article[], finder: NodeFinder, window: number): NodeCounts {
  const [left, right, documents]: [number[], number[], number[]] = [[], [], []];
  const all: number[] = [];
  let nodeWords = 0;
  let near = 0;
  let size = 0;
  const seen = new Set<number>();
  for (const article of articles) {
    const { words, nodes } = finder.read(article);
    const { term } = words;
    size += term.length;
    if (nodes.length === 0) {
      for (let at = 0; at < term.length; at += 1) all[term[at] ?? 0] = (all[term[at] ?? 0] ?? 0) + 1;
      continue;
    }
    const sides = sideOfTokens(words, nodes, window);
    seen.clear();
    for (let at = 0; at < term.length; at += 1) {
      const id = term[at] ?? 0;
      const side = sides[at] ?? 0;
      if (side === isNode) {
        nodeWords += 1;
        continue;
      }
      all[id] = (all[id] ?? 0) + 1;
      if (side === 0) continue;
      near += 1;
      const counts = side < 0 ? left : right;
      counts[id] = (counts[id] ?? 0) + 1;
      if (!seen.has(id)) documents[id] = (documents[id] ?? 0) + 1;
      seen.add(id);
    }
  }
  return { nodes: nodeWords, near, words: size, all, left, right, documents };
}

const isNode = 2;

/** For each token: 0 far from any node, -1 before its nearest node, 1 after it, 2 part of a node. */
function sideOfTokens({ term }: ArticleWords, nodes: readonly TokenMatch[], window: number): Int8Array {
  const sides = new Int8Array(term.length);
  const distance = new Uint32Array(sides.length).fill(window + 1);
  const mark = (at: number, far: number, side: -1 | 1): void => {
    if (far >= (distance[at] ?? 0)) return;
    distance[at] = far;
    sides[at] = side;
  };
  for (const { first, last, from, to } of nodes) {
    for (let far = 1; far <= window && first - far >= from; far += 1) mark(first - far, far, -1);
    for (let far = 1; far <= window && last + far < to; far += 1) mark(last + far, far, 1);
  }
  for (const { first, last } of nodes) sides.fill(isNode, first, last + 1);
  return sides;
}

/** The passages from a node to the word near it, or the other way round. */
function findNear(
  articles: readonly Article[],
  finder: NodeFinder,
  { window, term, limit }: { readonly window: number; readonly term: string; readonly limit: number },
): Passage[] {
  const passages: Passage[] = [];
  for (const article of articles) {
    const { words, nodes } = finder.read(article);
    if (nodes.length === 0) continue;
    const sides = sideOfTokens(words, nodes, window);
    for (let at = 0; at < sides.length; at += 1) {
      if (passages.length >= limit) return passages;
      if (!sides[at] || sides[at] === isNode || words.vocabulary[words.term[at] ?? 0] !== term) continue;
      const node = nearestNode(nodes, at);
      if (!node) continue;
      const span = spanOfTokens(words, { first: Math.min(at, node.first), last: Math.max(at, node.last) });
      passages.push({ article: article.id, ...span });
    }
  }
  return passages;
}

function nearestNode(nodes: readonly TokenMatch[], at: number): TokenMatch | undefined {
  const farOf = ({ first, last }: TokenMatch): number => (at < first ? first - at : at - last);
  return nodes
    .filter(({ from, to }) => at >= from && at < to)
    .reduce<TokenMatch | undefined>((best, node) => (best && farOf(best) <= farOf(node) ? best : node), undefined);
}
