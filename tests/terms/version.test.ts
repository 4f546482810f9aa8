import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { libraryVersion } from '../../lib/src/version.js';

it('libraryVersion is the version of the package', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../lib/package.json', import.meta.url), 'utf8'));
  expect(manifest).toMatchObject({ version: libraryVersion });
});
