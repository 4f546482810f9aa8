import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { assembleCharts, hasCharts } from '../../../jupyter/setup/charts.mjs';
import { projectPaths } from '../../../jupyter/setup/project.mjs';
import { useFolder } from './folder.js';

const folder = useFolder();

/** A project with little more than the chart extension. */
function makeProject() {
  folder.write('jupyter/charts/package.json', '{"name":"presslab-charts","version":"1.0.0"}');
  folder.write('jupyter/charts/src/remote-entry.js', 'one');
  folder.write('jupyter/charts/src/viewer/viewer.css', 'two');
  folder.write('node_modules/plotly.js-dist-min/package.json', '{"version":"3.7.0"}');
  folder.write('node_modules/plotly.js-dist-min/plotly.min.js', 'three');
  folder.write('node_modules/plotly.js-dist-min/LICENSE', 'four');
  return projectPaths(folder.path);
}

describe('assembleCharts', () => {
  test('assembleCharts(project) puts modules and drawing library where JupyterLab looks for them', async () => {
    const project = makeProject();
    expect(hasCharts(project)).toBe(false);
    await assembleCharts(project);
    expect(hasCharts(project)).toBe(true);
    const { name, jupyterlab } = JSON.parse(readFileSync(path.join(project.extension, 'package.json'), 'utf8'));
    expect(name).toBe('presslab-charts');
    expect(jupyterlab._build.load).toMatch(/^static\/[0-9a-f]{16}\/remote-entry\.js$/);
    const place = path.join(project.extension, path.dirname(jupyterlab._build.load));
    const files = ['remote-entry.js', 'viewer/viewer.css', 'plotly.min.js', 'LICENSE'];
    expect(files.map((file) => readFileSync(path.join(place, file), 'utf8'))).toEqual(['one', 'two', 'three', 'four']);
  });

  test('assembleCharts(project) leaves nothing of an older one, and is asked for when a source or the library changes', async () => {
    const project = makeProject();
    await assembleCharts(project);
    const { jupyterlab } = JSON.parse(readFileSync(path.join(project.extension, 'package.json'), 'utf8'));
    folder.write('jupyter/charts/src/remote-entry.js', 'changed');
    expect(hasCharts(project)).toBe(false);
    await assembleCharts(project);
    expect(hasCharts(project)).toBe(true);
    expect(existsSync(path.join(project.extension, jupyterlab._build.load))).toBe(false);
    folder.write('node_modules/plotly.js-dist-min/package.json', '{"version":"3.8.0"}');
    expect(hasCharts(project)).toBe(false);
  });

  test('hasCharts(an extension without its library) is false', async () => {
    const project = makeProject();
    await assembleCharts(project);
    const { jupyterlab } = JSON.parse(readFileSync(path.join(project.extension, 'package.json'), 'utf8'));
    rmSync(path.join(project.extension, path.dirname(jupyterlab._build.load), 'plotly.min.js'));
    expect(hasCharts(project)).toBe(false);
  });
});
