import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';

import { withLock } from '../../../jupyter/setup/lock.mjs';
import { useFolder } from './folder.js';

const folder = useFolder();

describe('withLock(file, onWait, work)', () => {
  const pause = () => {};

  test('two at once: the second waits, and is told for whom', async () => {
    const lock = path.join(folder.path, 'state', 'lock');
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await sleep(50);
      log.push(`${name} ends`);
    };
    const first = withLock(lock, pause, work('a'));
    const second = withLock(lock, (holder) => log.push(`waits for ${holder}`), work('b'));
    await Promise.all([first, second]);
    expect(log).toEqual(['a begins', `waits for ${process.pid}`, 'a ends', 'b begins', 'b ends']);
    expect(existsSync(lock)).toBe(false);
  });

  test('a lock whose holder has died is taken over', async () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const lock = folder.write('lock', String(dead));
    expect(await withLock(lock, pause, async () => 'done')).toBe('done');
  });

  test('work that fails gives the lock back', async () => {
    const lock = path.join(folder.path, 'lock');
    const fail = async () => {
      throw new Error('no');
    };
    await expect(withLock(lock, pause, fail)).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });
});
