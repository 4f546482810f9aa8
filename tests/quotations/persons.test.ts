import { expect, test } from 'vitest';
import { listPersons } from '../../lib/src/quotations/index.js';
import { articleOf, corpusOf } from '../report/literals.js';

const corpus = (...texts: readonly string[]) => corpusOf(...texts.map((text, i) => articleOf({ id: String(i), text })));

test('listPersons(corpus) are those who speak, have a role, or sign, each once with all forms of the name', () => {
  const signed = articleOf({
    id: 's',
    text: 'It rained.',
    authors: [
      {
        value: { name: 'Eva Holm', role: 'reporter' },
        evidence: { in: 'file', name: 's', rule: 'x' },
        certainty: 'stated',
      },
    ],
  });
  const { articles, ...rest } = corpus(
    '“It rained,” said minister Anna Berg. Berg left.',
    'President Carl Lund came. A bank fell.',
  );
  expect(listPersons({ ...rest, articles: [...articles, signed] })).toEqual([
    ['Anna Berg'],
    ['Carl Lund'],
    ['Eva Holm'],
  ]);
});

test('listPersons(corpus without persons) is empty; bodies and groups are none', () => {
  expect(listPersons(corpus('The ministry said it rained. Officials said so too.'))).toEqual([]);
  expect(listPersons(corpus())).toEqual([]);
});
