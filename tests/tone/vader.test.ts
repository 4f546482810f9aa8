import { expect, test } from 'vitest';
import { scoreByVader } from '../../lib/src/tone/index.js';

/** Values that vaderSentiment 3.3.2 prints for these sentences. */
test.each([
  ['The ferry was good.', 0.4404],
  ['The ferry was not good.', -0.3412],
  ['The ferry was VERY GOOD today!!', 0.7386],
  ['It is the least good ferry.', -0.3412],
  ['At least it is good.', 0.4404],
  ['The food was good, but the sea was awful.', -0.4678],
  ['good but good but good', 0.8641],
  ['There is no good harbour, no', -0.5583],
  ['It was only kind of good.', 0.3832],
  ['He was never so happy before.', 0.7702],
  ['They arrived without a doubt happy.', 0.7013],
  ['It was the kiss of death for us.', -0.6124],
  ['Is it bad??? Is it?', -0.6662],
  ['GREAT :) lol', 0.8918],
  ["She isn't at all happy o_o", -0.542],
  ['We despise the “good” harbour.', -0.34],
])('scoreByVader(%j) is %d, as the original has it', (text, compound) => {
  expect(scoreByVader(text)).toBe(compound);
});

test('scoreByVader(text without words) is 0, never NaN', () => {
  expect(['', ' \n', '!!!', 'constructor __proto__'].map(scoreByVader)).toEqual([0, 0, 0, 0]);
});
