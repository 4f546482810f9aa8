import { describe, expect, test } from 'vitest';

import { cleanFragment } from '../../../lib/src/report/document/fragment.js';

describe('cleanFragment', () => {
  test('cleanFragment(plain HTML) is the same HTML', () => {
    const html = '<table class="kwic"><tr><td colspan="2" style="color: #555">a &amp; b</td></tr></table>';
    expect(cleanFragment(html)).toBe(html);
  });

  test.each([
    ['a script', '<p>a<script>x()</script>b</p>', '<p>ab</p>'],
    ['a script that never ends', 'a<script>x()', 'a'],
    ['a handler', '<p onclick="x()">a</p>', '<p>a</p>'],
    ['a handler after a quoted bracket', '<p title=">" onclick="x()">a</p>', '<p title="&gt;">a</p>'],
    ['a link that runs code', '<a href="javascript:x()">a</a>', '<a>a</a>'],
    ['a link that runs code, disguised', '<a href="&#106;avascript:x()">a</a>', '<a>a</a>'],
    ['a picture from elsewhere', '<img src="https://example.org/a.png" alt="a">b', 'b'],
    ['a frame', '<iframe src="https://example.org"></iframe>a', 'a'],
    ['a drawing with code inside', '<svg><script>x()</script></svg>a', 'a'],
    ['a style sheet', '<style>body { display: none }</style>a', 'a'],
    ['a style that loads', '<p style="background: url(https://example.org)">a</p>', '<p>a</p>'],
    ['a style that leaves its place', '<p style="position: fixed">a</p>', '<p>a</p>'],
    ['a tag within a tag name', '<scr<script>x()</script>ipt>x()</script>', 'x()'],
    ['a comment', 'a<!-- <script>x()</script> -->b', 'ab'],
    ['a form', '<form action="https://example.org"><input></form>a', 'a'],
  ])('cleanFragment(%s) keeps only what is text', (_, html, clean) => {
    expect(cleanFragment(html)).toBe(clean);
  });

  test('cleanFragment(HTML with open tags) closes them, and drops ends without a beginning', () => {
    expect(cleanFragment('<div><p>a</section></main>')).toBe('<div><p>a</p></div>');
    expect(cleanFragment('</div></div>a')).toBe('a');
  });

  test('cleanFragment(text with signs) escapes them', () => {
    expect(cleanFragment('1 < 2 & 3 > 2 <')).toBe('1 &lt; 2 &amp; 3 &gt; 2 &lt;');
  });

  test('cleanFragment(a picture with its data) keeps it', () => {
    const html = '<img src="data:image/png;base64,AAAA" alt="a">';
    expect(cleanFragment(html)).toBe(html);
  });
});
