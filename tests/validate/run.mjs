/**
 * Holds a room against data that people have coded, and writes a page of the documentation with the figures:
 *
 *   npm run validate -- tone --data FOLDER
 *   npm run validate -- tone --data FOLDER --engine embeddings
 *   npm run validate -- quotations --data FOLDER
 */
const [room, ...rest] = process.argv.slice(2);
const rooms = ['tone', 'quotations'];
if (!rooms.includes(room)) throw new Error(`unknown room: "${room ?? ''}"; known: ${rooms.join(', ')}`);
const folder = readOption('data');
if (folder === undefined) throw new Error('name the folder with the coded data: --data FOLDER');
const { validate } = await import(`./${room}.mjs`);
await validate(folder, readOption('engine'));

function readOption(name) {
  const at = rest.indexOf(`--${name}`);
  return at < 0 ? undefined : rest[at + 1];
}
