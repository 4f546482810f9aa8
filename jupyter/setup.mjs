// Makes everything ready that the notebooks need, inside the project folder: node jupyter/setup.mjs
import { nodeProblem } from './setup/node.mjs';

const problem = nodeProblem(process.version);
if (problem === undefined) {
  import('./setup/main.mjs').then((main) => main.runSetup());
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
