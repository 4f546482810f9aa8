/**
 * A thread beside the one that runs cells, which a cell that never ends keeps from answering. It has the sockets for
 * control and heartbeat, interrupts cells, and ends the kernel when it is asked to or its starter is gone.
 */
'use strict';

const inspector = require('node:inspector');
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads');

const { createWire } = require('./wire.cjs');

const PARENT_EVERY_MS = 1000;
/** How long a signal may take to end a cell before the engine is told to drop it. */
const SIGNAL_MS = 300;
/** How long the kernel may take to end by itself before it is killed. */
const END_MS = 1000;

/**
 * Starts the guard. `watch` is to be told when a cell starts and ends; `listen(on)` says what is done with a request
 * that the guard does not answer itself (`on.request(request)`, which gives the frames of the reply), when a request
 * was answered (`on.answered(request)`), and when a cell is to be interrupted (`on.interrupt()`).
 */
function startGuard(connection, zeromq) {
  const cell = new Int32Array(new SharedArrayBuffer(4)); // the number of the cell that runs, 0 when none does
  const worker = new Worker(__filename, { workerData: { cell, connection, zeromq }, stdout: true, stderr: true });
  let count = 0;
  worker.unref();

  function listen(on) {
    worker.on('message', async ({ event, request }) => {
      if (event === 'request') worker.postMessage(await on.request(revive(request)));
      else if (event === 'answered') on.answered(revive(request));
      else if (event === 'interrupt') on.interrupt();
      else process.exit(0);
    });
  }

  const watch = {
    started: () => {
      count += 1;
      Atomics.store(cell, 0, count);
    },
    ended: () => Atomics.store(cell, 0, 0),
  };
  return { listen, watch };
}

/** What passes from thread to thread loses the methods of its buffers. */
function revive({ identities, ...request }) {
  return { ...request, identities: identities.map((each) => Buffer.from(each)) };
}

function guard() {
  const { cell, connection, zeromq } = workerData;
  const zmq = require(zeromq);
  const wire = createWire(connection.key);
  const control = new zmq.Router({ sendHighWaterMark: 0 });
  const heartbeat = new zmq.Reply();
  const own = new Map([
    ['interrupt_request', interrupt],
    ['shutdown_request', shutDown],
  ]);

  async function listen() {
    const address = (port) => `${connection.transport}://${connection.ip}:${port}`;
    await control.bind(address(connection.control_port));
    await heartbeat.bind(address(connection.hb_port));
    echo(heartbeat);
    for await (const frames of control) {
      try {
        answer(wire.read(frames));
      } catch (error) {
        process.stderr.write(`presslab kernel: ${error.message}\n`);
      }
    }
  }

  async function answer(request) {
    const handle = own.get(request.header.msg_type);
    if (handle === undefined) return tell('request', request);
    const type = request.header.msg_type.replace(/_request$/, '_reply');
    await control.send(wire.write(request, type, { status: 'ok', ...handle(request) }));
    tell('answered', request);
  }

  /** A signal ends a loop or a wait; where it does not, the cell loops after an `await`, and the engine is told. */
  function interrupt() {
    const interrupted = Atomics.load(cell, 0);
    const runs = () => interrupted !== 0 && Atomics.load(cell, 0) === interrupted;
    if (!runs()) {
      tell('interrupt');
      return {};
    }
    if (process.platform !== 'win32') process.kill(process.pid, 'SIGINT'); // Windows would end the process by it
    setTimeout(() => runs() && terminate(), process.platform === 'win32' ? 0 : SIGNAL_MS);
    return {};
  }

  function shutDown({ content }) {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), END_MS);
    setImmediate(tell, 'end');
    return { restart: content.restart ?? false };
  }

  parentPort.on('message', (frames) => frames !== undefined && control.send(frames));
  listen();
}

function terminate() {
  const session = new inspector.Session();
  session.connectToMainThread();
  session.post('Runtime.terminateExecution', () => {
    session.disconnect();
    tell('interrupt');
  });
}

function tell(event, request) {
  parentPort.postMessage({ event, request });
}

async function echo(socket) {
  for await (const frames of socket) await socket.send(frames);
}

function watchParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent || !isAlive(parent)) process.kill(process.pid, 'SIGKILL');
  }, PARENT_EVERY_MS);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (isMainThread) module.exports = { startGuard };
else {
  watchParent();
  guard();
}
