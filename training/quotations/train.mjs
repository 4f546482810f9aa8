import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Attributor } from '../../lib/dist/quotations/model/attribution.js';
import { packModel, unpackModel } from '../../lib/dist/quotations/model/packing.js';
import { learnChain, readArticles } from './articles.mjs';
import { learnClaims } from './claims.mjs';
import { calibrate, learnContents } from './contents.mjs';
import { hashText, readData } from './data.mjs';
import { scoreDrafts } from './score.mjs';

const folds = 5;
const target = join(import.meta.dirname, '..', '..', 'lib', 'src', 'quotations', 'model', 'weights.ts');

/** Trains the model that finds quotations, writes its weights into the library, and prints how good it is. */
export async function trainQuotations(folder, seed) {
  const { train, aside, others } = readData(folder);
  const weights = learn(train, seed);
  const packed = packModel(weights);
  writeFileSync(target, writeSource(packed, train.length));
  console.log(`${target}: ${Math.round(packed.length / 1024)} KB`);
  const attributor = new Attributor(unpackModel(packed));
  const attribute = ({ text }) => attributor.attribute({ text, zones: [] });
  for (const { name, articles } of [{ name: 'aside', articles: aside }, ...others])
    console.log(name, showScores(scoreDrafts(articles, attribute)));
}

/** What chains learn about articles that they have not seen is what the trees learn from. */
export function learn(articles, seed) {
  const foldOf = ({ id }) => hashText(`fold ${id}`) % folds;
  const reads = Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const learned = learnChain(
      articles.filter((article) => foldOf(article) !== fold),
      seed,
    );
    return readArticles(
      articles.filter((article) => foldOf(article) === fold),
      learned,
    );
  });
  const contents = learnContents(reads, seed);
  const claims = learnClaims(reads, contents, seed);
  return { ...learnChain(articles, seed), contents, claims, calibration: calibrate(reads, seed) };
}

function writeSource(packed, count) {
  return `/**
 * What the model that finds quotations has learned, packed: single words, parts of words, their classes and pairs of
 * classes with their weights, each seen in at least three articles; no two words of a text together.
 * Learned by training/train.mjs from ${count} US news articles of 2015 and 2016 in which readers had marked who says what
 * (the training part of PolNeAR). The articles are not part of this project. Written by the training: not to be edited.
 */
export const packedModel: string =
  '${packed}';
`;
}

function showScores({ types, bins: _, ...scores }) {
  const round = (value) => Math.round(value * 10) / 10;
  return JSON.stringify({
    ...Object.fromEntries(
      Object.entries(scores).map(([name, value]) => [
        name,
        name === 'calibrationError' ? Math.round(value * 1000) / 1000 : round(value),
      ]),
    ),
    types: Object.fromEntries(
      Object.entries(types).map(([type, { recall, speaker }]) => [type, [round(recall), round(speaker)]]),
    ),
  });
}
