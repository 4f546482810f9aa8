import { statfsSync } from 'node:fs';

/** Something the user can mend: its message is one sentence that names the remedy, and is all that is shown. */
export class Problem extends Error {
  /** @override */
  name = 'Problem';

  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b|NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|name resolution|Network is unreachable|Connection refused/i;
const FULL_BYTES = 20_000_000;
const DISK =
  /\b(EACCES|EPERM|EROFS|ENOSPC|EDQUOT)\b|Permission denied|Read-only file system|No space left|not writable/i;

/**
 * The problem behind the output of a failed program: no network, or a disk that cannot be written; else `undefined`.
 * @param {string} output
 * @param {string} what what was to be fetched
 * @param {string} folder where it was to be written
 * @returns {Problem | undefined}
 */
export function recogniseProblem(output, what, folder) {
  if (DISK.test(output) || isFull(folder)) return diskProblem(folder);
  if (!NETWORK.test(output)) return undefined;
  return new Problem(
    `${what} could not be fetched, because the network cannot be reached: connect to it for the first set-up (check a proxy, if you use one) and run the command again; afterwards everything works offline.`,
  );
}

/**
 * @param {string} folder
 * @returns {Problem}
 */
export function diskProblem(folder) {
  return new Problem(
    `nothing can be written to ${folder}: make room on the disk, or give yourself the right to write there, and run the command again.`,
  );
}

/**
 * The problem behind an error that a function of Node threw; the error itself where it is none of these.
 * @param {unknown} error
 * @param {string} folder
 */
export function problemOf(error, folder) {
  if (error instanceof Problem) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return DISK.test(code) ? diskProblem(folder) : error;
}

/** Not every program says that the disk was full when it fails for that. @param {string} folder */
function isFull(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < FULL_BYTES;
  } catch {
    return false;
  }
}
