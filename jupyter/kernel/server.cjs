/** The sockets of a kernel, and who answers what comes in. */
'use strict';

const { bundledFile } = require('./pinned.cjs');
const { startGuard } = require('./guard.cjs');
const { createWire } = require('./wire.cjs');

/**
 * A server on the ports of a connection. `listen(handlers, interrupt)` binds them: a handler is called with a request
 * and gives the content of the reply, or `undefined` for none; requests without a handler are passed over.
 * `publish(parent, type, content)` sends to all front ends; `watch` is to be told when a cell starts and ends.
 */
function createServer(connection) {
  const zeromq = bundledFile('zeromq');
  const guard = startGuard(connection, zeromq);
  const zmq = require(zeromq);
  const wire = createWire(connection.key);
  const endless = { sendHighWaterMark: 0 }; // without it a busy socket drops what it is handed
  const sockets = {
    iopub: new zmq.Publisher(endless),
    shell: new zmq.Router(endless),
    stdin: new zmq.Router(endless),
  };

  async function listen(handlers, interrupt) {
    await Promise.all(
      Object.entries(sockets).map(([name, socket]) =>
        socket.bind(`${connection.transport}://${connection.ip}:${connection[`${name}_port`]}`),
      ),
    );
    receive(sockets.shell, handlers); // the socket for input is bound because it is announced: nothing asks for any
    guard.listen({
      request: (request) => during(request, () => answer(request, handlers)),
      answered: (request) => during(request, () => {}),
      interrupt,
    });
  }

  function publish(parent, type, content) {
    sockets.iopub.send(wire.write({ ...parent, identities: [type] }, type, content));
  }

  async function receive(socket, handlers) {
    for await (const frames of socket) {
      try {
        reply(socket, wire.read(frames), handlers);
      } catch (error) {
        process.stderr.write(`presslab kernel: ${error.message}\n`);
      }
    }
  }

  async function reply(socket, request, handlers) {
    await during(request, async () => {
      const frames = await answer(request, handlers);
      if (frames !== undefined) socket.send(frames);
    });
  }

  async function during(request, act) {
    publish(request, 'status', { execution_state: 'busy' });
    const done = await act();
    publish(request, 'status', { execution_state: 'idle' });
    return done;
  }

  async function answer(request, handlers) {
    const type = request.header.msg_type;
    const content = await contentOf(handlers.get(type), request);
    return content === undefined ? undefined : wire.write(request, type.replace(/_request$/, '_reply'), content);
  }

  return { listen, publish, watch: guard.watch };
}

async function contentOf(handler, request) {
  try {
    return await handler?.(request);
  } catch (error) {
    return { status: 'error', ename: error.name, evalue: error.message, traceback: [] };
  }
}

module.exports = { createServer };
