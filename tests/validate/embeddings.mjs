import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { measureAgreement, scoreTone, seededRandom } from '../../lib/dist/index.js';
import { loadEmbedder } from '../../lib/dist/tone/embeddings/embedder.js';
import { scoreVector } from '../../lib/dist/tone/embeddings/head.js';
import { embedCoded, fitHead, scoreSample, valueOfCoded } from '../../lib/scripts/head.mjs';
import { readSet, row, show } from './sets.mjs';

const page = new URL('../../docs/validation-embeddings.md', import.meta.url);
const folds = 5;
const samplesDrawn = 1000;
const timed = 500;

/** Writes docs/validation-embeddings.md; the packages of the model must be installed. Takes some five minutes. */
export async function validateEmbeddings(folder) {
  const embedder = await loadEmbedder();
  const vectors = new Map();
  const snippets = readSet(folder, 'tone-vader-nyt');
  const cost = await measureCost(snippets, embedder, vectors);
  const nyt = await embedCoded(snippets, embedder, vectors);
  const read = async (name) => {
    const coded = readSet(folder, name);
    await embedCoded(coded, embedder, vectors);
    return coded.map((one) => ({
      ...one,
      coded: valueOfCoded(one),
      lexicon: scoreTone(one.text).score,
      vector: vectors.get(one.text),
    }));
  };
  const news = await embedCoded(readSet(folder, 'tone-newsmtsc-train'), embedder, vectors);
  const emobank = await read('tone-emobank-newspaper');
  const targeted = [
    ['NewsMTSC rw, dev', await read('tone-newsmtsc-rw-dev')],
    ['NewsMTSC mt, dev', await read('tone-newsmtsc-mt-dev')],
  ];
  const kept = ({ vector, lexicon }) => scoreVector(vector, lexicon);
  const keptScore = (sample) => kept(sample).score;
  const newsHead = fitHead([{ samples: news, weight: 1 }]);
  const nytHead = fitHead([{ samples: nyt, weight: 1 }]);
  const lines = [
    '# What do sentence embeddings add to the tone?',
    '',
    'Made by `npm run validate -- tone --data FOLDER --engine embeddings`; neither the data nor the packages of the model',
    'are in the project. `scoreByEmbeddings` adds the vector of a small Universal Sentence Encoder to the score of',
    '`scoreTone`, by one weight for each of its 512 numbers. The weights are trained on VADER’s New York Times snippets and',
    'on the train part of NewsMTSC, whose labels are of the tone toward someone in the text. No text of EmoBank and of the',
    'dev parts is trained on; these were looked at when penalty and weights of the sets were chosen.',
    '',
    '## Score',
    '',
    "Pearson's r with readers, and the gain with its 95 % interval (paired bootstrap over texts, 1,000 samples, seed 1). A",
    'label of NewsMTSC counts -1, 0 or 1.',
    '',
    row('set', 'trained on', '`scoreTone`', '`scoreByEmbeddings`', 'gain'),
    row('---', '---', '---', '---', '---'),
    gainRow('NYT snippets', 'NewsMTSC and four fifths of the snippets, in turn', nyt, crossValidate(nyt, news)),
    gainRow('NYT snippets', 'NewsMTSC alone', nyt, scoreAll(newsHead, nyt)),
    gainRow('EmoBank, newspaper', 'both (as kept)', emobank, emobank.map(keptScore)),
    gainRow('EmoBank, newspaper', 'NYT snippets alone', emobank, scoreAll(nytHead, emobank)),
    ...targeted.map(([name, samples]) => gainRow(name, 'both (as kept)', samples, samples.map(keptScore))),
    ...targeted.map(([name, samples]) => gainRow(name, 'NYT snippets alone', samples, scoreAll(nytHead, samples))),
    '',
    '## Label',
    '',
    'Macro-F1 of three classes, of the whole text against labels toward a target: `toneToward` is made for these.',
    '',
    row('set', '`scoreTone`', '`scoreByEmbeddings`'),
    row('---', '---', '---'),
    ...targeted.map(([name, samples]) =>
      row(
        name,
        showF1(samples, ({ text }) => scoreTone(text)),
        showF1(samples, kept),
      ),
    ),
    '',
    '## Cost',
    '',
    `About ${Math.round(cost.milliseconds / 5) * 5} milliseconds of CPU time a snippet, ${Math.round(cost.memory / 1e7) * 10} MB of memory for the whole`,
    `process, and ${Math.round(sizeOfPackages() / 1e6)} MB on disk. The model reads English.`,
    '',
    '## Data',
    '',
    '- Hutto, C. J., & Gilbert, E. (2014). VADER. ICWSM 8(1), 216-225: New York Times editorial snippets, mean of 20 raters.',
    '- Buechel, S., & Hahn, U. (2017). EmoBank. EACL 2017, 578-585: newspaper sentences, valence.',
    '- Hamborg, F., & Donnay, K. (2021). NewsMTSC. EACL 2021, 1663-1675: political news, tone toward a target.',
    '- Cer, D., et al. (2018). Universal Sentence Encoder for English. EMNLP 2018: System Demonstrations, 169-174.',
    '',
  ];
  writeFileSync(page, lines.join('\n'));
  console.log('docs/validation-embeddings.md is written');
}

