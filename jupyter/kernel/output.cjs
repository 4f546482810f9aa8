/** What a cell sends to the front ends: streams, values shown on the way, results, errors. */
'use strict';

const { hookDisplay } = require('./hooks/display.cjs');
const { captureStreams } = require('./streams.cjs');

const DISPLAY = Symbol.for('presslab.display');

/**
 * The output of the cells, always as that of the cell opened last: what an earlier one prints late follows it there.
 * The library shows a value in mid-cell by a function on `globalThis`, tslab's own `display` by a hook.
 */
function createOutput(server, jupyter) {
  const print = process.stderr.write.bind(process.stderr);
  let parent;
  const streams = captureStreams((name, text) => {
    if (parent === undefined) print(text);
    else server.publish(parent, 'stream', { name, text });
  });

  function open(request) {
    streams.flush();
    parent = request;
  }

  function publish(type, content) {
    streams.flush();
    if (parent !== undefined) server.publish(parent, type, content);
  }

  globalThis[DISPLAY] = (data) => publish('display_data', { data, metadata: {}, transient: {} });
  console.clear = () => publish('clear_output', { wait: false });
  hookDisplay(jupyter, (type, content) => publish(type, content));
  return { flush: streams.flush, open, publish };
}

module.exports = { createOutput };
