import { expect, test } from 'vitest';

import { hidePaths, hidePathsWithin } from '../../../lib/src/report/document/machine-paths.js';

const names = new Map([
  ['/home/ada', '.'],
  ['/home/ada/news', 'news'],
  ['C:\\my news', 'my news'],
]);

test('hidePaths(text, names) names the longest path that fits', () => {
  expect(hidePaths('read /home/ada/news/a.txt in "/home/ada"', names)).toBe('read news/a.txt in "."');
  expect(hidePaths('C:\\my news\\a.txt', names)).toBe('my news\\a.txt');
});

test('hidePaths(text, names) leaves a path within a longer name', () => {
  expect(hidePaths('/home/adam and /home/ada-2', names)).toBe('/home/adam and /home/ada-2');
});

test('hidePaths(encoded data, names) leaves the data', () => {
  expect(hidePaths('data:image/png;base64,AAAA/home/ada/9+', names)).toBe('data:image/png;base64,AAAA/home/ada/9+');
});

test('hidePathsWithin(value, names) reaches all texts', () => {
  expect(hidePathsWithin({ a: ['/home/ada/news', 1], b: { c: null } }, names)).toEqual({
    a: ['news', 1],
    b: { c: null },
  });
});
