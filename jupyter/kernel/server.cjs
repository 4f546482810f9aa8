/** The five sockets of a kernel, and who answers what comes in. */
'use strict';

const { readFileSync } = require('node:fs');

const { bundledFile } = require('./pinned.cjs');
const { createWire } = require('./wire.cjs');

/**
 * A server on the ports of a connection file. `listen(handlers)` binds them: a handler is called with a request
 * and gives the content of the reply, or `undefined` for none; requests without a handler are passed over.
 * `publish(parent, type, content)` sends to all front ends.
 */
function createServer(connectionFile) {
  const zmq = require(bundledFile('zeromq'));
  const connection = JSON.parse(readFileSync(connectionFile, 'utf8'));
  const wire = createWire(connection.key);
  const endless = { sendHighWaterMark: 0 }; // without it a busy socket drops what it is handed
  const sockets = {
    iopub: new zmq.Publisher(endless),
    shell: new zmq.Router(endless),
    control: new zmq.Router(endless),
    stdin: new zmq.Router(endless),
    hb: new zmq.Reply(),
  };

  async function listen(handlers) {
    await Promise.all(
      Object.entries(sockets).map(([name, socket]) =>
        socket.bind(`${connection.transport}://${connection.ip}:${connection[`${name}_port`]}`),
      ),
    );
    echo(sockets.hb);
    receive(sockets.shell, handlers);
    receive(sockets.control, handlers);
  }

  function publish(parent, type, content) {
    sockets.iopub.send(wire.write({ ...parent, identities: [type] }, type, content));
  }

  async function receive(socket, handlers) {
    for await (const frames of socket) {
      try {
        answer(socket, wire.read(frames), handlers);
      } catch (error) {
        process.stderr.write(`presslab kernel: ${error.message}\n`);
      }
    }
  }

  async function answer(socket, request, handlers) {
    const type = request.header.msg_type;
    publish(request, 'status', { execution_state: 'busy' });
    const content = await contentOf(handlers.get(type), request);
    if (content !== undefined) socket.send(wire.write(request, type.replace(/_request$/, '_reply'), content));
    publish(request, 'status', { execution_state: 'idle' });
  }

  return { listen, publish };
}

async function contentOf(handler, request) {
  try {
    return await handler?.(request);
  } catch (error) {
    return { status: 'error', ename: error.name, evalue: error.message, traceback: [] };
  }
}

async function echo(socket) {
  for await (const frames of socket) await socket.send(frames);
}

module.exports = { createServer };
