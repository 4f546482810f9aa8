import { isCore } from './data.mjs';

const edge = /[\s"“”‘’'.,;:!?()[\]—–-]/;

/** A span without white space and points at its ends. */
export function trim(text, start, end) {
  let [from, to] = [start, end];
  while (from < to && edge.test(text[from])) from += 1;
  while (to > from && edge.test(text[to - 1])) to -= 1;
  return [from, to];
}

/** How many characters two spans share. */
export function overlap([start, end], [otherStart, otherEnd]) {
  return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
}

/** The spans of an article that must be found, and those about which nothing is asked. */
export function listTruths({ text, quotes, discard = [] }) {
  const spans = (wanted) =>
    quotes.filter((quote) => isCore(quote) === wanted).map(({ start, end }) => trim(text, start, end));
  return { core: spans(true), open: [...spans(false), ...discard] };
}

/** How well a span meets the truth: shares of a core quotation, of the union with it, and of itself that is left open. */
export function compareSpan(span, { core, open }) {
  let [met, half, exact, left] = [0, 0, 0, 0];
  for (const truth of core) {
    const shared = overlap(span, truth);
    met = Math.max(met, shared / (truth[1] - truth[0]));
    half = Math.max(half, shared / (truth[1] - truth[0] + span[1] - span[0] - shared));
    if (span[0] === truth[0] && span[1] === truth[1]) exact = 1;
  }
  for (const truth of open) left = Math.max(left, overlap(span, truth) / Math.max(1, span[1] - span[0]));
  return { met, half, exact, left };
}
