/** Runs cells one after the other in tslab, and tells how each ended. */
'use strict';

const { hookDiagnostics } = require('./hooks/diagnostics.cjs');
const { hookNames } = require('./hooks/names.cjs');
const { diagnosticsFailure, thrownFailure } = require('./failures.cjs');

/**
 * A session with the project at `root`: `run(code)` gives `{ failure }`, `{ value }` or `{}`.
 * An exception that nobody catches, or a rejected promise that nobody awaits, fails the cell that runs;
 * those that come when none does are told on standard error.
 */
function createSession({ converter, executor }, compiler, root) {
  let running;
  const node = converter.createConverter({ isJS: false, isBrowser: false });
  hookNames(node, compiler);
  const diagnostics = hookDiagnostics(node);
  const cells = executor.createExecutor(root, { node, browser: node, close: () => node.close() }, capture());

  /** tslab calls `log` with the last value of a cell, and `error` with what was thrown, or with a format string. */
  function capture() {
    return {
      log: (value) => {
        running.value = value;
      },
      error: (...args) => {
        if (args.length === 1) running.thrown ??= { value: args[0] };
      },
    };
  }

  async function run(code) {
    running = {};
    try {
      await cells.execute(code);
      await nextTurn(); // a promise rejected by the last line is reported only after this one
    } catch (error) {
      running.thrown ??= { value: error };
    }
    const { thrown, value } = running;
    running = undefined;
    const complaints = diagnostics.take();
    if (complaints.length > 0) return { failure: diagnosticsFailure(complaints, code, root) };
    return thrown === undefined ? { value } : { failure: thrownFailure(thrown.value, root) };
  }

  function fail(error) {
    if (running === undefined) {
      process.stderr.write(`${thrownFailure(error, root).traceback.join('\n')}\n`);
      return;
    }
    running.thrown ??= { value: error };
    cells.interrupt();
  }

  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  process.on('SIGINT', cells.interrupt);
  return { cells, interrupt: cells.interrupt, run };
}

function nextTurn() {
  return new Promise((resolve) => setImmediate(resolve));
}

module.exports = { createSession };
