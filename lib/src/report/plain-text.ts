const escapeCharacter = String.fromCharCode(27);
const terminalCodes = new RegExp(`${escapeCharacter}\\[[0-9;?]*[A-Za-z]`, 'g');

/**
 * Returns text without the codes by which programs colour a terminal, for places that are no terminal.
 *
 * @example plainText('\u001b[31mError\u001b[0m') // 'Error'
 */
export function plainText(text: string): string {
  return text.replace(terminalCodes, '');
}
