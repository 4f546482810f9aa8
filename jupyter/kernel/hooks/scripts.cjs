/** Gives the code of a cell a name, for the lines of a stack, timers that an interrupt can end, and our own `exports`. */
'use strict';

const vm = require('node:vm');

const { demand } = require('../pinned.cjs');

/** How tslab wraps the code of a cell before it runs it; the code itself begins on the next line. */
const WRAPPED = /^\((?:async )?function\(exports, require\) \{ /;

/**
 * From now on tslab runs each cell under the name that `name()` gives, with `timers` in place of the global functions,
 * and with what `bindings` keeps of earlier cells.
 * Call it once tslab's executor is made: that puts what cells are given on `globalThis.__tslab__`.
 */
function hookScripts(name, timers, { exports, hold }) {
  const run = vm.runInThisContext;
  const parameters = Object.keys(timers);
  demand(globalThis, '__tslab__');
  Object.assign(globalThis.__tslab__, { timers: Object.values(timers), exports, hold });
  vm.runInThisContext = (code, options) =>
    WRAPPED.test(code)
      ? run(`((${parameters}) => ${code})(...__tslab__.timers)`, { ...options, filename: name() })
      : run(code, options);
}

module.exports = { hookScripts };
