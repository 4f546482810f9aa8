/**
 * A thread beside the one that runs cells, which a cell that never ends keeps from answering. It has the sockets for
 * control and heartbeat, interrupts cells, and ends the kernel when it is asked to or its starter is gone.
 */
'use strict';

const inspector = require('node:inspector');
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads');

const { createWire } = require('./wire.cjs');

/** The numbers that both threads see: of the cell that runs, 0 when none does, and of the one a signal was sent for. */
const RUNNING = 0;
const SIGNALLED = 1;
const NONE = -1;

const PARENT_EVERY_MS = 1000;
/** How long a signal may take to end a cell before the engine is told to drop it. */
const SIGNAL_MS = 300;
/** How long the reply to a shutdown has to leave the process. */
const REPLY_MS = 200;
/** How long the kernel may take to end by itself before it is killed. */
const END_MS = 1000;

/**
 * Starts the guard. `watch` is to be told when a cell starts and ends; `listen(on)` says what is done with a request
 * that the guard does not answer itself (`on.request(request)`, which gives the frames of the reply), when a request
 * was answered (`on.answered(request)`), and when the cell of a number is to be interrupted (`on.interrupt(number)`).
 */
function startGuard(connection, zeromq) {
  const cell = new Int32Array(new SharedArrayBuffer(8));
  cell[SIGNALLED] = NONE;
  const worker = new Worker(__filename, { workerData: { cell, connection, zeromq }, stdout: true, stderr: true });
  let count = 0;
  worker.unref();

  function listen(on) {
    process.reallyExit = () => process.kill(process.pid, 'SIGKILL'); // an orderly end takes the thread's sockets amiss
    worker.on('message', async ({ event, request, number }) => {
      if (event === 'request') worker.postMessage(await on.request(revive(request)));
      else if (event === 'answered') on.answered(revive(request));
      else if (event === 'interrupt') on.interrupt(number);
      else process.exit(0);
    });
  }

  const watch = {
    started: () => {
      count += 1;
      Atomics.store(cell, RUNNING, count);
    },
    ended: () => Atomics.store(cell, RUNNING, 0),
    isMeant: (number = NONE) => number === NONE || number === Atomics.load(cell, RUNNING),
    takeSignalled: () => Atomics.exchange(cell, SIGNALLED, NONE),
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
    if (handle === undefined) return tell('request', { request });
    const type = request.header.msg_type.replace(/_request$/, '_reply');
    await control.send(wire.write(request, type, { status: 'ok', ...handle(request) }));
    tell('answered', { request });
  }

  /** A signal ends a loop or a wait; where it does not, the cell loops after an `await`, and the engine is told. */
  function interrupt() {
    const number = Atomics.load(cell, RUNNING);
    if (number === 0) {
      tell('interrupt', { number });
    } else if (process.platform === 'win32') {
      terminate(number); // a signal would end the process there
    } else {
      Atomics.store(cell, SIGNALLED, number);
      process.kill(process.pid, 'SIGINT');
      setTimeout(() => Atomics.load(cell, RUNNING) === number && terminate(number), SIGNAL_MS);
    }
    return {};
  }

  function shutDown({ content }) {
    setTimeout(tell, REPLY_MS, 'end');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), END_MS);
    return { restart: content.restart ?? false };
  }

  parentPort.on('message', (frames) => frames !== undefined && control.send(frames));
  listen();
}

function terminate(number) {
  const session = new inspector.Session();
  session.connectToMainThread();
  session.post('Runtime.terminateExecution', () => {
    session.disconnect();
    tell('interrupt', { number });
  });
}

function tell(event, told) {
  parentPort.postMessage({ event, ...told });
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
