import { describe, expect, it } from 'vitest';
import {
  compareTerms,
  concordance,
  countTerms,
  describeCollocates,
  describeConcordance,
  describeDiversity,
  describeKeyness,
  describeReadability,
  describeTerms,
  describeTokenizer,
  findCollocates,
  measureDiversity,
  measureReadability,
} from '../../lib/src/terms/index.js';
import { tokenRules } from '../../lib/src/text/index.js';
import { makeCorpus } from './corpus.js';

describe('describeTerms', () => {
  it('says how much was counted and what leads the table', () => {
    const { markdown } = describeTerms(countTerms(makeCorpus([['A', 'coup coup army']]), { by: 'source' }));
    expect(markdown).toBe(
      '3 words in 1 article were counted. The table is led by **coup** in A (2 times in 1 article, 6,667 per 10,000 words) and **army** in A (1 time in 1 article, 3,333 per 10,000 words).',
    );
  });

  it('says so when there are no words, or none is left', () => {
    expect(describeTerms(countTerms(makeCorpus([]))).markdown).toBe('There are no words to count in 0 articles.');
    const stopped = countTerms(makeCorpus([['A', 'it was']]), { stopwords: 'english' });
    expect(describeTerms(stopped).markdown).toContain('No term is left in the table');
  });

  it('escapes the names of sources', () => {
    expect(describeTerms(countTerms(makeCorpus([['<b>*x*', 'coup']]), { by: 'source' })).markdown).toContain(
      'in &lt;b&gt;\\*x\\* (',
    );
  });
});

describe('describeKeyness', () => {
  const five = (source: string, text: string) => Array.from({ length: 5 }, () => [source, text] as const);

  it('says which differences can be told, with counts, interval and p', () => {
    const corpus = makeCorpus([...five('A', 'coup '.repeat(10)), ...five('B', `coup ${'army '.repeat(9)}`)]);
    const { markdown } = describeKeyness(compareTerms(corpus));
    expect(markdown).toContain('At p < 0.05 after correction (holm) a difference can be told in 4 of 4 tested rows');
    expect(markdown).toContain(
      '**army** in A (0 of 50 words against 45 of 50; log ratio −6.49, 95 % interval open to ',
    );
  });

  it('says so when no difference can be told', () => {
    const corpus = makeCorpus([...five('A', 'coup army'), ...five('B', 'coup army')]);
    expect(describeKeyness(compareTerms(corpus)).markdown).toBe(
      '2 terms were compared in 2 groups, each against the rest. No difference can be told after correction (holm) in 4 tested rows.',
    );
  });

  it('speaks of these texts only when articles are few', () => {
    const { markdown } = describeKeyness(
      compareTerms(
        makeCorpus([
          ['A', 'coup coup coup'],
          ['B', 'army army army'],
        ]),
      ),
    );
    expect(markdown).toContain('With fewer than 5 articles on a side the numbers describe these texts only');
    expect(markdown).not.toContain('p <');
  });

  it('says why nothing was compared', () => {
    expect(describeKeyness(compareTerms(makeCorpus([]))).markdown).toBe('Nothing was compared: there are no words.');
    expect(describeKeyness(compareTerms(makeCorpus([['A*', 'coup']]))).markdown).toBe(
      'Nothing was compared: A\\* is the only source with words: nothing to compare it with.',
    );
    expect(
      describeKeyness(
        compareTerms(
          makeCorpus([
            ['A', 'coup'],
            ['B', 'army'],
          ]),
        ),
      ).markdown,
    ).toBe('Nothing was compared: no term occurs 3 times.');
  });
});

describe('describeConcordance', () => {
  const corpus = makeCorpus([
    ['A', 'coup coup'],
    ['B', 'army'],
  ]);

  it('says how often and in how many articles', () => {
    expect(describeConcordance(concordance(corpus, 'c*p')).markdown).toBe('“c\\*p” stands 2 times in 1 of 2 articles.');
    expect(describeConcordance(concordance(corpus, 'coup', { limit: 1 })).markdown).toContain('The first 1 is shown.');
  });

  it('says so when nothing was found', () => {
    expect(describeConcordance(concordance(corpus, 'junta')).markdown).toBe('“junta” stands nowhere in 2 articles.');
  });
});

