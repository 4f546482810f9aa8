import { expect, test } from 'vitest';
import { rememberWords } from '../../lib/src/text/remembering.js';

test('rememberWords(read) asks once for each word, and answers as read does', () => {
  const asked: string[] = [];
  const length = rememberWords((word) => {
    asked.push(word);
    return word.length;
  });
  expect(['road', 'constructor', 'road', '__proto__', 'constructor'].map(length)).toEqual([4, 11, 4, 9, 11]);
  expect(asked).toEqual(['road', 'constructor', '__proto__']);
});

test('rememberWords(read) remembers 0, false and the empty word, and asks again where there was no answer', () => {
  let asked = 0;
  const read = rememberWords((word): boolean | undefined => {
    asked += 1;
    return word === '' ? false : undefined;
  });
  expect([read(''), read('')]).toEqual([false, false]);
  expect(asked).toBe(1);
  expect([read('road'), read('road')]).toEqual([undefined, undefined]);
  expect(asked).toBe(3);
});
