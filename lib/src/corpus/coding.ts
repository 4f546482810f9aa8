import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Dropped } from '../model.js';
import type { CodedQuotation, CodingSheet } from '../text/index.js';
import { decodeText } from './decode.js';
import { parseTable, undoGuard } from './tables.js';

type Cells = ReadonlyMap<string, string>;
type CodedRow = Omit<CodedQuotation, 'where' | 'coder'> & { readonly coder?: string };

const types = ['direct', 'mixed', 'indirect'] as const;
const extents = ['right', 'too long', 'too short', 'no quotation'] as const;
const answers = ['yes', 'no', 'cannot tell'] as const;

/**
 * The quotations coded by hand in a sheet that `saveCodingSheet` has written, or in the sheets of several coders: what
 * `measureCoding` measures by. What is filled in: `extent` (right, too long, too short, no quotation), `speaker right`
 * (yes, no, cannot tell), `speaker` (who it was), `coder`; letter case does not count. One coder of a file may sign in one
 * row; where none does, the file's name stands for them. A row left empty is one that is not
 * coded yet. A row with another word, one that says two things at once, one that its coder has coded already, and one
 * from another corpus are dropped with the reason.
 *
 * @example (await loadCodingSheet('check.csv')).rows[0]?.extent // 'right'
 * @throws when a file cannot be read, or is no such sheet
 */
export async function loadCodingSheet(paths: string | readonly string[]): Promise<CodingSheet> {
  const sheets: CodingSheet[] = [];
  for (const path of typeof paths === 'string' ? [paths] : paths) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) throw new Error(`no such file: ${path}`);
    const decoded = decodeText(bytes);
    if ('reason' in decoded) throw new Error(`${basename(path)} ${decoded.reason}`);
    sheets.push(readCodingSheet(decoded.raw, basename(path)));
  }
  return joinSheets(sheets);
}

/**
 * The coded quotations in a CSV text; `name` says in messages which.
 *
 * @example readCodingSheet(text, 'check.csv').dropped
 * // [{ where: 'check.csv, line 2', reason: 'unknown extent: "long"; known: right, too long, too short, no quotation' }]
 * @throws when the text is no such table
 */
export function readCodingSheet(text: string, name: string): CodingSheet {
  const records = parseTable(text, 'extent');
  if (typeof records === 'string') throw new Error(`${name} ${records}`);
  const coded: { readonly where: string; readonly row: CodedRow }[] = [];
  const dropped: Dropped[] = [];
  for (const { record, line } of records) {
    const where = `${name}, line ${line}`;
    const row = readRow(new Map([...record].map(([column, cell]) => [column.toLowerCase(), undoGuard(cell)])));
    if (typeof row === 'string') dropped.push({ where, reason: row });
    else coded.push({ where, row });
  }
  const [coder, ...others] = new Set(coded.flatMap(({ row }) => row.coder ?? []));
  const unsigned = coder === undefined || others.length > 0 ? basename(name, extname(name)) : coder;
  const rows = coded.map(({ where, row }) => ({ where, ...row, coder: row.coder ?? unsigned }));
  return joinSheets([{ kind: 'codingSheet', names: [name], rows, dropped }]);
}

/** Several sheets as one, without what stands in them twice or disagrees with what came before. */
function joinSheets(sheets: readonly CodingSheet[]): CodingSheet {
  const sizes = new Map<string, number>();
  const seen = new Set<string>();
  const dropped = sheets.flatMap((sheet) => sheet.dropped);
  const rows = sheets
    .flatMap((sheet) => sheet.rows)
    .filter(({ where, article, start, coder, stratum, of }) => {
      const size = sizes.get(stratum) ?? of;
      sizes.set(stratum, size);
      const unit = JSON.stringify([article, start, coder]);
      const reason =
        size !== of
          ? `another corpus: "${stratum}" has ${of} quotations here and ${size} before`
          : seen.has(unit)
            ? `"${coder}" has coded this quotation already`
            : undefined;
      seen.add(unit);
      if (reason !== undefined) dropped.push({ where, reason });
      return reason === undefined;
    });
  return { kind: 'codingSheet', names: sheets.flatMap(({ names }) => names), rows, dropped };
}

/** What a row says, or why it says nothing. */
function readRow(cells: Cells): CodedRow | string {
  const drawn = readDrawn(cells);
  if (typeof drawn === 'string') return drawn;
  const extent = readWord(cells, 'extent', extents);
  const speakerRight = readWord(cells, 'speaker right', answers);
  const speaker = cells.get('speaker');
  const coder = cells.get('coder');
  for (const read of [extent, speakerRight]) if (read !== undefined && 'reason' in read) return read.reason;
  const [size, right] = [wordOf(extent), wordOf(speakerRight)];
  if (size === undefined && right !== undefined) return '"speaker right" is filled in, but "extent" is empty';
  if (right === 'yes' && speaker !== undefined && speaker !== drawn.found)
    return `"speaker right" is yes, but "speaker" names another: "${speaker}"`;
  return {
    ...drawn,
    ...(coder !== undefined && { coder }),
    ...(size !== undefined && { extent: size }),
    ...(right !== undefined && { speakerRight: right }),
    ...(speaker !== undefined && { speaker }),
  };
}

type Drawn = Pick<CodedQuotation, 'article' | 'start' | 'end' | 'source' | 'type' | 'stratum' | 'of' | 'found'>;

/** What the sheet said of the quotation before it was coded. */
function readDrawn(cells: Cells): Drawn | string {
  const [article, source, stratum, found] = ['article', 'source', 'stratum', 'found'].map((name) => cells.get(name));
  const [start, end, of] = ['start', 'end', 'of'].map((name) => Number(cells.get(name)));
  const type = types.find((known) => known === cells.get('type'));
  if (article === undefined) return 'has no article';
  if (source === undefined) return 'has no source';
  if (stratum === undefined) return 'has no stratum';
  if (type === undefined) return `unknown type: "${cells.get('type') ?? ''}"; known: ${types.join(', ')}`;
  if (!isWhole(start, 0) || !isWhole(end, start)) return 'start and end are no place in a text';
  if (!isWhole(of, 1)) return `of is no whole number from 1: "${cells.get('of') ?? ''}"`;
  return { article, start, end, source, type, stratum, of, ...(found !== undefined && { found }) };
}

type Word<Name extends string> = { readonly word: Name } | { readonly reason: string } | undefined;

function readWord<Name extends string>(cells: Cells, column: string, known: readonly Name[]): Word<Name> {
  const given = cells.get(column);
  if (given === undefined) return undefined;
  const word = known.find((name) => name === given.toLowerCase().replace(/\s+/g, ' '));
  return word === undefined ? { reason: `unknown ${column}: "${given}"; known: ${known.join(', ')}` } : { word };
}

function wordOf<Name extends string>(read: Word<Name>): Name | undefined {
  return read !== undefined && 'word' in read ? read.word : undefined;
}

function isWhole(value: number | undefined, least: number): value is number {
  return value !== undefined && Number.isInteger(value) && value >= least;
}
