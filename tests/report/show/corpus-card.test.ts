import { expect, test } from 'vitest';

import { corpusCard } from '../../../lib/src/report/index.js';
import { articleOf, corpusOf } from '../literals.js';

test('corpusCard(corpus) counts articles, sources, words, dates, repairs and what was dropped', () => {
  const edit = { start: 0, end: 1, before: 'x', after: 'O', rule: 'r', certainty: 'inferred' } as const;
  const one = articleOf({ id: '1', text: 'One war.', edits: [edit], source: { name: '<B>', from: 'user' } });
  const evidence = { in: 'column', name: 'date', rule: 'r' } as const;
  const two = articleOf({ id: '2', text: 'Peace.', date: { value: '2021-11', evidence, certainty: 'stated' } });
  const card = corpusCard({ ...corpusOf(one, two), dropped: [{ where: 'x.txt', reason: 'empty' }] });
  expect(card.text.split('\n')).toEqual([
    'Articles  2',
    'Sources   2: <B> (1); Gazette (1)',
    'Words     3 in the body',
    'Dated     1 of 2 (2021-11 to 2021-11)',
    'Repaired  1 of 2, at 1 place (1 by inference)',
    'Dropped   1: x.txt: empty',
  ]);
  expect(card.html).toContain('&lt;B&gt; (1)');
});

test('corpusCard(no articles) is all zero', () => {
  expect(corpusCard(corpusOf()).text).toContain('Sources   0\nWords     0 in the body\nDated     0 of 0');
});
