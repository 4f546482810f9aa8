/**
 * Ends the kernel when the program that started it is gone. It runs as a thread of its own:
 * a cell that never ends keeps the main thread from noticing.
 */
'use strict';

const { Worker, isMainThread } = require('node:worker_threads');

const EVERY_MS = 1000;

function watchParent() {
  new Worker(__filename, { stdout: true, stderr: true }).unref();
}

function watch() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent || !isAlive(parent)) process.kill(process.pid, 'SIGKILL');
  }, EVERY_MS);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (isMainThread) module.exports = { watchParent };
else watch();
