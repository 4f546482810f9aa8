/**
 * Standard output and error of the cells. Lines are collected for a moment, since a socket that is handed
 * thousands of messages at once drops some; whoever sends anything else flushes first, which keeps the order.
 */
'use strict';

const { StringDecoder } = require('node:string_decoder');

const WAIT_MS = 30;

/** Takes over `process.stdout` and `process.stderr`. `send(name, text)` gets whole pieces. */
function captureStreams(send) {
  let pending;
  let timer;

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    if (pending === undefined) return;
    const { name, text } = pending;
    pending = undefined;
    send(name, text.join(''));
  }

  function write(name, text) {
    if (pending !== undefined && pending.name !== name) flush();
    pending ??= { name, text: [] };
    pending.text.push(text);
    timer ??= setTimeout(flush, WAIT_MS);
  }

  for (const name of ['stdout', 'stderr']) {
    const decoder = new StringDecoder('utf8');
    process[name].write = (chunk, encoding, done) => {
      write(name, typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk)));
      const callback = typeof encoding === 'function' ? encoding : done;
      if (callback !== undefined) process.nextTick(callback);
      return true;
    };
  }
  return { flush };
}

module.exports = { captureStreams };
