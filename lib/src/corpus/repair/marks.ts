const opening = '“';
const closing = '”';
const single = '‘';
const apostrophe = '’';

/** Punctuation that stands inside the closing mark of a quotation. */
const insideQuote = /[.,!?…;:–—-]/;

/** What is open at a place of a paragraph. */
interface State {
  double: boolean;
  single: boolean;
}

/**
 * The marks that most likely stood at the given places of a text, in order: quotation marks, apostrophes, dashes.
 * Each paragraph is read on its own. A place between spaces had a dash, one before a word an opening mark; of the
 * others, an open single quotation is closed first; an open double one by the mark after a stop or a comma, else by the
 * first that is no plural possessive (`countries’ `), else by the last before the next opening mark. A mark chosen is an inference.
 *
 * @example chooseMarks('the “two countries? aims? and', [19, 25]) // ['’', '”']
 */
export function chooseMarks(text: string, places: readonly number[]): readonly string[] {
  const lost = new Set(places);
  const dash = commonDash(text, lost);
  const marks: string[] = [];
  let state: State = { double: false, single: false };
  let at = 0;
  for (const place of places) {
    for (; at < place; at += 1) state = readCharacter(text, at, state);
    const mark = chooseMark(text, place, state, lost, dash);
    marks.push(mark);
    state = follow(state, mark, isClosingPlace(text, place));
    at = place + 1;
  }
  return marks;
}

function chooseMark(text: string, at: number, state: State, lost: ReadonlySet<number>, dash: string): string {
  const before = text[at - 1] ?? '\n';
  const after = text[at + 1] ?? '\n';
  if (/\d/.test(before) && /\d/.test(after)) return '–';
  if (isGap(before)) {
    if (isGap(after)) return dash;
    if (/^\d0s\b/.test(text.slice(at + 1, at + 5))) return apostrophe;
    return state.double ? single : opening;
  }
  return chooseClosing(text, at, state, lost);
}

function chooseClosing(text: string, at: number, state: State, lost: ReadonlySet<number>): string {
  if (state.single) return apostrophe;
  if (insideQuote.test(text[at - 1] ?? '')) return closing;
  if (!state.double && text[at + 1] === '.') return '…';
  if (!state.double) return mayBePossessive(text, at) ? apostrophe : closing;
  return mayBePossessive(text, at) && closesLater(text, at, lost) ? apostrophe : closing;
}

/** Whether another place before the next opening mark or the end of the paragraph could close the quotation. */
function closesLater(text: string, at: number, lost: ReadonlySet<number>): boolean {
  for (let i = at + 1; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (character === '\n' || character === opening) return false;
    if (character === closing) return true;
    if (!lost.has(i)) continue;
    if (!isGap(text[i - 1] ?? '')) return true;
    if (!isGap(text[i + 1] ?? '\n')) return false;
  }
  return false;
}

/** A plural before a space: `countries’ aims`. */
function mayBePossessive(text: string, at: number): boolean {
  return /[sxz]/i.test(text[at - 1] ?? '') && /^ [\p{L}\d]/u.test(text.slice(at + 1, at + 3));
}

function readCharacter(text: string, at: number, state: State): State {
  const character = text[at] ?? '';
  if (character === '\n') return { double: false, single: false };
  return follow(state, character, isClosingPlace(text, at));
}

function follow(state: State, mark: string, closes: boolean): State {
  if (mark === opening) return { ...state, double: true };
  if (mark === closing) return { double: false, single: false };
  if (mark === single) return { ...state, single: true };
  if (mark === apostrophe && closes && state.single) return { ...state, single: false };
  return state;
}

function isClosingPlace(text: string, at: number): boolean {
  return !isGap(text[at - 1] ?? '\n') && !/[\p{L}\d]/u.test(text[at + 1] ?? '\n');
}

function isGap(character: string): boolean {
  return /[\s([{“‘/]/.test(character);
}

/** The dash that the text uses between spaces where it is known; the em dash where none is. */
function commonDash(text: string, lost: ReadonlySet<number>): string {
  let en = 0;
  let em = 0;
  for (const match of text.matchAll(/[–—]/g)) {
    if (lost.has(match.index)) continue;
    if (match[0] === '–') en += 1;
    else em += 1;
  }
  return en > em ? '–' : '—';
}
