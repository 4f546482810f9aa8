/**
 * The data: files quotes-NAME.jsonl or quotes-NAME.jsonl.gz, one article per line,
 * {id, text, quotes: [{start, end, type, speaker, speaker_start, speaker_end, cue, cue_start, cue_end, cue_class,
 * clausal, nested}], discard: [[start, end]]}, positions in UTF-16 code units. `type` is direct, mixed or indirect;
 * `cue_class` is other where somebody thinks or does rather than says, `clausal` false where no clause is reported;
 * in `discard` nobody has looked for quotations. quotes-train is needed; all others are only measured on.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Training articles and those set aside, by a hash of the id, and the other sets by name. */
export function readData(folder) {
  const all = readSet(folder, 'train');
  const names = readdirSync(folder).flatMap((file) => /^quotes-(.+)\.jsonl(?:\.gz)?$/.exec(file)?.[1] ?? []);
  return {
    train: all.filter(({ id }) => hashText(id) % 5 !== 0),
    aside: all.filter(({ id }) => hashText(id) % 5 === 0),
    others: names.filter((name) => name !== 'train').map((name) => ({ name, articles: readSet(folder, name) })),
  };
}

/** Whether a quotation must be found: speech, and a clause unless words of it are marked. */
export function isCore(quote) {
  return !quote.nested && quote.cue_class !== 'other' && (quote.type !== 'indirect' || quote.clausal !== false);
}

/** A number from 0 to 2^32 that depends on the text alone. */
export function hashText(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Numbers in 0..1 that depend on the seed alone. */
export function randomNumbers(seed) {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function readSet(folder, name) {
  const plain = join(folder, `quotes-${name}.jsonl`);
  const bytes = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
