import { describe, expect, test } from 'vitest';

import { cuesBySource, distanceGrid, namingGrid, sourceMap, speakerHeatmap } from '../../lib/src/charts/index.js';
import type { CueRow, DistanceRow, NamingRow, QuotationCountRow } from '../../lib/src/sources/index.js';
import { makeResult, textsOf, valueAt } from './results.js';

function quoted(speaker: string | undefined, source: string, quotations: number, share: number): QuotationCountRow {
  const known = speaker === undefined ? {} : { speaker, kind: 'person' as const };
  return { ...known, source, quotations, articles: 1, markedWords: 5, words: 9, share };
}

const speakers = makeResult(
  [
    quoted('Ann', 'A', 3, 0.75),
    quoted('Ann', 'B', 1, 0.5),
    quoted('Zoe', 'B', 1, 0.5),
    quoted(undefined, 'A', 1, 0.25),
  ],
  {
    options: { by: 'source' },
    n: { quotations: 6, unresolved: 1, articles: 2, 'quotations in A': 4, 'quotations in B': 2 },
  },
  ({ quotations }) => quotations,
);

describe('speakerHeatmap', () => {
  test('speakerHeatmap(counts) has a line a speaker, a column a source, and the number in each cell', () => {
    const { figure, rows, id } = speakerHeatmap(speakers);
    expect(id).toBe('speakers-by-source');
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['Ann', 'Zoe', '(speaker not told)']);
    expect(valueAt(figure.layout, 'xaxis', 'ticktext')).toEqual(['A (4)', 'B (2)']);
    expect(figure.data[0]).toMatchObject({
      text: ['3', '1', '1', '1'],
      y: [0, 0, 1, 2],
      base: [-0.47, 0.53, 0.53, -0.47],
    });
    expect(rows).toHaveLength(4);
  });

  test('speakerHeatmap(counts) is the darker the larger the share, with letters that can be read on it', () => {
    const bars = speakerHeatmap(speakers).figure.data[0];
    const [dark, middle] = [valueAt(bars, 'marker', 'color', 0), valueAt(bars, 'marker', 'color', 1)];
    expect(String(dark) < String(middle)).toBe(true);
    expect(valueAt(bars, 'insidetextfont', 'color')).toEqual(['#ffffff', '#222222', '#222222', '#222222']);
  });

  test('speakerHeatmap(counts) says its finding, n, and what is not told; marks have passages', () => {
    const { alt, caption, marks } = speakerHeatmap(speakers);
    expect(alt).toContain('Ann is quoted most: 4 of 6 quotations, in 2 of 2 sources.');
    expect(caption).toContain('n = 6 quotations in 2 articles, 1 of them without a known speaker.');
    expect(marks.map(({ point, total, passages }) => [point, total, passages.length])).toEqual([
      [0, 3, 3],
      [1, 1, 1],
      [2, 1, 1],
      [3, 1, 1],
    ]);
  });

  test('speakerHeatmap(counts, { top: 1 }) leaves speakers out and says so, never those who are not told', () => {
    const { figure, caption, method } = speakerHeatmap(speakers, { top: 1 });
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['Ann', '(speaker not told)']);
    expect(caption).toContain('Of 2 speakers the 1 with the most quotations are drawn.');
    expect(method.dropped).toEqual([{ where: '1 of 2 speakers', reason: 'not among the largest: not drawn' }]);
  });

  test('speakerHeatmap(13 sources) draws the 12 with the most quotations', () => {
    const rows = Array.from({ length: 13 }, (_, i) => quoted('Ann', `s${i}`, 1, 1));
    const n = Object.fromEntries(rows.map(({ source }, i) => [`quotations in ${source}`, i + 1]));
    const { figure, caption } = speakerHeatmap(makeResult(rows, { n, options: { by: 'source' } }));
    expect(valueAt(figure.layout, 'xaxis', 'ticktext', 0)).toBe('s12 (13)');
    expect(caption).toContain('Of 13 sources the 12 with the most quotations are drawn.');
  });

  test('speakerHeatmap(nobody known, nothing) says so', () => {
    const unknown = makeResult([quoted(undefined, 'A', 2, 1)], { n: { quotations: 2 }, options: { by: 'source' } });
    expect(speakerHeatmap(unknown).alt).toContain('For none of 2 quotations the texts tell the speaker.');
    const { figure, caption } = speakerHeatmap(makeResult<QuotationCountRow>([], { n: { articles: 1 } }));
    expect([figure.data, caption]).toEqual([[], 'No quotations were found in 1 article.']);
  });

  test('speakerHeatmap(counts over all) is refused with the remedy', () => {
    expect(() => speakerHeatmap(makeResult([quoted('Ann', 'A', 1, 1)], { options: { by: 'none' } }))).toThrow(
      'speakerHeatmap needs counts by group: countQuotations(quotations, { by: ["speaker", "source"] })',
    );
    expect(() => speakerHeatmap(speakers, { top: 0 })).toThrow('top must be a whole number from 1: 0');
  });
});

