import { describe, expect, test } from 'vitest';

import { corpusFromRecords, countTerms, findQuotations, listSpeakers, termBars } from '../lib/src/index.js';
import { findOrigins } from '../lib/src/origin.js';

const corpusOf = (text: string) => corpusFromRecords([{ id: 'a', text, source: 'Gazette' }]);

describe('findOrigins', () => {
  test('findOrigins(the method of a chart) leads to the very corpus it was made from, whatever its ids', () => {
    const [one, other] = [corpusOf('War again.'), corpusOf('Peace at last.')];
    expect(findOrigins(termBars(countTerms(one)).method)).toEqual([one]);
    expect(findOrigins(termBars(countTerms(other)).method)[0]).toBe(other);
  });

  test('findOrigins(the method of a table of speakers) has the quotations before the corpus', () => {
    const corpus = corpusOf('“It rained,” said Anna Berg.');
    const quotations = findQuotations(corpus);
    const found = findOrigins(listSpeakers(quotations).method);
    expect(found.map(({ kind }) => kind)).toEqual(['quotations', 'corpus']);
    expect(found[0]).toBe(quotations);
  });

  test('findOrigins(a method that went through JSON) is empty', () => {
    const { method } = countTerms(corpusOf('War again.'));
    expect(findOrigins(JSON.parse(JSON.stringify(method)))).toEqual([]);
  });
});
