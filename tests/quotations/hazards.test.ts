import { describe, expect, test } from 'vitest';

import { corpusFromRecords } from '../../lib/src/corpus/index.js';
import { findQuotations } from '../../lib/src/quotations/index.js';

/** Each quotation as [type, mention, parts]. */
function read(text: string): readonly (readonly [string, string | undefined, string])[] {
  const { quotations } = findQuotations(corpusFromRecords([{ id: 'a', text }], { zones: 'none' }));
  return quotations.map(({ type, parts, mention }) => [
    type,
    mention && text.slice(mention.start, mention.end),
    parts.map(({ start, end }) => text.slice(start, end)).join(' / '),
  ]);
}

describe('findQuotations', () => {
  test.each([
    [
      'a quotation over three paragraphs, its speaker named at the end',
      '“The road is closed.\n\n“The bridge is closed.\n\n“All is closed,” said Anna Berg.',
      [['direct', 'Anna Berg', 'The road is closed. / The bridge is closed. / All is closed,']],
    ],
    [
      'a quotation over two paragraphs in single marks',
      'Anna Berg said: ‘The road is closed.\n\n‘The bridge is closed too.’',
      [['direct', 'Anna Berg', 'The road is closed. / The bridge is closed too.']],
    ],
    [
      'single marks with a possessive after them',
      "'This is a disaster', Rajesh Iyer, president of the traders' association, told The Herald on Monday.",
      [['direct', 'Rajesh Iyer', 'This is a disaster']],
    ],
    [
      'double marks in single ones',
      '‘So I said: “Why?” and left,’ said Kwame Mensah.',
      [['direct', 'Kwame Mensah', 'So I said: “Why?” and left,']],
    ],
    [
      'a comma after the mark',
      '"No one was hurt", the spokesman said.',
      [['direct', 'the spokesman', 'No one was hurt']],
    ],
    [
      'guillemets with spaces',
      '« The road is closed », said Amadou Traoré.',
      [['direct', 'Amadou Traoré', ' The road is closed ']],
    ],
    ['a decade after a single mark', 'The ‘90s were wet and the dogs’ bowls were full.', []],
    ['one short word in straight single marks', "They played rock 'n' roll.", []],
    [
      'a clause without that, of one who is not named',
      'Police said the accused fled the spot.',
      [['indirect', 'Police', 'the accused fled the spot']],
    ],
    [
      'a clause after a participle before the subject',
      'Addressing a rally in Pune, Sharma said the government had failed farmers.',
      [['indirect', 'Sharma', 'the government had failed farmers']],
    ],
    [
      'a trailing participle',
      'President Uhuru Kamau has urged Kenyans to remain calm, saying the vote was fair.',
      [['indirect', 'President Uhuru Kamau', 'the vote was fair']],
    ],
    [
      'sources that say',
      'Sources close to the minister say he plans to quit.',
      [['indirect', 'Sources close to the minister', 'he plans to quit']],
    ],
    [
      'a clause in two halves, each with that',
      'Mr Mensah said the road was closed, but that the bridge was open.',
      [['indirect', 'Mr Mensah', 'the road was closed, but that the bridge was open']],
    ],
    [
      'a number after a name',
      '"I was there," recalls Tendai Moyo, 34. "I saw it."',
      [['direct', 'Tendai Moyo', 'I was there, / I saw it.']],
    ],
    [
      'a question and its answer',
      '“Is it closed?” asked Berg. “Yes,” replied Lund.',
      [
        ['direct', 'Berg', 'Is it closed?'],
        ['direct', 'Lund', 'Yes,'],
      ],
    ],
    [
      'a headline that ends with its frame',
      'Ferry sinks off coast, officials say',
      [['indirect', 'officials', 'Ferry sinks off coast']],
    ],
    [
      'the credit of a picture beside a speaker',
      'Anna Berg (Photo: Olaf Lund) said it rained.',
      [['indirect', 'Anna Berg', 'it rained']],
    ],
    [
      'the turns of a transcript',
      'OKAFOR: We will not go.\nLUND: Then stay.\nOKAFOR: Good.',
      [
        ['direct', 'OKAFOR', 'We will not go.'],
        ['direct', 'LUND', 'Then stay.'],
        ['direct', 'OKAFOR', 'Good.'],
      ],
    ],
    [
      'a headline with a name and a colon',
      'Lund: the road stays closed\nThe mayor of Oldby, Olaf Lund, walked there on Monday.',
      [['indirect', 'Lund', 'the road stays closed']],
    ],
    ['a list with colons', 'Place: Oldby\nTime: noon\nPrice: none', []],
    ['two titles of works', 'The film “Gone With Nobody” was shown, and “The Birds of Oldby”, too.', []],
  ])('findQuotations(%s)', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['no text', ''],
    ['a lone surrogate', '“\ud800 rained,” said Anna \udc00 Berg.'],
    ['a text from right to left', 'قالت آنا: «المطر غزير»، ثم مضت.'],
    ['mixed scripts', '“Дождь идёт,” said Анна Берг of 東京.'],
    ['marks alone', '"""“”‘’«»\'\''],
  ])('findQuotations(%s) does not fail, and every part lies in the text', (_, text) => {
    const { quotations } = findQuotations(corpusFromRecords([{ id: 'a', text }], { zones: 'none' }));
    const spans = quotations.flatMap(({ parts }) => parts);
    expect(spans.filter(({ start, end }) => start < 0 || end > text.length || start >= end)).toEqual([]);
  });

  test('findQuotations(a quotation of more than a thousand words) has it whole, with its speaker', () => {
    const words = 'We will mend the road and the harbour before the winter comes. '.repeat(150).trim();
    expect(read(`“${words}” Anna Berg said.`)).toEqual([['direct', 'Anna Berg', words]]);
  });

  test('findQuotations(a paragraph of many marked words) takes time in proportion to its length', () => {
    const time = (count: number): number => {
      const corpus = corpusFromRecords([{ id: 'a', text: '"a road" '.repeat(count) }], { zones: 'none' });
      const from = performance.now();
      findQuotations(corpus);
      return performance.now() - from;
    };
    time(1000);
    expect(time(16_000)).toBeLessThan(100 * Math.max(time(1000), 5));
  });
});
