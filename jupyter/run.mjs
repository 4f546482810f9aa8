// Sets up what is missing, then starts one of the commands: node jupyter/run.mjs start|report|notebooks|test [arguments]
import { nodeProblem } from './setup/node.mjs';

const problem = nodeProblem(process.version);
if (problem === undefined) {
  import('./setup/main.mjs').then((main) => main.runCommand(process.argv[2], process.argv.slice(3)));
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
