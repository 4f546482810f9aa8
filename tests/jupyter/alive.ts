import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';

/** Whether a process of this machine still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Fails unless a process ends, or has, within ten seconds. */
export async function expectEnd(pid: number): Promise<void> {
  for (let waited = 0; waited < 10_000 && isAlive(pid); waited += 50) await sleep(50);
  expect(isAlive(pid)).toBe(false);
}
