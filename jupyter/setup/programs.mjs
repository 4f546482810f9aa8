import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { Problem } from './problem.mjs';

const KILL_AFTER_MS = 10_000;
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program without a shell and gives its exit code and all it wrote; -1 where it cannot be started.
 * Where this process is asked to end meanwhile, it ends the program and throws a `Problem`.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const link = endWith(child);
    const finish = (/** @type {number} */ code, /** @type {string} */ note) => {
      link.release();
      if (link.isEnding()) reject(new Problem('Interrupted: run the command again to go on from here.', 130));
      else resolve({ code, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => finish(-1, String(error)));
    child.on('close', (code) => finish(code ?? -1, ''));
  });
}

/**
 * Runs a program in the terminal of this one and gives its exit code; 128 + n where signal n ended it.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function attach(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: 'inherit' });
    const link = endWith(child);
    child.on('error', (error) => {
      link.release();
      reject(error);
    });
    child.on('close', (code, signal) => {
      link.release();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * Ends `child` when this process is asked to end, by force if it takes its time, until `release` is called.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWith(child) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const end = () => {
    child.kill('SIGTERM');
    timer ??= setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return {
    isEnding: () => timer !== undefined,
    release: () => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, end);
    },
  };
}
