import { Worker } from 'node:worker_threads';
import type { CountedRange, CountTask } from './task.js';
import type { Reply } from './worker.js';

interface Job {
  readonly task: CountTask;
  done(counted: CountedRange): void;
  fail(error: Error): void;
}

/** Threads that count stretches of files, one each at a time. Whoever makes a pool closes it. */
export class WorkerPool {
  readonly #idle: Worker[] = [];
  readonly #all: Worker[];
  readonly #waiting: Job[] = [];
  readonly #running = new Map<Worker, Job>();

  constructor(size: number) {
    this.#all = Array.from({ length: size }, () => this.#start());
  }

  /**
   * What was counted of one stretch.
   *
   * @throws when the thread fails or ends: naming the file and the lines
   */
  run(task: CountTask): Promise<CountedRange> {
    return new Promise((done, fail) => {
      this.#waiting.push({ task, done, fail });
      this.#share();
    });
  }

  /** Ends all threads; what is still to be counted fails. */
  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #start(): Worker {
    // Options of this process, such as the image that it started from, are not for threads.
    const worker = new Worker(new URL('./worker.js', import.meta.url), { execArgv: [] });
    worker.on('message', (reply: Reply) => this.#finish(worker, reply));
    worker.on('error', (error) => this.#drop(worker, error.message));
    worker.on('exit', (code) => this.#drop(worker, `the thread ended with ${code}`));
    this.#idle.push(worker);
    return worker;
  }

  #share(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop();
      if (worker === undefined) return;
      const job = this.#waiting.shift();
      if (job === undefined) return;
      this.#running.set(worker, job);
      worker.postMessage(job.task);
    }
  }

  #finish(worker: Worker, reply: Reply): void {
    const job = this.#running.get(worker);
    this.#running.delete(worker);
    this.#idle.push(worker);
    if ('counted' in reply) job?.done(reply.counted);
    else if (job) job.fail(nameFault(job.task, reply.fault));
    this.#share();
  }

  /** A thread that has ended takes its task with it, and with the last one all that wait fail. */
  #drop(worker: Worker, reason: string): void {
    const job = this.#running.get(worker);
    this.#running.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    job?.fail(nameFault(job.task, reason));
    if (this.#idle.length + this.#running.size > 0) return;
    for (const { task, fail } of this.#waiting.splice(0)) fail(nameFault(task, reason));
  }
}

function nameFault({ path, range }: CountTask, reason: string): Error {
  return new Error(`${path} could not be counted from line ${range.linesBefore + 1} on: ${reason}`);
}
