/** Who answers which request of Jupyter's protocol. */
'use strict';

const { PROTOCOL } = require('./wire.cjs');

/** The handlers by the type of their request; the guard answers what has to be answered while a cell runs. */
function createHandlers({ compilerVersion, execute, history, tools, version }) {
  return new Map([
    ['kernel_info_request', () => kernelInfo(version, compilerVersion)],
    ['execute_request', execute],
    ['is_complete_request', ({ content }) => tools.isComplete(content)],
    ['inspect_request', ({ content }) => tools.inspect(content)],
    ['complete_request', ({ content }) => tools.complete(content)],
    ['comm_info_request', () => ({ status: 'ok', comms: {} })],
    ['history_request', ({ content }) => history.reply(content)],
  ]);
}

function kernelInfo(version, compilerVersion) {
  return {
    status: 'ok',
    protocol_version: PROTOCOL,
    implementation: 'presslab',
    implementation_version: version,
    language_info: {
      name: 'typescript',
      version: compilerVersion,
      mimetype: 'text/typescript',
      file_extension: '.ts',
      pygments_lexer: 'typescript',
      codemirror_mode: { mode: 'typescript', name: 'javascript', typescript: true },
      nbconvert_exporter: 'script',
    },
    banner: `TypeScript ${compilerVersion} (presslab ${version})`,
    help_links: [],
  };
}

module.exports = { createHandlers };
