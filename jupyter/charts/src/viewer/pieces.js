/** @typedef {{ readonly start: number, readonly end: number }} Span */

/**
 * A stretch of a text cut wherever one of the spans begins or ends; with each piece the spans that lie over it, in
 * their order. Spans may overlap, and may reach beyond the stretch; empty ones are passed over.
 * @template {Span} Over
 * @param {string} text of the stretch alone
 * @param {Span} stretch where it lies
 * @param {readonly Over[]} spans
 * @returns {{ readonly text: string, readonly start: number, readonly over: readonly Over[] }[]}
 */
export function cutPieces(text, stretch, spans) {
  const { start, end } = stretch;
  const inside = spans.filter((span) => span.start < end && span.end > start && span.start < span.end);
  const borders = new Set([start, end]);
  for (const span of inside) borders.add(Math.max(start, span.start)).add(Math.min(end, span.end));
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] ?? end;
    const over = inside.filter((span) => span.start <= from && span.end >= to);
    return { text: text.slice(from - start, to - start), start: from, over };
  });
}
