// This file and the two that import it (setup.mjs, run.mjs) must be readable by old versions of Node,
// which would stop at newer syntax before they could say what is missing.

/**
 * What is wrong with this version of Node (`20.19.0`, with or without `v`), in one sentence; `undefined` where nothing is.
 * @param {string} version
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return undefined;
  return (
    'presslab needs Node.js 20.19, 22.12 or newer, and this is ' +
    version.replace(/^v?/, '') +
    ': install the current version from https://nodejs.org, then run the command again.'
  );
}
