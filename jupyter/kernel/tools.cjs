/** The replies to the requests of somebody who is typing. */
'use strict';

const { isComplete } = require('./compiler/completeness.cjs');

/** Jupyter counts places in code points, the compiler in UTF-16 units. `executor` is tslab's: it knows earlier cells. */
function createTools(ts, executor) {
  function complete({ code, cursor_pos: cursor }) {
    const { start, end, entries } = executor.complete(code, toUnits(code, cursor));
    const [from, to] = [toPoints(code, start), toPoints(code, end)];
    return {
      status: 'ok',
      matches: entries.map(({ text }) => text),
      cursor_start: from,
      cursor_end: to,
      metadata: { _jupyter_types_experimental: entries.map((entry) => ({ ...entry, start: from, end: to })) },
    };
  }

  function inspect({ code, cursor_pos: cursor }) {
    const found = executor.inspect(code, toUnits(code, cursor));
    if (found === undefined) return { status: 'ok', found: false, data: {}, metadata: {} };
    const { signature, documentation, tags } = found;
    const join = (parts) => parts.filter((part) => part !== '').join('\n\n');
    const data = {
      'text/plain': join([signature, documentation, tags.join('\n')]),
      'text/markdown': join([
        `\`\`\`typescript\n${signature}\n\`\`\``,
        documentation,
        tags.map((tag) => `- ${tag}`).join('\n'),
      ]),
    };
    return { status: 'ok', found: true, data, metadata: {} };
  }

  return { complete, inspect, isComplete: ({ code }) => isComplete(ts, code) };
}

function toUnits(code, points) {
  return [...code].slice(0, points).join('').length;
}

function toPoints(code, units) {
  return [...code.slice(0, units)].length;
}

module.exports = { createTools };
