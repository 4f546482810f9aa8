import { describe, expect, test } from 'vitest';

import { readSignature } from '../../lib/src/quotations/signatures.js';

describe('readSignature', () => {
  test.each([
    ['“It rains.” - Anna Berg', 'Anna Berg'],
    ['“It rains.”\n— Anna van der Berg, a fisher\nIt is late.', 'Anna van der Berg'],
    ['“It rains.” Anna Berg\n', 'Anna Berg'],
    ['“It rains.” Anna Berg went home.', undefined],
    ['“It rains.” Berg', undefined],
    ['“It rains.”', undefined],
  ])('readSignature(%s) is a name at the end of the paragraph', (text, expected) => {
    const span = readSignature(text, text.indexOf('.') + 1);
    expect(span && text.slice(span.start, span.end)).toBe(expected);
  });
});
