import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { screenFigure } from '../../../../jupyter/charts/src/viewer/figure.js';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => vi.unstubAllGlobals());

test('screenFigure(figure) leaves out what could fetch something, and keeps the places of the series', () => {
  const picture = { source: 'https://example.org/x.png' };
  const data = [
    { type: 'scattergeo', lat: [1] },
    { type: 'bar', x: [1], hovertext: ['x'.repeat(90)] },
  ];
  const drawn = screenFigure(
    { data, layout: { images: [picture], template: { layout: { images: [picture] } } } },
    'light',
  );
  expect(drawn.data[0]).toEqual({ visible: false });
  expect(drawn.data[1]).toEqual({ type: 'bar', x: [1], hovertext: [`${'x'.repeat(69)}…`] });
  expect(JSON.stringify(drawn)).not.toContain('example.org');
});

test('screenFigure(figure) frees the axes that are seen, and has a size before it is drawn', () => {
  const layout = { height: 200, xaxis: { fixedrange: true }, yaxis2: { fixedrange: true, visible: false } };
  expect(screenFigure({ data: [], layout }, 'light').layout).toMatchObject({
    width: 600,
    height: 200,
    xaxis: { fixedrange: false },
    yaxis2: { fixedrange: true },
  });
});
