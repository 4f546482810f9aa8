import { expect, test } from 'vitest';
import { alikeInGrey } from '../../lib/src/charts/index.js';

const series = (name: string, color: unknown, symbol = 'circle') => ({
  type: 'scatter',
  mode: 'markers',
  name,
  marker: { color, symbol },
});
const alike = (...data: object[]) => alikeInGrey({ figure: { data, layout: {} } });

test('alikeInGrey(two series of one form and lightness) names them, with how much they differ', () => {
  expect(alike(series('a', '#e69f00'), series('b', '#56b4e9'))).toEqual([{ first: 'a', second: 'b', difference: 1 }]);
});

test('alikeInGrey(series that differ in lightness or in form) is empty', () => {
  expect(alike(series('a', '#000000'), series('b', '#ffffff'))).toEqual([]);
  expect(alike(series('a', '#e69f00'), series('b', '#56b4e9', 'square'))).toEqual([]);
});

test('alikeInGrey(colours for each point or none, or no name) compares nothing', () => {
  const unnamed = { ...series('', '#000000'), name: undefined };
  expect(alike(unnamed, unnamed, series('a', '#000000'))).toEqual([]);
  expect(alike(series('a', ['#e69f00']), series('b', ['#56b4e9']), series('c', 'red'), { type: 'bar' })).toEqual([]);
  expect(alike()).toEqual([]);
});
