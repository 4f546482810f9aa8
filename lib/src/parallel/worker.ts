import { parentPort } from 'node:worker_threads';
import { type CountTask, countRange, listBuffers } from './task.js';

/** What a worker answers: what it has counted, or why it could not. */
export type Reply = { readonly counted: Awaited<ReturnType<typeof countRange>> } | { readonly fault: string };

parentPort?.on('message', (task: CountTask) => {
  countRange(task).then(
    (counted) => parentPort?.postMessage({ counted } satisfies Reply, listBuffers(counted)),
    (error: unknown) => {
      const fault = error instanceof Error ? error.message : String(error);
      parentPort?.postMessage({ fault } satisfies Reply);
    },
  );
});