describe('describeTokenizer', () => {
  const corpus = makeCorpus([['A', 'The coup']]);

  it('says what a term is by the options, then every rule with its example', () => {
    const { markdown } = describeTokenizer(countTerms(corpus).method);
    expect(
      markdown.startsWith('A term is a word, its case folded. Only the body of an article is read.\n\n- *word*: '),
    ).toBe(true);
    expect(markdown.match(/^- \*/gm)).toHaveLength(tokenRules.length);
  });

  it('names stems, stop words and several words, with the rules of sentences', () => {
    const counts = countTerms(corpus, { ngrams: 2, stem: 'porter', stopwords: ['the'], case: 'keep' });
    const { markdown } = describeTokenizer(counts.method);
    expect(markdown).toContain(
      'A term is 2 words side by side in a sentence, its case kept, reduced to its stem by Porter’s algorithm, 1 word of an own list',
    );
    expect(markdown).toContain('- *paragraph*: ');
  });
});

describe('describeCollocates', () => {
  const corpus = makeCorpus([['A', 'red *army*. red army']]);

  it('says how many words stand near, and which attract most', () => {
    const collocates = findCollocates(corpus, 'army', { minCount: 2, window: 3 });
    expect(describeCollocates(collocates).markdown).toBe(
      '2 words stand within 3 words of “army” in its sentence. Of 1 collocate those with the largest logDice are **red** (2 of 2 occurrences near it, in 1 article). This describes these texts.',
    );
  });

  it('has a form for nothing', () => {
    expect(describeCollocates(findCollocates(corpus, 'army')).markdown).toContain('; none 3 times or more.');
    expect(describeCollocates(findCollocates(corpus, 'n*vy')).markdown).toBe('“n\\*vy” stands nowhere in 1 article.');
  });
});

describe('describeDiversity and describeReadability', () => {
  const corpus = makeCorpus([
    ['A', 'one two three four. Five six.'],
    ['B*', 'one one one one'],
  ]);

  it('name the ends, and warn of lengths', () => {
    const { markdown } = describeDiversity(measureDiversity(corpus, { window: 4 }));
    expect(markdown).toContain(
      'the words of A are the most varied (1 of 6 words), those of B\\* the least (0.25 of 4 words).',
    );
    expect(markdown).toContain('Texts of 4 to 6 words');
    expect(describeReadability(measureReadability(corpus)).markdown).toBe(
      'By LIX B\\* is the hardest to read (4, 1 sentence), A the easiest (3, 2 sentences). This describes these texts. 2 texts have too few sentences to be judged.',
    );
  });

  it('have forms for one text and for none', () => {
    const one = makeCorpus([['A', 'one two']]);
    expect(describeDiversity(measureDiversity(one)).markdown).toContain('No text has 100 words');
    expect(describeDiversity(measureDiversity(one, { window: 2 })).markdown).toContain(
      'The words of A have a MATTR of 1',
    );
    expect(describeReadability(measureReadability(one)).markdown).toContain('A has a LIX of 2, 1 sentence.');
    expect(describeReadability(measureReadability(makeCorpus([]))).markdown).toBe('There are no words to read.');
  });
});

describe('describeKeyness of a pair, and describeConcordance of a sample', () => {
  const corpus = makeCorpus([
    ['A', 'coup coup coup'],
    ['B*', 'coup army army'],
    ['C', 'army'],
  ]);

  it('name what was compared with, and how places were chosen', () => {
    expect(describeKeyness(compareTerms(corpus, { pair: ['A', 'B*'] })).markdown).toContain(
      'in 1 group, against B\\*.',
    );
    expect(describeKeyness(compareTerms(corpus)).markdown).toContain('in 3 groups, each against the rest.');
    expect(describeConcordance(concordance(corpus, 'coup', { sample: 2 })).markdown).toBe(
      '“coup” stands 4 times in 2 of 3 articles. 2 drawn by chance are shown.',
    );
  });
});
