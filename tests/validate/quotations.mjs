import { writeFileSync } from 'node:fs';
import { corpusFromRecords, findQuotations } from '../../lib/dist/index.js';
import { readData } from '../../training/quotations/data.mjs';
import { scoreDrafts } from '../../training/quotations/score.mjs';

const page = new URL('../../docs/validation-quotations.md', import.meta.url);
const types = ['direct', 'mixed', 'indirect'];

/** Writes docs/validation-quotations.md: figures alone, no text of the data. */
export function validate(folder) {
  const { aside, others } = readData(folder);
  const sets = [['set aside from training', aside], ...others.map(({ name, articles }) => [name, articles])].map(
    ([name, articles]) => [name, articles, scoreDrafts(articles, attribute)],
  );
  const lines = [
    '# Does the reading of quotations agree with readers?',
    '',
    'Made by `npm run validate -- quotations --data FOLDER`; the data are not in the project. The model is trained on four',
    'fifths of the training articles (chosen by a hash of their ids); the rest is the set aside. Its form was chosen by looking',
    'at the set aside and the dev set, so they favour it a little. What the coding leaves open (thoughts, intentions, speech',
    'without a clause) counts neither way. One part of a quotation is one case.',
    '',
    '## Extents and speakers',
    '',
    '`covered`: three tenths of the coded part or more is found; `half`: half of the union; `exact`: all but points at the',
    'ends; `with speaker`: covered, by the right speaker. F1 in percent.',
    '',
    row('set', 'articles', 'precision', 'recall', 'covered', 'half', 'exact', 'with speaker'),
    row(...Array(8).fill('---')),
    ...sets.map(([name, articles, { precision, recall, met, half, exact, speaker }]) =>
      row(name, articles.length, ...[precision, recall, met, half, exact, speaker].map(show)),
    ),
    '',
    'Recall, and the share of right speakers among what is found, by type:',
    '',
    row('set', ...types.flatMap((type) => [type, 'speaker'])),
    row(...Array(7).fill('---')),
    ...sets.map(([name, , { types: own }]) =>
      row(name, ...types.flatMap((type) => [show(own[type].recall), show(own[type].speaker)])),
    ),
    '',
    '## Confidence',
    '',
    'The expected calibration error is the mean distance of the confidence from the share of right ones, over ten bins, each',
    'by its size. Right is what covers a coded part.',
    '',
    row('set', 'expected calibration error'),
    row('---', '---'),
    ...sets.map(([name, , { calibrationError }]) => row(name, calibrationError.toFixed(3).replace('0.', '.'))),
    '',
    ...sets
      .slice(0, 1)
      .flatMap(([name, , { bins }]) => [
        row(`confidence (${name})`, 'parts', 'mean confidence', 'right'),
        row('---', '---', '---', '---'),
        ...bins.flatMap(({ count, sum, right }, at) =>
          count === 0 ? [] : [row(`.${at} and more`, count, show((100 * sum) / count), show((100 * right) / count))],
        ),
      ]),
    '',
    '## Data',
    '',
    '- Newell, E., Margolin, D., & Ruths, D. (2018). An attribution relations corpus for political news. LREC 2018.',
    '- Zeldes, A. (2017). The GUM corpus. Language Resources and Evaluation 51, 581-612: its news articles.',
    '',
  ];
  writeFileSync(page, lines.join('\n'));
  console.log(lines.join('\n'));
  console.log('docs/validation-quotations.md is written');
}

/** The quotations of one article with their mentions, all text taken as body. */
function attribute({ text }) {
  return findQuotations(corpusFromRecords([{ id: 'a', text }], { zones: 'none' })).quotations;
}

function row(...cells) {
  return `| ${cells.join(' | ')} |`;
}

function show(number) {
  return number.toFixed(1);
}
