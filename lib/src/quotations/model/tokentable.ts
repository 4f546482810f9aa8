/** Twice as many slots as tokens are kept, and more: a search is short. */
const slots = 2 ** 17;
const mostKept = 60_000;

/** Values by token, looked up at a place in a text without cutting the token out of it. */
export class TokenTable<Value> {
  readonly #slots = new Int32Array(slots);
  readonly #tokens: string[] = [];
  readonly #values: Value[] = [];

  /** The value of the token that stands there; made where it is not known. More tokens than are kept start afresh. */
  read(text: string, start: number, end: number, make: (token: string) => Value): Value {
    let slot = hashToken(text, start, end);
    for (let at = this.#slots[slot] ?? 0; at > 0; at = this.#slots[slot] ?? 0) {
      const token = this.#tokens[at - 1] ?? '';
      const value = this.#values[at - 1];
      if (value !== undefined && token.length === end - start && standsAt(text, start, token)) return value;
      slot = (slot + 1) % slots;
    }
    if (this.#tokens.length >= mostKept) this.#clear();
    const token = text.slice(start, end);
    const value = make(token);
    this.#tokens.push(token);
    this.#values.push(value);
    this.#slots[slot] = this.#tokens.length;
    return value;
  }

  #clear(): void {
    this.#slots.fill(0);
    this.#tokens.length = 0;
    this.#values.length = 0;
  }
}

/** As `startsWith`, for short tokens without the call. */
function standsAt(text: string, start: number, token: string): boolean {
  for (let at = 0; at < token.length; at += 1) if (text.charCodeAt(start + at) !== token.charCodeAt(at)) return false;
  return true;
}

function hashToken(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (Math.imul(hash, 0x9e3779b1) >>> 15) % slots;
}
