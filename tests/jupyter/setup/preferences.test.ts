import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { hasPreferences, writePreferences } from '../../../jupyter/setup/preferences.mjs';
import { projectPaths } from '../../../jupyter/setup/project.mjs';
import { useFolder } from './folder.js';

const folder = useFolder();

test('writePreferences has JupyterLab fetch no news, and hasPreferences notices when they are gone', async () => {
  const project = projectPaths(folder.path);
  expect(hasPreferences(project)).toBe(false);
  await writePreferences(project);
  expect(hasPreferences(project)).toBe(true);
  expect(JSON.parse(readFileSync(project.preferences, 'utf8'))).toEqual({
    '@jupyterlab/apputils-extension:notification': { fetchNews: 'false', checkForUpdates: false },
  });
  writeFileSync(project.preferences, '{}');
  expect(hasPreferences(project)).toBe(false);
});
