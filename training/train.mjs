/**
 * Trains a model of the library anew: npm run train -- quotations --data FOLDER [--seed N]
 * What the data must be is said in the folder of each model. After a build of the library; the weights are written into
 * the sources, so build once more afterwards.
 */
import { parseArgs } from 'node:util';
import { trainQuotations } from './quotations/train.mjs';

const models = { quotations: trainQuotations };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const [name = ''] = positionals;
const train = Object.hasOwn(models, name) ? models[name] : undefined;
if (train === undefined || values.data === undefined) {
  console.error(
    `usage: npm run train -- MODEL --data FOLDER [--seed N]; known models: ${Object.keys(models).join(', ')}`,
  );
  process.exitCode = 2;
} else await train(values.data, Number(values.seed));
