/** Words with their values, of lines that start with the value. */
export function* readLines(lines: string): Generator<[string, number]> {
  for (const line of lines.trim().split('\n')) {
    const [value, ...words] = line.split(' ');
    for (const word of words) yield [word, Number(value)];
  }
}
