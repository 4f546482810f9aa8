/**
 * The TypeScript kernel: `node launcher.cjs CONNECTION_FILE`, as Jupyter starts it.
 * Cells are compiled and run by tslab with the project's root as their folder, wherever the notebook lies.
 */
'use strict';

const path = require('node:path');

const { hookCompiler } = require('./hooks/compiler.cjs');
const { createExecution } = require('./execution.cjs');
const { createHandlers } = require('./handlers.cjs');
const { createOutput } = require('./output.cjs');
const { watchParent } = require('./orphan.cjs');
const { checkTslab, loadTslab } = require('./pinned.cjs');
const { createServer } = require('./server.cjs');
const { createSession } = require('./session.cjs');

const EXIT_AFTER_MS = 100;

function start(connectionFile) {
  const root = path.resolve(__dirname, '../..');
  process.chdir(root);
  watchParent();
  const { version } = require('../../package.json');
  checkTslab();
  const compiler = hookCompiler();
  const tslab = loadTslab();
  const server = createServer(connectionFile);
  const output = createOutput(server, tslab.jupyter);
  const session = createSession(tslab, compiler, root);
  const handlers = createHandlers({
    compilerVersion: compiler.version,
    execute: createExecution(session, output, root),
    interrupt: session.interrupt,
    stop: () => setTimeout(() => process.exit(0), EXIT_AFTER_MS),
    tools: new tslab.jupyter.JupyterHandlerImpl(session.cells, false),
    version,
  });
  return server.listen(handlers);
}

function refuse(error) {
  process.stderr.write(`presslab kernel: ${error.message}\n`);
  process.exit(1);
}

try {
  start(path.resolve(process.argv[2] ?? '')).catch(refuse);
} catch (error) {
  refuse(error);
}