describe('cuesBySource', () => {
  const cue = (lemma: string, stance: CueRow['stance'], source: string, count: number): CueRow => {
    return { cue: lemma, stance, source, count, articles: 1, share: count / 4 };
  };
  const cues = makeResult([cue('say', 'neutral', 'A', 3), cue('vow', 'deed', 'A', 1), cue('vow', 'deed', 'B', 1)], {
    options: { by: 'source' },
    n: { quotations: 6, withoutCue: 1, articles: 2, 'quotations in A': 4, 'quotations in B': 1 },
  });

  test('cuesBySource(counts) puts its class behind a verb that takes a stand', () => {
    const { figure, alt, caption } = cuesBySource(cues);
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['say', 'vow · deed']);
    expect(figure.data[0]).toMatchObject({ text: ['3', '1', '1'] });
    expect(alt).toContain('“say” is the commonest: 3 of 5 quotations; 2 have a verb that takes a stand.');
    expect(caption).toContain('n = 5 quotations in 2 articles; 1 more have no reporting verb.');
  });

  test('cuesBySource(nothing) says so', () => {
    expect(cuesBySource(makeResult<CueRow>([], { n: { articles: 3 } })).caption).toBe(
      'No quotation with a reporting verb was found in 3 articles.',
    );
  });
});

describe('namingGrid', () => {
  const naming = makeResult<NamingRow>(
    [
      { name: 'Orlo', source: 'A', count: 2, articles: 1, share: 1 },
      { name: 'Orlo', source: 'B', count: 1, articles: 1, share: 0.5 },
      { name: 'army', source: 'B', count: 1, articles: 1, share: 0.5 },
    ],
    {
      options: { by: 'source', thing: 'Orlo' },
      n: { names: 4, articles: 3, articlesWithNames: 2, 'names in A': 2, 'names in B': 2 },
    },
  );

  test('namingGrid(counts) has a line a name and says which all sources use', () => {
    const { figure, alt, caption } = namingGrid(naming);
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['Orlo', 'army']);
    expect(alt).toContain('“Orlo” is the commonest name: 3 of 4; 1 is used in all 2 sources.');
    expect(caption).toContain('Names for “Orlo” by source');
    expect(caption).toContain('n = 4 occurrences in 2 of 3 articles.');
  });

  test('namingGrid(nothing) says so', () => {
    const nothing = makeResult<NamingRow>([], { options: { by: 'source', thing: 'Orlo' }, n: { articles: 1 } });
    expect(namingGrid(nothing).caption).toBe('No name for “Orlo” was found in 1 article.');
  });
});

function distance(source: string, other: string, apart: number, more: Partial<DistanceRow> = {}): DistanceRow {
  const sizes = { words: 100, otherWords: 100, articles: 1, otherArticles: 1 };
  return { source, other, distance: apart, expected: 0.2, ...sizes, more: 'rain', less: 'sun', places: 2, ...more };
}

