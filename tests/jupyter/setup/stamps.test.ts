import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { digestFiles } from '../../../jupyter/setup/stamps.mjs';
import { useFolder } from './folder.js';

const folder = useFolder();

describe('digestFiles(base, paths)', () => {
  test('changes with contents, names and presence, and not with the place of the project', () => {
    folder.write('one/src/a.ts', 'a');
    folder.write('one/src/sub/b.ts', 'b');
    cpSync(path.join(folder.path, 'one'), path.join(folder.path, 'two'), { recursive: true });
    const digest = (root: string) => digestFiles(path.join(folder.path, root), [path.join(folder.path, root, 'src')]);
    const before = digest('one');
    expect(digest('two')).toBe(before);
    folder.write('two/src/a.ts', 'A');
    expect(digest('two')).not.toBe(before);
    folder.write('two/src/a.ts', 'a');
    folder.write('two/src/c.ts', '');
    expect(digest('two')).not.toBe(before);
    expect(digest('missing')).not.toBe(before);
  });
});
