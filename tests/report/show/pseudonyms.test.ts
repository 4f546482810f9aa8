import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepOrigin } from '../../../lib/src/origin.js';
import { mimeBundle } from '../../../lib/src/report/index.js';
import { namesPolicy, passagesPolicy } from '../../../lib/src/report/show/passages.js';
import { hideChartNames, hideShownNames, nameHider } from '../../../lib/src/report/show/pseudonyms.js';
import { articleOf, chartOf, corpusOf } from '../literals.js';

afterEach(() => vi.unstubAllEnvs());

const hide = nameHider([['Anna Berg', 'A. Berg'], ['José Lund'], ['Bar'], ['constructor __proto__']]);

describe('nameHider', () => {
  test.each([
    ['the full name, and its parts', 'Anna Berg said. Berg, then Anna.', 'Person 1 said. Person 1, then Person 1.'],
    ['across a line, and with accents', 'José\nLund’s car', 'Person 2’s car'],
    ['whole words only', 'Bergen, Annabel, Lunds', 'Bergen, Annabel, Lunds'],
    ['no word in small letters within a sentence', 'The bar of Anna', 'The bar of Person 1'],
    ['a counted term in small letters', 'berg said', 'person 1 said'],
    ['a name that is a word of the language', 'constructor', 'person 4'],
    ['an escaped name in Markdown or HTML', '**Berg** &lt;Berg&gt;', '**Person 1** &lt;Person 1&gt;'],
  ])('nameHider(persons) replaces %s', (_, text, hidden) => expect(hide(text)).toBe(hidden));

  test('nameHider(nobody) leaves all as it is', () => expect(nameHider([])('Anna')).toBe('Anna'));
});

test('hideChartNames(chart) changes what is read, and nothing by which it is drawn', () => {
  const figure = { data: [{ type: 'bar', x: [1], y: ['Berg'], name: 'bar' }], layout: { title: { text: 'Bar' } } };
  const hidden = hideChartNames(chartOf({ figure, alt: 'Anna Berg' }), hide);
  expect(hidden.figure).toEqual({
    data: [{ type: 'bar', x: [1], y: ['Person 1'], name: 'person 3' }],
    layout: { title: { text: 'Person 3' } },
  });
  expect(hidden.alt).toBe('Person 1');
});

test('hideShownNames(chart) keeps the counted words of a passage marked', () => {
  const passage = { article: 'a', start: 20, end: 24, from: 10, to: 31, text: 'Anna Berg Berg, Berg.' };
  const shown = {
    ...chartOf(),
    policy: 'excerpt' as const,
    articles: [],
    marks: [{ trace: 0, point: 0, total: 1, label: '', passages: [passage] }],
  };
  const [hidden] = hideShownNames(shown, hide).marks[0]?.passages ?? [];
  expect(hidden?.text).toBe('Person 1 Person 1, Person 1.');
  expect(hidden?.text?.slice((hidden?.start ?? 0) - 10, (hidden?.end ?? 0) - 10)).toBe('Person 1');
});

test('mimeBundle(value) with PRESSLAB_NAMES=pseudonyms shows no name of the corpus', async () => {
  const corpus = keepOrigin(corpusOf(articleOf({ id: 'a', text: '“It rained,” said minister Anna Berg.' })));
  vi.stubEnv('PRESSLAB_NAMES', 'pseudonyms');
  const bundle = await mimeBundle({ kind: 'prose', markdown: 'Anna Berg speaks.' });
  expect(bundle).toEqual({ 'text/markdown': 'Person 1 speaks.', 'text/plain': 'Person 1 speaks.' });
  const shown = await mimeBundle([{ speaker: 'Anna Berg', n: 1 }]);
  expect(JSON.stringify(shown)).not.toContain('Berg');
  expect(corpus.articles[0]?.text).toContain('Anna Berg');
});

test('namesPolicy() is "printed" unless told otherwise; with pseudonyms no article is shown whole', () => {
  expect(namesPolicy({})).toBe('printed');
  expect(passagesPolicy({ PRESSLAB_NAMES: 'pseudonyms', PRESSLAB_PASSAGES: 'full' })).toBe('excerpt');
  expect(passagesPolicy({ PRESSLAB_NAMES: 'pseudonyms', PRESSLAB_PASSAGES: 'none' })).toBe('none');
  expect(() => namesPolicy({ PRESSLAB_NAMES: 'x' })).toThrow('unknown PRESSLAB_NAMES: "x"; known: printed, pseudonyms');
});
