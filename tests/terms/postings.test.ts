import { expect, test } from 'vitest';
import { Postings } from '../../lib/src/terms/postings.js';

test('findHolders(marks) are the articles with a marked term, however often they have it', () => {
  const postings = new Postings();
  for (const terms of [[0, 1, 0], [], [1, 2], [5000]]) postings.add(terms);
  const holders = (...terms: number[]): number[] => {
    const marks = new Uint8Array(6000);
    for (const term of terms) marks[term] = 1;
    return [...postings.findHolders(marks)];
  };
  expect(holders(0)).toEqual([1, 0, 0, 0]);
  expect(holders(1)).toEqual([1, 0, 1, 0]);
  expect(holders(0, 5000)).toEqual([1, 0, 0, 1]);
  expect(holders(3, 5999)).toEqual([0, 0, 0, 0]);
});

test('findHolders(marks) holds beyond the first block of postings', () => {
  const postings = new Postings();
  for (let article = 0; article < 5000; article += 1) postings.add([article % 7, 7]);
  const marks = new Uint8Array(8);
  marks[6] = 1;
  expect(postings.findHolders(marks).filter((held) => held === 1)).toHaveLength(Math.floor(5000 / 7));
  expect(new Postings().findHolders(marks)).toHaveLength(0);
});
