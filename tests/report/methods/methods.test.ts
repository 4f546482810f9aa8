import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keynessDots, termBars } from '../../../lib/src/charts/index.js';
import type { Method } from '../../../lib/src/model.js';
import { findQuotations, measureCoding } from '../../../lib/src/quotations/index.js';
import { methods } from '../../../lib/src/report/index.js';
import { compareTerms, countTerms } from '../../../lib/src/terms/index.js';
import { toneBySpeaker } from '../../../lib/src/tone/index.js';
import { articleOf, corpusOf, method } from '../literals.js';

const load: Method = {
  ...method,
  step: 'load',
  version: '0.1.0',
  options: { paths: ['news'], zones: 'rules', sourceFrom: 'first known' },
  n: { articles: 2, sources: 2, edits: 1, dropped: 1 },
  dropped: [{ where: 'c.txt', reason: 'empty' }],
};
const texts = ['“It rained all day,” said Anna Berg.', 'The rain was a success.'];
const corpus = {
  ...corpusOf(...texts.map((text, i) => articleOf({ id: String(i), text, source: { name: `S${i}`, from: 'user' } }))),
  method: load,
};

describe('methods', () => {
  test('methods(results) tells each step once, from the reading of the corpus on', () => {
    const counts = countTerms(corpus, { by: 'source', stopwords: 'english' });
    const { text } = methods(counts, termBars(counts), countTerms(corpus, { by: 'none' }));
    expect(text).toMatch(/^Of 3 records in “news” 2 were read as articles; they come from 2 sources\./);
    expect(text).toContain('Left out: c.txt (empty).');
    expect(text).toContain('repaired at 1 place by rules');
    expect(text.match(/were read as articles/g)).toHaveLength(1);
    expect(text.match(/Texts were split into words/g)).toHaveLength(1);
    expect(text).toContain('Terms were counted in each source: 7 different terms in 12 words of 2 articles');
    expect(text).toContain('Function words (the English list of presslab) were left out');
    expect(text).toMatch(/All steps were made with presslab 0\.1\.0\.$/);
  });

  test('methods(keyness) names formulas, filter and correction, with the works they stand on', () => {
    const keyness = compareTerms(corpus, { minCount: 2, correction: 'holm' });
    const { text, references, bibtex, markdown } = methods(keynessDots(keyness));
    expect(text).toContain('log ratio (Hardie 2014)');
    expect(text).toContain('log-likelihood ratio G2 (Dunning 1993)');
    expect(text).toContain('those that occur at least 2 times were compared');
    expect(text).toContain('None was tested, since a side has fewer than 5 articles');
    expect(references.map((full) => full.split(' ')[0])).toEqual(['Dunning,', 'Hardie,']);
    expect(bibtex).toMatch(/^@article\{dunning1993accurate,\n {2}author = \{Dunning, T\.\},/);
    expect(markdown).toContain('\n\n- Dunning, T.');
  });

  test('methods(tone) tells the seed, the samples and the word lists', () => {
    const { text } = methods(toneBySpeaker(findQuotations(corpus), { seed: 7 }));
    expect(text).toContain('2000 samples of articles drawn anew');
    expect(text).toContain('from the seed 7');
    expect(text).toContain('VADER, AFINN and, to a fifth, a list induced from word vectors (Hutto & Gilbert 2014');
    expect(text).toContain('No attribution was corrected by hand.');
  });

  test('methods(coded quotations) tells the sample, who coded it, and the works of its measures', () => {
    const cells = { article: 'a', start: 1, end: 7, source: 'A', type: 'direct', stratum: 'A', of: 9 } as const;
    const rows = ['Mia', 'Ole'].map((coder) => ({ ...cells, where: 'x.csv, line 2', coder, extent: 'right' as const }));
    const { text } = methods(measureCoding({ kind: 'codingSheet', names: ['x.csv'], rows, dropped: [] }));
    expect(text).toContain('Of 1 quotation drawn from 9, 1 were coded by hand by Mia (x.csv).');
    expect(text).toContain('the effective size of the sample (Kish 1965; Wilson 1927)');
    expect(text).toContain('agreement of 2 coders was measured by Krippendorff’s alpha');
  });

  test('methods(a step or an option that has no sentence) tells it plainly rather than not at all', () => {
    const step = { ...method, step: 'constructor', options: { window: 8 }, n: { rows: 3 }, inputs: [] };
    expect(methods({ method: step }).text).toBe(
      'Step “constructor” (rows 3). Further settings: window = 8. All steps were made with presslab 1.',
    );
    const more = { ...load, options: { ...load.options, __proto__x: true } };
    expect(methods({ method: more }).text).toContain('Further settings: __proto__x = true.');
  });

  test('methods(any step of this library) has sentences of its own, or none where it makes no number', () => {
    const root = join(import.meta.dirname, '..', '..', '..', 'lib', 'src');
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('report'))
      .map((file) => readFileSync(join(root, file), 'utf8'));
    const named = /\bstep(?::| =) '([A-Za-z ]+)'|(?:methodOf|toneMethod)\(\s*'([A-Za-z]+)'/g;
    const steps = sources.flatMap((text) => [...text.matchAll(named)].map(([, step, other]) => step ?? other ?? ''));
    expect(steps.length).toBeGreaterThan(30);
    expect(steps.filter((step) => methods({ method: { ...method, step } }).text.startsWith('Step '))).toEqual([]);
  });

  test('methods() is empty', () => {
    expect(methods()).toEqual({ kind: 'prose', markdown: '', text: '', references: [], bibtex: '' });
  });
});
