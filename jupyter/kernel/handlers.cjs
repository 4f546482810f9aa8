/** Who answers which request of Jupyter's protocol. */
'use strict';

const { PROTOCOL } = require('./wire.cjs');

/** The handlers by the type of their request. `tools` is tslab's own handler, for completion and inspection. */
function createHandlers({ compilerVersion, execute, interrupt, stop, tools, version }) {
  return new Map([
    ['kernel_info_request', () => kernelInfo(version, compilerVersion)],
    ['execute_request', execute],
    ['is_complete_request', ({ content }) => tools.handleIsComplete(content)],
    ['inspect_request', ({ content }) => tools.handleInspect(content)],
    ['complete_request', ({ content }) => tools.handleComplete(content)],
    ['comm_info_request', () => ({ status: 'ok', comms: {} })],
    ['history_request', () => ({ status: 'ok', history: [] })],
    [
      'interrupt_request',
      () => {
        interrupt();
        return { status: 'ok' };
      },
    ],
    [
      'shutdown_request',
      ({ content }) => {
        stop();
        return { status: 'ok', restart: content.restart };
      },
    ],
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
