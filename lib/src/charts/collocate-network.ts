import type { Chart, Result } from '../model.js';
import type { CollocateRow } from '../terms/index.js';
import { countNoun, joinPhrases, joinSentences, showNumber } from '../text/index.js';
import { checkTop, emptyChart, makeChart } from './chart.js';
import { quoteText, wrapTitle } from './labels.js';
import { findMarks } from './marks.js';
import { drawNetwork, type NetworkNode } from './network-figure.js';
import { type Link, placeNodes } from './network-layout.js';

export interface CollocateNetworkOptions {
  /** Collocates of each node, the first of its table. */
  readonly top?: number;
}

const step = 'collocateNetwork';
const id = 'collocates';
const mostNodes = 4;

/** The collocates of one node that are drawn. */
interface Star {
  readonly result: Result<CollocateRow>;
  readonly node: string;
  readonly rows: readonly CollocateRow[];
}

/**
 * Returns a network of one node and its collocates, or of several nodes and those that they share: the stronger two
 * words attract each other, by the measure of the table, the nearer they stand and the thicker is their line. Places
 * mean nothing else. The area of a collocate's dot is its count near the node.
 *
 * Each node has its first `top` collocates; a word that several nodes have is one dot with several lines. Without
 * collocates the chart says so in a sentence.
 *
 * @example collocateNetwork(findCollocates(corpus, 'mali')).method.n // { nodes: 1, collocates: 12, marks: 12 }
 * @throws when `top` is not a whole number from 1, or there are more than 4 nodes
 */
export function collocateNetwork(
  collocates: Result<CollocateRow> | readonly Result<CollocateRow>[],
  { top = 12 }: CollocateNetworkOptions = {},
): Chart {
  checkTop(top);
  const results = 'kind' in collocates ? [collocates] : collocates;
  const [first] = results;
  if (!first) throw new Error('collocateNetwork needs the collocates of a node');
  if (results.length > mostNodes)
    throw new Error(`collocateNetwork draws ${mostNodes} nodes at most, not ${results.length}`);
  const stars = results.map((result) => ({
    result,
    node: String(result.method.options.query ?? ''),
    rows: result.rows.slice(0, top),
  }));
  const { method } = first;
  if (stars.every(({ rows }) => rows.length === 0)) {
    const names = joinPhrases(stars.map(({ node }) => quoteText(node)));
    return emptyChart(method, { step, id, options: { top } }, `No word stands often enough near ${names}.`);
  }
  const { nodes, links, ends } = makeNetwork(stars);
  const finding = describeFinding(stars);
  const { data, layout, markTrace } = drawNetwork({
    nodes,
    links,
    places: placeNodes(nodes.length, links),
    title: wrapTitle(finding),
  });
  const words = nodes.flatMap((node, at) => (node.isCentre ? [] : [at]));
  const marks = words.flatMap((at, point) => {
    const [end] = ends.get(at) ?? [];
    return end ? findMarks(end.star.result, [{ trace: markTrace, point, total: end.row.count, rows: [end.row] }]) : [];
  });
  const measure = String(method.options.measure ?? '');
  const chart = makeChart(method, {
    step,
    id,
    options: { top },
    n: { nodes: stars.length, collocates: words.length, marks: marks.length },
    data,
    layout,
    marks,
    rows: stars.flatMap(({ node, rows }) => rows.map((row) => ({ node, ...row }))),
    caption: joinSentences(
      `The nearer to its node and the thicker the line, the larger the ${measure}; places mean nothing else. In brackets the count near the node (of several, the first), within ${countNoun(Number(method.options.window ?? 0), 'word')} to each side in the same sentence.`,
      `n = ${joinPhrases(
        stars.map(({ node, result }) => `${countNoun(result.method.n.near ?? 0, 'word')} near ${quoteText(node)}`),
        mostNodes,
      )}.`,
    ),
    alt: `Network of ${countNoun(stars.length, 'node')} and ${countNoun(words.length, 'collocate')}. ${finding}`,
  });
  const inputs = results.map((result) => result.method);
  return { ...chart, method: { ...chart.method, inputs } };
}

/** Where a line ends at a collocate: the row and the node it belongs to. */
interface End {
  readonly star: Star;
  readonly row: CollocateRow;
}

function makeNetwork(stars: readonly Star[]): {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly Link[];
  readonly ends: ReadonlyMap<number, readonly End[]>;
} {
  const nodes: NetworkNode[] = stars.map(({ node }) => ({ label: node, isCentre: true, count: 0 }));
  const links: Link[] = [];
  const ends = new Map<number, End[]>();
  const places = new Map<string, number>();
  stars.forEach((star, from) => {
    const values = star.rows.map((row) => valueOfRow(row, star.result));
    const least = Math.min(...values);
    const span = Math.max(...values) - least || 1;
    star.rows.forEach((row, i) => {
      const known = places.get(row.term);
      const to = known ?? nodes.length;
      if (known === undefined) {
        places.set(row.term, to);
        nodes.push({ label: row.term, isCentre: false, count: row.count });
      }
      links.push({ from, to, strength: 0.15 + (0.85 * ((values[i] ?? least) - least)) / span });
      const own = ends.get(to);
      if (own) own.push({ star, row });
      else ends.set(to, [{ star, row }]);
    });
  });
  return { nodes, links, ends };
}

/** The measure that the table is ordered by. */
function valueOfRow(row: CollocateRow, { method }: Result<CollocateRow>): number {
  const named = new Map<string, unknown>(Object.entries(row)).get(String(method.options.measure));
  return typeof named === 'number' ? named : (row.value ?? 0);
}

function describeFinding(stars: readonly Star[]): string {
  const shared = listShared(stars);
  if (stars.length > 1 && shared.length > 0) {
    const names = joinPhrases(stars.map(({ node }) => quoteText(node)));
    const stand = shared.length === 1 ? 'stands' : 'stand';
    return `${joinPhrases(shared.map(quoteText))} ${stand} near more than one of ${names}.`;
  }
  const [star] = stars;
  const [row] = star?.rows ?? [];
  if (!star || !row) return 'The first node has no collocates.';
  const seen = `${showNumber(row.count)} of its ${countNoun(row.count + row.restCount, 'occurrence')}`;
  return `${quoteText(star.node)} attracts ${quoteText(row.term)} most: ${seen} ${row.count === 1 ? 'is' : 'are'} near it.`;
}

function listShared(stars: readonly Star[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { rows } of stars) for (const { term } of rows) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].flatMap(([term, count]) => (count > 1 ? [term] : []));
}
