import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../lib/src/text/index.js';

describe('escapeMarkdown', () => {
  it.each([
    ['emphasis and code', '*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['HTML', '<script>&', '&lt;script&gt;&amp;'],
    ['links and formulas', '[a](b) $x$', '\\[a\\](b) \\$x\\$'],
    ['bare addresses', 'https://a.example www.b.example c@d', 'https&#58;//a.example www&#46;b.example c&#64;d'],
    ['line breaks', 'a\n# b', 'a \\# b'],
    ['plain words', 'Lavrov’s trip', 'Lavrov’s trip'],
  ])('escapes %s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
