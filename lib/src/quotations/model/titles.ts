import { Place, type Reading } from './reading.js';
import { isCapital, Tag } from './tags.js';

/** Whether marked words look like the title of a work: every longer word with a capital, and no point at the end. */
export function isTitle(reading: Reading, from: number, to: number): boolean {
  let long = 0;
  let last = from;
  for (let at = from; at < to; at += 1) {
    if (reading.place[at] !== Place.inside) continue;
    last = at;
    if (reading.lower(at).length <= 3) continue;
    if (!isCapital(reading.shape(at))) return false;
    long += 1;
  }
  const tag = reading.tag[last];
  return long > 1 && tag !== Tag.comma && tag !== Tag.stop;
}
