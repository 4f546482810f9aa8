/** Notebooks made for tests, to be opened in JupyterLab. */
import type { Notebook } from '../notebook.js';

/** Text that would do harm, were it taken for more than text. */
export const hostile = {
  script: '<script>document.title = "taken over"</script>',
  image: '<img src="x" onerror="document.title = 1">',
  link: '<a href="javascript:document.title = 2">click</a>',
  word: 'long'.repeat(200),
  rightToLeft: 'المدينة مغلقة \u202Eneddih',
} as const;

const quoted = `“${hostile.image} rain,” said Anna Berg ${hostile.script}. constructor __proto__ rain ${hostile.word}.`;
const records = [
  {
    id: `a ${hostile.image}`,
    source: hostile.script,
    title: hostile.link,
    date: '2024-05-01',
    language: 'en',
    text: quoted,
  },
  {
    id: '__proto__',
    source: 'constructor',
    language: 'ar',
    title: hostile.rightToLeft,
    text: `${hostile.rightToLeft} rain`,
  },
];

/** Two charts of a corpus that would do harm, and a cell that fails. */
export const hostileNotebook = codeNotebook([
  `import * as press from 'presslab';
const corpus = press.corpusFromRecords(${JSON.stringify(records)});
press.termBars(press.countTerms(corpus), { top: 30 })`,
  `press.speakerHeatmap(press.countQuotations(press.findQuotations(corpus), { by: ['speaker', 'source'] }))`,
  `throw new Error('nothing to be done');`,
]);

/** One chart, of the most frequent words of the example articles. */
export const frequentNotebook = codeNotebook([
  `import * as press from 'presslab';
const corpus = await press.loadCorpus('seeds');
press.termBars(press.countTerms(corpus, { by: 'none', stopwords: 'english' }), { top: 15 })`,
]);

/** Tells the process of its kernel, runs without end, reads what came first, and waits without end. */
export const endlessNotebook = codeNotebook([
  'const pid = process.pid; pid',
  'await null; while (true) {}',
  '-pid',
  'await new Promise(() => {})',
]);

function codeNotebook(sources: readonly string[]): Notebook {
  return {
    cells: sources.map((source, i) => {
      const cell = { cell_type: 'code', id: `cell-${i}`, source, metadata: {}, outputs: [], execution_count: null };
      return { ...cell, cell_type: 'code' as const };
    }),
    metadata: { kernelspec: { name: 'presslab', display_name: 'TypeScript (presslab)', language: 'typescript' } },
    nbformat: 4,
    nbformat_minor: 5,
  };
}
