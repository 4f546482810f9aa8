/** What a line shows to a reader that does not parse it. */
export interface Glance {
  /** The first and the last byte of its id; absent where the record has none. */
  readonly id?: { readonly start: number; readonly end: number };
}

const idKey = /"id"\s*:\s*"[^"\\]+"/y;
/** A text whose first sign is visible. */
const textKey =
  /"text"\s*:\s*"(?:[!#-[\]-~\xc3-\xdf\xe4-\xf4]|\xc2[\xa1-\xbf]|\xe1[^\x9a]|\xe2\x80[\x90-\xa7]|\xe3[^\x80])/y;

/**
 * What can be told of the lines of a text by looking at them, for lines in their order: whether a line is an object with
 * a text, and where its id stands. Nothing where it takes parsing to tell. The text is bytes, each as one character
 * (`latin1`).
 */
export function glancer(bytes: string): (start: number, end: number) => Glance | undefined {
  const nextId = finder(bytes, '"id"');
  const nextText = finder(bytes, '"text"');
  const nextEscape = finder(bytes, '\\u006');
  return (start, end) => {
    if (bytes[start] !== '{' || bytes[end - 1] !== '}' || nextEscape(start) < end) return undefined;
    if (!matchesAt(textKey, bytes, nextText(start))) return undefined;
    const at = nextId(start);
    if (at >= end) return {};
    if (!matchesAt(idKey, bytes, at)) return undefined;
    const last = idKey.lastIndex - 1;
    if (nextId(last) < end) return undefined;
    return { id: { start: bytes.lastIndexOf('"', last - 1) + 1, end: last } };
  };
}

/** The place of a string from a place on, for places in their order; beyond all ends where there is none. */
function finder(bytes: string, wanted: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next >= from) return next;
    const at = bytes.indexOf(wanted, from);
    next = at < 0 ? Number.POSITIVE_INFINITY : at;
    return next;
  };
}

function matchesAt(pattern: RegExp, bytes: string, at: number): boolean {
  if (at === Number.POSITIVE_INFINITY) return false;
  pattern.lastIndex = at;
  return pattern.test(bytes);
}
