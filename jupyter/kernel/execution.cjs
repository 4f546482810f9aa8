/** Answers execute requests as Jupyter's protocol has it. */
'use strict';

const { thrownFailure } = require('./failures.cjs');
const { valueBundle } = require('./values.cjs');

/**
 * The handler of `execute_request`. Cells run one after the other. After one that failed, those that were sent
 * before its failure was known are answered `aborted`, unless it was sent with `stop_on_error: false`.
 */
function createExecution(session, output, history, root) {
  let count = 0;
  let failedAt = 0;
  let last = Promise.resolve();

  function handle(request) {
    const answer = last.then(() => execute(request));
    last = answer.catch(() => {});
    return answer;
  }

  async function execute(request) {
    const { content, header } = request;
    const { code, silent = false, store_history: stored = true, stop_on_error: stops = true } = content;
    if (Date.parse(header.date) < failedAt) return { status: 'aborted', execution_count: count };
    const isStored = stored && !silent;
    if (isStored) count += 1;
    const entry = isStored ? history.add(count, code) : undefined;
    output.open(request);
    if (!silent) output.publish('execute_input', { code, execution_count: count });
    const failure = await runAndShow(code, silent, entry);
    output.flush();
    if (failure === undefined) {
      const found = await evaluate(content.user_expressions ?? {});
      output.flush();
      return { status: 'ok', execution_count: count, user_expressions: found, payload: [] };
    }
    output.publish('error', failure);
    if (stops) failedAt = Date.now();
    return { status: 'error', execution_count: count, ...failure };
  }

  async function runAndShow(code, silent, entry) {
    const { failure, value } = await session.run(code, `In[${entry === undefined ? ' ' : count}]`);
    if (failure !== undefined || value === undefined || silent) return failure;
    try {
      const data = await valueBundle(value);
      if (entry !== undefined) entry.output = data['text/plain'] ?? null;
      output.publish('execute_result', { data, metadata: {}, execution_count: count });
      return undefined;
    } catch (error) {
      return thrownFailure(error, root);
    }
  }

  /** What a front end asks for beside the cell, by the names it gave: each a value as it would be shown, or its error. */
  async function evaluate(expressions) {
    const found = [];
    for (const [name, code] of Object.entries(expressions)) found.push([name, await evaluateOne(code)]);
    return Object.fromEntries(found);
  }

  async function evaluateOne(code) {
    const { failure, value } = await session.run(code, 'In[ ]');
    if (failure !== undefined) return { status: 'error', ...failure };
    try {
      return { status: 'ok', data: await valueBundle(value), metadata: {} };
    } catch (error) {
      return { status: 'error', ...thrownFailure(error, root) };
    }
  }

  return handle;
}

module.exports = { createExecution };
