/**
 * The TypeScript kernel: `node launcher.cjs CONNECTION_FILE`, as Jupyter starts it.
 * Cells are compiled by the project's TypeScript and run by tslab with the project's root as their folder,
 * wherever the notebook lies.
 */
'use strict';

const { readFileSync } = require('node:fs');
const path = require('node:path');

const { loadCompiler } = require('./image/load.cjs');
const { hookCompiler } = require('./hooks/compiler.cjs');
const { createExecution } = require('./execution.cjs');
const { createHandlers } = require('./handlers.cjs');
const { createHistory } = require('./history.cjs');
const { createOutput } = require('./output.cjs');
const { checkTslab, loadTslab } = require('./pinned.cjs');
const { createServer } = require('./server.cjs');
const { createSession } = require('./session.cjs');
const { createTools } = require('./tools.cjs');

function start(connectionFile) {
  const root = path.resolve(__dirname, '../..');
  process.chdir(root);
  checkTslab();
  const { ts, converter } = loadCompiler(root);
  hookCompiler(ts);
  const tslab = loadTslab();
  const server = createServer(JSON.parse(readFileSync(connectionFile, 'utf8')));
  const session = createSession(tslab.executor.createExecutor, converter, root, server.watch);
  const output = createOutput(server, tslab.jupyter);
  const tools = createTools(ts, session.executor);
  const { version } = require('../../package.json');
  const history = createHistory();
  const execute = createExecution(session, output, history, root);
  return server.listen(
    createHandlers({ compilerVersion: ts.version, execute, history, tools, version }),
    session.interrupt,
  );
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
