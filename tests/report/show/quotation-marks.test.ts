import { describe, expect, test } from 'vitest';
import { corpusFromRecords } from '../../../lib/src/corpus/index.js';
import { findQuotations } from '../../../lib/src/quotations/index.js';
import { articleView } from '../../../lib/src/report/index.js';

const corpus = corpusFromRecords(
  [
    { id: 'a', text: 'It is dry. No one spoke.' },
    { id: 'b', text: '“It <b>rained</b>,” said Anna Berg. Lund said it snowed. “It is dry,” the other said.' },
  ],
  { zones: 'none' },
);
const quotations = findQuotations(corpus);

describe('articleView(corpus, id, { quotations })', () => {
  test('numbers the speakers, colours their words, and sets indirect speech apart by a dotted line', () => {
    const { html, text } = articleView(corpus, 'b', { quotations });
    expect(text).toContain(
      'Quoted: 1 Anna Berg (1 quotation), 2 Lund (1 quotation), ? speaker not known (1 quotation).',
    );
    expect(text).toContain('“[1] It <b>rained</b>,” said Anna Berg. Lund said [2] it snowed. “[?] It is dry,”');
    expect(html).toContain('It &lt;b&gt;rained&lt;/b&gt;,');
    expect(html).toMatch(/<sup>2<\/sup><mark title="Lund; indirect; [^"]*" style="[^"]*2px dotted[^"]*">it snowed</);
    expect(html).toMatch(/<mark title="mention of Anna Berg" style="[^"]*double[^"]*">Anna Berg</);
  });

  test('with an empty id takes the article with the most quotations', () => {
    expect(articleView(corpus, '', { quotations }).text).toMatch(/^b /);
  });

  test('of an article without quotations says so', () => {
    expect(articleView(corpus, 'a', { quotations }).text).toContain('Nobody is quoted in this article.');
  });

  test('shows at most 25 words of an article where passages are excerpts', () => {
    const { text } = articleView(corpus, 'b', { quotations, passages: 'excerpt' });
    expect(text).toContain('An excerpt: at most 25 words of the text.');
  });

  test('without quotations handed in is an error that says how', () => {
    expect(() => articleView(corpus, 'b', { show: ['quotations'] })).toThrow('to show quotations, hand them in');
  });
});
