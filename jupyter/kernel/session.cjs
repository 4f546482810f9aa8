/** Runs cells one after the other in tslab, and tells how each ended. */
'use strict';

const { createBindings } = require('./bindings.cjs');
const { LAST } = require('./compiler/emit.cjs');
const { hookConversion } = require('./hooks/conversion.cjs');
const { hookScripts } = require('./hooks/scripts.cjs');
const { diagnosticsFailure, interruptFailure, isInterrupt, thrownFailure } = require('./failures.cjs');
const { mapPlaces } = require('./places.cjs');
const { createTimers } = require('./timers.cjs');

/**
 * A session with the project at `root`: `run(code, name)` gives `{ failure }`, `{ value }` or `{}`.
 * An exception that nobody catches, or a rejected promise that nobody awaits, fails the cell that runs;
 * those that come when none does are told on standard error. `watch` is told when a cell starts and when it ends.
 *
 * A cell starts from a callback of the event loop, and its end is told by callbacks: ending a loop that follows an
 * `await` throws away every job that waits in the queue of promises, and with it whoever waits for such a job.
 */
function createSession(createExecutor, compiled, root, watch) {
  let running;
  const timers = createTimers();
  const places = mapPlaces(root);
  const bindings = createBindings();
  const { converter, map, take } = hookConversion(compiled);
  const executor = createExecutor(root, { node: converter, browser: converter, close: () => {} }, capture());
  hookScripts(
    () => {
      places.add(running.name, map());
      return places.file(running.name);
    },
    timers.functions,
    bindings,
  );

  /** tslab calls `error` with what was thrown, or with a format string. */
  function capture() {
    return {
      log: () => {},
      error: (...args) => {
        if (args.length === 1) blame(args[0]);
      },
    };
  }

  function run(code, name) {
    return new Promise((resolve) => setImmediate(start, code, name, resolve));
  }

  function start(code, name, resolve) {
    const cell = { name, code, resolve };
    running = cell;
    bindings.begin();
    watch.started();
    const ended = () => setImmediate(finish, cell); // a promise rejected by the last line is reported only after this one
    executor.execute(code).then(ended, (error) => {
      if (cell === running) blame(error);
      ended();
    });
  }

  function finish(cell) {
    if (cell !== running) return; // it was interrupted
    const { diagnostics } = take();
    const { thrown, code } = cell;
    if (diagnostics.length > 0) settle({ failure: diagnosticsFailure(diagnostics, code, root) });
    else if (thrown === undefined) settle({ ...bindings.take(LAST) });
    else if (isInterrupt(thrown.value)) interrupt();
    else settle({ failure: thrownFailure(thrown.value, root) });
  }

  function settle(outcome) {
    const { resolve } = running;
    running = undefined;
    bindings.end();
    converter.settle(outcome.failure === undefined ? () => true : bindings.given);
    watch.ended();
    resolve(outcome);
  }

  function blame(value) {
    if (running !== undefined) running.thrown ??= { value };
  }

  function fail(error) {
    if (running === undefined) {
      process.stderr.write(`${thrownFailure(error, root).traceback.join('\n')}\n`);
      return;
    }
    blame(error);
    executor.interrupt();
  }

  /** Ends the cell that runs, and what cells have started to do later; not what was meant for an earlier one. */
  function interrupt(number) {
    if (!watch.isMeant(number)) return;
    timers.clear();
    if (running === undefined) return;
    executor.interrupt();
    take();
    settle({ failure: interruptFailure() });
  }

  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  process.on('SIGINT', () => interrupt(watch.takeSignalled()));
  return { executor, interrupt, run };
}

module.exports = { createSession };
