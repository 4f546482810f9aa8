/** The code units of a text: an array of numbers is read several times as fast as the characters of a string. */
export function listUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/** The text of some of these code units. */
export function textOf(units: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...units.subarray(start, end));
}
