import { expect, test } from 'vitest';

import { packModel, unpackModel } from '../../../lib/src/quotations/model/packing.js';
import { packedModel } from '../../../lib/src/quotations/model/weights.js';

test('packModel(what is unpacked) gives the string that is shipped', () => {
  expect(packModel(unpackModel(packedModel)) === packedModel).toBe(true);
});

test('unpackModel(the string that is shipped) holds single tokens, and a confidence that never falls', () => {
  const { lexicon, calibration } = unpackModel(packedModel);
  const words = [
    ...lexicon.words,
    ...lexicon.stems,
    ...lexicon.suffixes,
    ...lexicon.cues.keys(),
    ...lexicon.beliefs.keys(),
  ];
  expect(words.filter((word) => /\s/.test(word))).toEqual([]);
  expect([...calibration].every((share, at) => share >= (calibration[at - 1] ?? 0) && share <= 1)).toBe(true);
});
