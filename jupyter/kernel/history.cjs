/** The cells of this run of the kernel, for front ends that offer them again. */
'use strict';

/** There is one session: what an earlier kernel ran is not kept. */
const SESSION = 1;

/** `add(line, code)` keeps a cell and gives its entry, which takes its `output`; `reply(content)` answers a request. */
function createHistory() {
  const entries = [];

  function add(line, code) {
    const entry = { line, code, output: null };
    entries.push(entry);
    return entry;
  }

  function reply({ hist_access_type: access, output: isWithOutput = false, ...request }) {
    const found = select(access, request);
    const history = found.map(({ line, code, output }) => [SESSION, line, isWithOutput ? [code, output] : code]);
    return { status: 'ok', history };
  }

  function select(access, { n, session = 0, start = 0, stop = Number.POSITIVE_INFINITY, pattern = '*', unique }) {
    if (access === 'range') {
      const isThis = session === 0 || session === SESSION;
      return entries.filter(({ line }) => isThis && line >= start && line < (stop ?? Number.POSITIVE_INFINITY));
    }
    const found = access === 'search' ? entries.filter(({ code }) => glob(pattern).test(code)) : entries;
    const kept = unique ? [...new Map(found.map((entry) => [entry.code, entry])).values()] : found;
    return n === undefined || n === null ? kept : kept.slice(Math.max(0, kept.length - n));
  }

  return { add, reply };
}

/** `*` stands for any text and `?` for any character. */
function glob(pattern) {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's');
}

module.exports = { createHistory };
