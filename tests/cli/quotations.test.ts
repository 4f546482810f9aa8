import { expect, test } from 'vitest';

import { presslab, readLines } from './presslab.js';

test('presslab quotations writes one object per article, with a row for each part of a quotation', async () => {
  const text = '“It rained,” Anna Berg said. “It is dry.”';
  const input = `${JSON.stringify({ id: 'a', text })}\n`;
  const { code, out } = await presslab(['quotations', '--zones', 'none'], { input });
  const said = {
    type: 'direct',
    group: 0,
    speaker: 'Anna Berg',
    speakerStart: 13,
    speakerEnd: 22,
    speakerName: 'Anna Berg',
    cue: 'said',
    cueStart: 23,
    cueEnd: 27,
    confidence: 0.98,
    rule: 'trained model; name',
  };
  expect(code).toBe(0);
  expect(readLines(out)).toEqual([
    {
      id: 'a',
      quotations: [
        { start: 1, end: 11, marked: [{ start: 1, end: 11 }], ...said },
        { start: 30, end: 40, marked: [{ start: 30, end: 40 }], ...said },
      ],
    },
  ]);
});
