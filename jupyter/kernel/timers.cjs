/** The timers that cells start, so that an interrupt can end those that still go on. */
'use strict';

/** `{ functions, clear }`: `functions` are given to the cells in place of the global ones of the same names. */
function createTimers() {
  const running = new Map();

  function starter(start, stop, once) {
    const startTracked = (callback, ...rest) => {
      const fire = (...values) => {
        if (once) running.delete(handle);
        return callback(...values);
      };
      const handle = start(typeof callback === 'function' ? fire : callback, ...rest);
      running.set(handle, stop);
      return handle;
    };
    return Object.defineProperties(startTracked, Object.getOwnPropertyDescriptors(start));
  }

  function stopper(stop) {
    return (handle) => {
      running.delete(handle);
      stop(handle);
    };
  }

  function clear() {
    for (const [handle, stop] of running) stop(handle);
    running.clear();
  }

  const functions = {
    setTimeout: starter(setTimeout, clearTimeout, true),
    setInterval: starter(setInterval, clearInterval, false),
    setImmediate: starter(setImmediate, clearImmediate, true),
    clearTimeout: stopper(clearTimeout),
    clearInterval: stopper(clearInterval),
    clearImmediate: stopper(clearImmediate),
  };
  return { clear, functions };
}

module.exports = { createTimers };
