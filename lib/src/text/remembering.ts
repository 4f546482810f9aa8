/** More words than these are not remembered; then all are forgotten. */
const mostWords = 50_000;

/**
 * Returns a function that answers as `read` does and remembers what it has answered, since the same words come again and
 * again. `read` must tell the same of the same word each time; an absent answer is sought anew.
 *
 * @example rememberWords((word) => word.length)('road') // 4
 */
export function rememberWords<Answer>(read: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    const made = read(word);
    if (known.size >= mostWords) known.clear();
    known.set(word, made);
    return made;
  };
}
