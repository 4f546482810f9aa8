import { describe, expect, test } from 'vitest';
import { fitFigure, titleOf } from '../../lib/src/charts/index.js';

const figure = {
  data: [],
  layout: {
    width: 600,
    height: 200,
    margin: { t: 41, l: 9 },
    title: { text: 'one two three four', pad: { l: 12, t: 10 } },
  },
};

describe('fitFigure', () => {
  test('fitFigure(figure, { width }) breaks the title anew and grows by its lines', () => {
    const { layout } = fitFigure(figure, { width: 110, title: 'drawn' });
    expect(layout).toEqual({
      width: 110,
      height: 221,
      margin: { t: 62, l: 9 },
      title: { text: 'one two<br>three four', pad: { l: 12, t: 20.5 } },
    });
  });

  test('fitFigure(figure, { title: "left out" }) takes the room of the title away', () => {
    expect(fitFigure(figure, { width: 600, title: 'left out' }).layout).toEqual({
      width: 600,
      height: 167,
      margin: { t: 8, l: 9 },
    });
  });

  test('fitFigure(a figure without title and height) changes the width alone', () => {
    expect(fitFigure({ data: [], layout: {} }, { width: 90, title: 'left out' }).layout).toEqual({
      width: 90,
      margin: { t: 0 },
    });
  });
});

test('titleOf(figure) is the title as plain text', () => {
  expect(titleOf({ data: [], layout: { title: { text: '&lt;b&gt; &amp;<br>more' } } })).toBe('<b> & more');
  expect(titleOf({ data: [], layout: {} })).toBe('');
});