/** Distances between points of a plane, squared, since the map takes their roots. */
function distancesOf(points: readonly (readonly [name: string, x: number, y: number])[]): readonly DistanceRow[] {
  return points
    .flatMap(([name, x, y], i) =>
      points.slice(i + 1).map(([other, x2, y2]) => distance(name, other, (x - x2) ** 2 + (y - y2) ** 2)),
    )
    .sort((a, b) => a.distance - b.distance);
}

const options = { by: 'source', distance: 'jensenShannon' };
const plane = makeResult(
  distancesOf([
    ['A', 0, 0],
    ['B', 0.3, 0],
    ['C', 0, 0.8],
  ]),
  { options, n: { compared: 300 } },
  ({ places }) => places,
);

describe('sourceMap', () => {
  test('sourceMap(distances) puts sources as far apart as they are, where a plane can', () => {
    const { rows, caption, alt, id } = sourceMap(plane);
    const at = (i: number): readonly number[] => [Number(valueAt(rows[i], 'x')), Number(valueAt(rows[i], 'y'))];
    const apart = (i: number, k: number): number =>
      Math.hypot(...at(i).map((value, axis) => value - (at(k)[axis] ?? 0)));
    expect([apart(0, 1), apart(0, 2), apart(1, 2)].map((value) => value.toFixed(4))).toEqual([
      '0.3000',
      '0.8000',
      Math.sqrt(0.73).toFixed(4),
    ]);
    expect(id).toBe('source-map');
    expect(alt).toContain('A and B lie nearest to each other (0.09), B and C farthest apart (0.73).');
    expect(caption).toContain('the plane keeps 100 % of the squared distances');
    expect(caption).toContain('Chance alone gives texts of these sizes 0.2');
  });

  test('sourceMap(distances) has one scale both ways, and a label for each source', () => {
    const { figure } = sourceMap(plane);
    const extent = (axis: string): number =>
      Number(valueAt(figure.layout, axis, 'range', 1)) - Number(valueAt(figure.layout, axis, 'range', 0));
    const margin = (side: string): number => Number(valueAt(figure.layout, 'margin', side));
    const width = Number(valueAt(figure.layout, 'width')) - margin('l') - margin('r');
    const height = Number(valueAt(figure.layout, 'height')) - margin('t') - margin('b');
    expect(extent('xaxis') / width).toBeCloseTo(extent('yaxis') / height, 4);
    expect([0, 1, 2].map((i) => valueAt(figure.layout, 'annotations', i, 'text'))).toEqual(['A', 'B', 'C']);
  });

  test('sourceMap(two sources, three on a line) invents no second direction', () => {
    const two = sourceMap(makeResult([distance('A', 'B', 0.25)], { options }));
    expect(two.rows).toEqual([
      { source: 'A', x: -0.25, words: 100, articles: 1, nearest: 'B', distance: 0.25 },
      { source: 'B', x: 0.25, words: 100, articles: 1, nearest: 'A', distance: 0.25 },
    ]);
    expect(valueAt(two.figure.layout, 'yaxis', 'visible')).toBe(false);
    expect(two.alt).toContain('Map of 2 sources on a line. A and B lie 0.25 apart.');
    const line = distancesOf([
      ['A', 0, 0],
      ['B', 0.1, 0],
      ['C', 0.5, 0],
    ]);
    expect(sourceMap(makeResult(line, { options })).method.n).toEqual({ sources: 3, directions: 1 });
  });

  test('sourceMap(all the same, one source) says so in a sentence', () => {
    const same = sourceMap(makeResult([distance('A', 'B', 0)], { options }));
    expect([same.figure.data, same.caption]).toEqual([[], 'All 2 lie at the same place: their words are the same.']);
    const dropped = [{ where: 'A', reason: 'the only source with words: nothing to compare it with' }];
    expect(sourceMap(makeResult<DistanceRow>([], { options, dropped })).caption).toBe(
      'Nothing was compared: A is the only source with words: nothing to compare it with.',
    );
  });

  test('sourceMap(31 sources) draws the 30 with the most words; a source named constructor is one of them', () => {
    const names = Array.from({ length: 31 }, (_, i) => (i === 30 ? 'constructor' : `s${i}`));
    const rows = names.flatMap((name, i) =>
      names
        .slice(i + 1)
        .map((other, k) => distance(name, other, 0.1 + ((i * 7 + k) % 5) / 50, { otherWords: 101 + i + k })),
    );
    const { method, caption, rows: drawn } = sourceMap(makeResult(rows, { options }));
    expect(method.n).toEqual({ sources: 30, directions: 2 });
    expect(caption).toContain('Of 31 sources the 30 with the most words are drawn.');
    expect(drawn.map((row) => valueAt(row, 'source'))).toContain('constructor');
  });

  test('sourceMap(distances) gives each dot the passages of its nearest pair, and names its references', () => {
    const { marks, method } = sourceMap(plane);
    expect(marks.map(({ total, passages }) => [total, passages.length])).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
    expect(method.references[0]).toContain('Torgerson');
  });
});

