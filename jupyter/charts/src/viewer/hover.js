const LONGEST = 70;
/** A tag, a character reference or a character, as the drawing library reads the text of a label. */
const PARTS = /<[^>]*>|&[#\w]+;|./gsu;

/**
 * What is said of a mark, with lines that fit into the chart: of a longer one the end is left out, tags stay.
 * @param {string} text in the markup of the drawing library
 */
export function shortenLines(text) {
  return text.split('<br>').map(shortenLine).join('<br>');
}

/** @param {string} line */
function shortenLine(line) {
  const parts = line.match(PARTS) ?? [];
  if (parts.filter(isSeen).length <= LONGEST) return line;
  let seen = 0;
  return parts
    .map((part) => {
      if (!isSeen(part)) return part;
      seen += 1;
      return seen < LONGEST ? part : seen === LONGEST ? '…' : '';
    })
    .join('');
}

/** @param {string} part */
function isSeen(part) {
  return part.length < 2 || !part.startsWith('<');
}
