import type { Article, Cue, Span } from '../model.js';
import { bodySpans, paragraphSpans } from '../text/index.js';
import { type Frame, type FrameRule, findFrames, frameRules } from './frames.js';
import { cutSentences, type Item, listItems } from './items.js';

type QuotationRule = FrameRule | 'goes on' | 'stands alone';

/** A quotation of one article before its speaker is known by name: the mention only. */
export interface Draft {
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly parts: Span[];
  readonly marked: Span[];
  readonly cue?: Cue;
  readonly mention?: Span;
  readonly rule: QuotationRule;
  readonly confidence: number;
}

/** The quotations of an article's body, in order; one pass over its text. */
export function attributeArticle(article: Pick<Article, 'text' | 'zones'>): Draft[] {
  const { text } = article;
  const drafts: Draft[] = [];
  let unclosed: Draft | undefined;
  for (const paragraph of joinBroken(
    text,
    bodySpans(article).flatMap((span) => paragraphSpans(text, span)),
  )) {
    const items = listItems(text, paragraph);
    let open = unclosed;
    unclosed = undefined;
    let direct: Draft | undefined;
    for (const sentence of cutSentences(text, items)) {
      const alone = readAlone(sentence);
      if (alone !== undefined) {
        const joined = open ?? direct;
        if (joined === undefined) drafts.push(standAlone(alone, drafts.at(-1)));
        else {
          joined.parts.push(alone);
          joined.marked.push(alone);
        }
        direct = joined ?? drafts.at(-1);
      } else {
        const frames = findFrames(sentence);
        for (const frame of frames) {
          const draft = readDraft(text, sentence, frame);
          if (draft === undefined) continue;
          drafts.push(draft);
          direct = draft.type === 'direct' ? draft : undefined;
        }
        if (direct !== undefined) joinRest(direct, text, sentence.slice(frames.at(-1)?.to ?? sentence.length));
      }
      open = undefined;
    }
    if (items.at(-1)?.marked?.closed === false) unclosed = direct;
  }
  return drafts;
}

/** Marked words after the frame of a quotation, in the same sentence, go on with it: "A," she said, "and B." */
function joinRest(direct: Draft, text: string, rest: readonly Item[]): void {
  for (const { marked } of rest) {
    if (marked === undefined) continue;
    const before = direct.parts.at(-1);
    const breaksOff = before !== undefined && /,$/.test(text.slice(before.start, before.end));
    if (!breaksOff && text.slice(marked.start, marked.end).split(' ').length < 3) continue;
    const span = { start: marked.start, end: marked.end };
    direct.parts.push(span);
    direct.marked.push(span);
  }
}

/** A paragraph that breaks off after marked words and a few words more goes on in the next. */
function joinBroken(text: string, paragraphs: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    const between = last === undefined ? 'none' : text.slice(last.end, paragraph.start);
    if (
      last !== undefined &&
      between.trim() === '' &&
      /,["”] [^"“”.!?:]{1,60}$/.test(text.slice(Math.max(last.start, last.end - 64), last.end))
    ) {
      joined[joined.length - 1] = { start: last.start, end: paragraph.end };
    } else joined.push(paragraph);
  }
  return joined;
}

/** The marked words of a sentence that has no others. */
function readAlone(sentence: readonly Item[]): Span | undefined {
  const [first] = sentence;
  if (first?.marked === undefined || sentence.some((item) => item.kind === 'word')) return undefined;
  return {
    start: first.marked.start,
    end: sentence.findLast((item) => item.marked !== undefined)?.marked?.end ?? first.marked.end,
  };
}

/** Marked words without a frame are taken to go on with the speaker before them, with little confidence. */
function standAlone(span: Span, before: Draft | undefined): Draft {
  const mention = before?.mention;
  return {
    type: 'direct',
    parts: [span],
    marked: [span],
    ...(mention && { mention }),
    rule: 'stands alone',
    confidence: mention ? 0.5 : 0.3,
  };
}

function readDraft(text: string, sentence: readonly Item[], frame: Frame): Draft | undefined {
  const items = sentence.slice(frame.from, frame.to);
  const reported = frame.goesOn ? [...items, ...sentence.slice(frame.goesOn.from, frame.goesOn.to)] : items;
  const between = reported.flatMap((item) => (item.marked ? [{ start: item.marked.start, end: item.marked.end }] : []));
  const marked = between.filter(({ start, end }) => !isTitle(text.slice(start, end)));
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const direct = items.every((item) => item.kind !== 'word') && marked.length > 0;
  if (marked.length === 0 && items.every((item) => item.kind !== 'word')) return undefined;
  const parts = direct ? [...marked] : [{ start: first.start, end: last.end }];
  const rest = frame.goesOn && sentence.slice(frame.goesOn.from, frame.goesOn.to);
  const [restFirst, restLast] = [rest?.[0], rest?.at(-1)];
  if (restFirst !== undefined && restLast !== undefined) parts.push({ start: restFirst.start, end: restLast.end });
  const { cue, mention, rule } = frame;
  const type = direct ? 'direct' : marked.length > 0 ? 'mixed' : 'indirect';
  return { type, parts, marked, cue, ...(mention && { mention }), rule, confidence: frameRules[rule] };
}

/** Titles of works: every longer word with a capital, and no point at the end. */
function isTitle(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3);
  return long.length > 1 && !/[.,!?…]$/.test(words) && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}
