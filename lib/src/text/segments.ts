import type { Span } from '../model.js';

let segmenter: Intl.Segmenter | undefined;

/** The words of a stretch written without spaces, by the dictionary of the runtime, which is loaded at first use. */
export function segmentWords(text: string, from: number, to: number): Span[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const words: Span[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, to))) {
    if (isWordLike) words.push({ start: from + index, end: from + index + segment.length });
  }
  return words;
}
