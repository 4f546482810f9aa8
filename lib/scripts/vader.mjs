/**
 * Writes the word list of VADER as lib/src/tone/lexicons/vader.ts, and what that leaves out as vader-rest.ts, which only
 * VADER's own rules read:
 *
 *   pip download --no-deps vaderSentiment==3.3.2 && unzip vaderSentiment-3.3.2-py2.py3-none-any.whl
 *   node lib/scripts/vader.mjs vaderSentiment/vader_lexicon.txt
 *
 * Taken is the alphabetical part of the list, from `abandon` to the emoticons at the end: what stands before it are
 * emoticons and abbreviations of chats, which in news are names (WP, TX, KIA). Of a word that stands twice, the first
 * counts, while VADER's own rules take the last. The values are the means that the authors give, untouched.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [, , list] = process.argv;
if (list === undefined) throw new Error('name the file vader_lexicon.txt of vaderSentiment 3.3.2');

const rows = readFileSync(list, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'));
const words = new Map();
for (const [word, value] of rows.slice(rows.findIndex(([word]) => word === 'abandon'))) {
  const isWord = /^[a-z][a-z' -]*$/.test(word) && !/^x-?[dp]$/.test(word);
  if (isWord && !words.has(word)) words.set(word, Number(value));
}

const lines = groupByValue(words);
const rest = new Map(rows.flatMap(([word, value]) => (word === '' || /\s/.test(word) ? [] : [[word, Number(value)]])));
for (const [word, value] of words) if (rest.get(word) === value) rest.delete(word);

writeFileSync(
  new URL('../src/tone/lexicons/vader.ts', import.meta.url),
  `/**
 * The ${words.size.toLocaleString('en-US')} words of VADER's lexicon (vaderSentiment 3.3.2), one line a value from -4 to 4; \`_\` stands for a space.
 * Made by lib/scripts/vader.mjs, which says what is left out. Copyright (c) 2016 C. J. Hutto, MIT license: see NOTICE.
 */
export const vaderLines: string = \`
${lines.join('\n')}
\`;
`,
);

writeFileSync(
  new URL('../src/tone/lexicons/vader-rest.ts', import.meta.url),
  `/**
 * Emoticons, abbreviations of chats and other entries of VADER's lexicon (vaderSentiment 3.3.2) that vader.ts leaves
 * out, one line a value. Made by lib/scripts/vader.mjs. Copyright (c) 2016 C. J. Hutto, MIT license: see NOTICE.
 */
export const vaderRest: readonly string[] = ${JSON.stringify(groupByValue(rest), null, 2)};
`,
);

function groupByValue(values) {
  const byValue = new Map();
  for (const [word, value] of values) byValue.set(value, [...(byValue.get(value) ?? []), word.replaceAll(' ', '_')]);
  return [...byValue].sort(([a], [b]) => a - b).map(([value, own]) => `${value.toFixed(1)} ${own.sort().join(' ')}`);
}