/** What the first of these texts take, in a process that has done nothing else. */
async function measureCost(coded, embedder, vectors) {
  const from = process.cpuUsage();
  const samples = await embedCoded(coded.slice(0, timed), embedder, vectors);
  const { user, system } = process.cpuUsage(from);
  return { milliseconds: (user + system) / 1000 / samples.length, memory: process.memoryUsage().rss };
}

/** Each snippet's score by a head that has not seen it. */
function crossValidate(nyt, news) {
  const scores = nyt.map(() => 0);
  for (let fold = 0; fold < folds; fold += 1) {
    const head = fitHead([
      { samples: nyt.filter((_, i) => i % folds !== fold), weight: 1 },
      { samples: news, weight: 0.5 },
    ]);
    for (const [i, sample] of nyt.entries()) if (i % folds === fold) scores[i] = scoreSample(head, sample);
  }
  return scores;
}

function scoreAll(head, samples) {
  return samples.map((sample) => scoreSample(head, sample));
}

function gainRow(name, trained, samples, scores) {
  const triples = samples.map(({ coded, lexicon }, i) => [coded, lexicon, scores[i]]);
  const [own, made] = [1, 2].map((column) => correlate(triples, column));
  const random = seededRandom(1);
  const gains = Array.from({ length: samplesDrawn }, () => {
    const drawn = triples.map(() => triples[Math.floor(random() * triples.length)]);
    return correlate(drawn, 2) - correlate(drawn, 1);
  }).sort((a, b) => a - b);
  const [low, high] = [0.025, 0.975].map((share) => gains[Math.round(share * (samplesDrawn - 1))]);
  const gain = `${sign(made - own)} (${sign(low)} to ${sign(high)})`;
  return row(`${name} (n = ${samples.length})`, trained, show(own), show(made), gain);
}

function correlate(triples, column) {
  const n = triples.length;
  let [x, y, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (const triple of triples) {
    const [a, b] = [triple[0], triple[column]];
    x += a;
    y += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
}

function showF1(samples, judge) {
  const judged = samples.map((one) => {
    const { score, label } = judge(one);
    return { where: String(one.id), score, label, coded: { label: one.label } };
  });
  return show(measureAgreement(judged).classes.macroF1);
}

function sign(number) {
  return `${number < 0 ? '−' : '+'}${show(Math.abs(number))}`;
}

function sizeOfPackages() {
  const load = createRequire(import.meta.url);
  const folder = dirname(dirname(load.resolve('@energetic-ai/core/package.json')));
  return readdirSync(folder, { recursive: true })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
}
