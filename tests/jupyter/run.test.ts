import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { askedPort, takeNew } from '../../jupyter/commands/start.mjs';

const RUN = fileURLToPath(new URL('../../jupyter/run.mjs', import.meta.url));

describe('askedPort(args)', () => {
  test('reads each way to write it', () => {
    expect(askedPort(['--no-browser', '--port', '8899'])).toBe(8899);
    expect(askedPort(['--port=8899'])).toBe(8899);
    expect(askedPort(['--ServerApp.port=8899'])).toBe(8899);
    expect(askedPort(['--no-browser'])).toBeUndefined();
  });

  test('refuses what is no port', () => {
    expect(() => askedPort(['--port=http'])).toThrow('"http" is not a port: ask for a number up to 65535.');
    expect(() => askedPort(['--port', '70000'])).toThrow('"70000" is not a port');
  });
});

describe('takeNew(args)', () => {
  test('takes the folder out of the arguments', () => {
    expect(takeNew(['--no-browser', '--new', 'my news', '--port=1'])).toEqual({
      folder: 'my news',
      rest: ['--no-browser', '--port=1'],
    });
    expect(takeNew(['--new=a=b'])).toEqual({ folder: 'a=b', rest: [] });
    expect(takeNew(['--newer'])).toEqual({ rest: ['--newer'] });
  });

  test('refuses --new without a folder', () => {
    expect(() => takeNew(['--new'])).toThrow('--new takes the folder of your articles');
    expect(() => takeNew(['--new', '--no-browser'])).toThrow('--new takes the folder');
  });
});

describe('run.mjs', () => {
  test('an unknown command names the known ones', () => {
    const { status, stderr } = spawnSync(process.execPath, [RUN, 'publish'], { encoding: 'utf8' });
    expect(stderr).toBe('unknown command: "publish"; known: start, report, notebooks, test\n');
    expect(status).toBe(2);
  });
});
