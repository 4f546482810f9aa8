import { isCore } from './data.mjs';
import { overlap, trim } from './truth.mjs';

const kinds = {
  met: { least: 0.3, share: (truth, span) => overlap(truth, span) / (truth[1] - truth[0]) },
  half: {
    least: 0.5,
    share: (truth, span) => overlap(truth, span) / (truth[1] - truth[0] + span[1] - span[0] - overlap(truth, span)),
  },
  exact: { least: 1, share: (truth, span) => (truth[0] === span[0] && truth[1] === span[1] ? 1 : 0) },
};

/**
 * F1 of the parts of quotations in percent, matched one to one: `met` covers three tenths of the truth, `half` half of
 * the union, `exact` all but points at the ends; `speaker` is `met` with the right speaker. What the truth leaves open
 * counts neither way. And the recall and the share of right speakers by type; the expected error of the confidence.
 */
export function scoreDrafts(articles, attribute) {
  const counts = { met: [0, 0, 0], half: [0, 0, 0], exact: [0, 0, 0] };
  const types = {};
  const outcomes = [];
  let speakers = 0;
  for (const article of articles) {
    const found = attribute(article).flatMap((draft) =>
      draft.parts.map((part) => ({ ...draft, span: trim(article.text, part.start, part.end) })),
    );
    const truths = article.quotes
      .filter(isCore)
      .map((quote) => ({ quote, span: trim(article.text, quote.start, quote.end) }));
    const open = article.quotes
      .filter((quote) => !isCore(quote))
      .map(({ start, end }) => trim(article.text, start, end));
    const isOpen = ({ span }) =>
      open.some((other) => overlap(other, span) > 0.3 * (span[1] - span[0])) ||
      (article.discard ?? []).reduce((sum, other) => sum + overlap(other, span), 0) > 0.5 * (span[1] - span[0]);
    for (const [kind, { least, share }] of Object.entries(kinds)) {
      const pairs = matchPairs(truths, found, least, share);
      const taken = new Set(pairs.values());
      counts[kind][0] += pairs.size;
      counts[kind][1] += found.filter((one, at) => !taken.has(at) && !isOpen(one)).length;
      counts[kind][2] += truths.length - pairs.size;
      if (kind !== 'met') continue;
      found.forEach((one, at) => {
        if (taken.has(at) || !isOpen(one)) outcomes.push([one.confidence, taken.has(at) ? 1 : 0]);
      });
      truths.forEach(({ quote }, at) => {
        types[quote.type] ??= { all: 0, met: 0, named: 0, right: 0 };
        const type = types[quote.type];
        type.all += 1;
        if (!pairs.has(at)) return;
        type.met += 1;
        const right = isRightSpeaker(article.text, quote, found[pairs.get(at)].mention);
        if (right) speakers += 1;
        if (!quote.speaker) return;
        type.named += 1;
        if (right) type.right += 1;
      });
    }
  }
  const [met, wrong, missed] = counts.met;
  return {
    met: f1(counts.met),
    half: f1(counts.half),
    exact: f1(counts.exact),
    speaker: f1([speakers, met + wrong - speakers, met + missed - speakers]),
    precision: (100 * met) / (met + wrong),
    recall: (100 * met) / (met + missed),
    types: Object.fromEntries(
      Object.entries(types).map(([type, { all, met: found, named, right }]) => [
        type,
        { recall: (100 * found) / all, speaker: (100 * right) / named },
      ]),
    ),
    calibrationError: calibrationError(outcomes),
  };
}

function matchPairs(truths, found, least, share) {
  const pairs = truths
    .flatMap((truth, i) => found.map((one, j) => [share(truth.span, one.span), i, j]))
    .filter(([value]) => value >= least);
  const matched = new Map();
  const taken = new Set();
  for (const [, i, j] of pairs.sort((a, b) => b[0] - a[0])) {
    if (matched.has(i) || taken.has(j)) continue;
    matched.set(i, j);
    taken.add(j);
  }
  return matched;
}

/** In the span of the truth, or the same last word of a name. */
function isRightSpeaker(text, { speaker, speaker_start: start, speaker_end: end }, mention) {
  if (!speaker) return mention === undefined;
  if (mention === undefined) return false;
  if (overlap([mention.start, mention.end], [start, end]) > 0) return true;
  const last = words(text.slice(mention.start, mention.end)).at(-1);
  return last !== undefined && words(speaker).includes(last);
}

function words(text) {
  return text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\b(?:mr|mrs|ms|dr|sen|rep|gov|president|the|an?)\b/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The mean distance of confidence from the share of right ones, over ten bins of confidence. */
function calibrationError(outcomes) {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sum: 0, right: 0 }));
  for (const [confidence, right] of outcomes) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    bin.count += 1;
    bin.sum += confidence;
    bin.right += right;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / outcomes.length;
}

function f1([hits, wrong, missed]) {
  return (200 * hits) / (2 * hits + wrong + missed);
}