describe('distanceGrid', () => {
  test('distanceGrid(distances) has each pair once, ordered along the map, the nearest lightest', () => {
    const { figure, method, caption } = distanceGrid(plane);
    expect(valueAt(figure.layout, 'xaxis', 'ticktext')).toEqual(['C', 'A']);
    expect(valueAt(figure.layout, 'yaxis', 'ticktext')).toEqual(['A', 'B']);
    expect(valueAt(figure.data[0], 'text')).toEqual(['0.64', '0.73', '0.09']);
    expect(valueAt(figure.data[0], 'marker', 'color', 2)).toBe('#eaf3f9');
    expect(method.n).toEqual({ sources: 3, marks: 3 });
    expect(caption).toContain(
      'Jensen-Shannon divergence (bits, 0 to 1) of each pair: the lightest cell is the nearest',
    );
  });

  test('distanceGrid(small distances) prints thousandths and says so', () => {
    const { figure, caption } = distanceGrid(makeResult([distance('A', 'B', 0.0123)], { options }));
    expect(valueAt(figure.data[0], 'text')).toEqual(['12']);
    expect(caption).toContain('of each pair, in thousandths');
  });

  test('distanceGrid(pairs with intervals) says where they are', () => {
    const rows = [distance('A', 'B', 0.3, { low: 0.2, high: 0.4 })];
    const { figure, caption } = distanceGrid(makeResult(rows, { options }));
    expect(caption).toContain('95 % intervals are in the table (1 of 1 pairs).');
    expect(valueAt(figure.data[0], 'hovertext', 0)).toContain('0.3 (95 % 0.2 to 0.4), by chance 0.2');
  });

  test('distanceGrid(16 sources) draws 15; none says why', () => {
    const names = Array.from({ length: 16 }, (_, i) => `s${String(i).padStart(2, '0')}`);
    const rows = names.flatMap((name, i) => names.slice(i + 1).map((other) => distance(name, other, 0.5)));
    expect(distanceGrid(makeResult(rows, { options })).method.n).toEqual({ sources: 15, marks: 105 });
    expect(distanceGrid(makeResult<DistanceRow>([], { options })).figure.data).toEqual([]);
  });
});

test('charts of sources show corpus text as text, are JSON, and the same twice', () => {
  const hostile = '<b>$x$ '.repeat(20);
  const charts = [
    speakerHeatmap(makeResult([quoted(hostile, hostile, 1, 1)], { options })),
    namingGrid(
      makeResult<NamingRow>([{ name: hostile, source: hostile, count: 1, articles: 1, share: 1 }], { options }),
    ),
    sourceMap(makeResult([distance(hostile, 'مطر', 0.5, { more: hostile })], { options })),
    distanceGrid(makeResult([distance(hostile, 'مطر', 0.5, { more: hostile })], { options })),
  ];
  for (const chart of charts) {
    expect(textsOf(chart.figure).filter((text) => /<b>\$|\$x/.test(text))).toEqual([]);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  }
  const [first] = charts;
  expect(JSON.stringify(speakerHeatmap(makeResult([quoted(hostile, hostile, 1, 1)], { options })))).toBe(
    JSON.stringify(first),
  );
});
