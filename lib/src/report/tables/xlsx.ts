import { escapeXml } from '../xml.js';
import { writeZip } from '../zip.js';
import type { DocumentCell, DocumentColumn, DocumentTable } from './document-table.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Of the styles below: names of columns; text, kept as text even where somebody edits it; running text. */
const styles = { plain: 0, label: 1, text: 2, wrapped: 3, numbers: 4 } as const;
const mostDecimals = 8;
const longestText = 32_000;

/**
 * Returns a table as a workbook for Excel or LibreOffice: numbers as numbers, with as many decimals as are read; the names
 * of the columns stay in view; a second sheet says how the table was made. No text becomes a formula, whatever it begins
 * with. It is written here, since the library for workbooks that danfojs brings along makes no styles.
 */
export function writeWorkbook(table: DocumentTable): Uint8Array {
  const about = [
    ['Table', table.caption],
    ['Note', table.note],
    ...table.references.map((full) => ['Reference', full]),
  ];
  return writeZip(
    new Map([
      ['[Content_Types].xml', contentTypes],
      ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
      ['xl/workbook.xml', workbook],
      [
        'xl/_rels/workbook.xml.rels',
        relations([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
          ['styles', 'styles.xml'],
        ]),
      ],
      ['xl/styles.xml', styleSheet],
      ['xl/worksheets/sheet1.xml', tableSheet(table)],
      ['xl/worksheets/sheet2.xml', textSheet(about)],
    ]),
  );
}

function tableSheet({ columns, rows }: DocumentTable): string {
  const widths = columns.map(({ label }, at) =>
    Math.min(60, 3 + Math.max(label.length, ...rows.slice(0, 200).map((row) => row[at]?.text.length ?? 0))),
  );
  const lines = [
    columns.map(({ label }) => textCell(label, styles.label)),
    ...rows.map((row) => row.map((cell, at) => valueCell(cell, columns[at]))),
  ];
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return sheet(widths, `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`, lines);
}

function textSheet(rows: readonly (readonly string[])[]): string {
  return sheet(
    [14, 110],
    '',
    rows.map((row) => row.map((text) => textCell(text, styles.wrapped))),
  );
}

function sheet(widths: readonly number[], views: string, lines: readonly (readonly string[])[]): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const rows = lines.map((cells, at) => `<row r="${at + 1}">${cells.join('')}</row>`);
  const inside = `${views}${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>${rows.join('')}</sheetData>`;
  return `${head}<worksheet xmlns="${main}">${inside}</worksheet>`;
}

function valueCell({ value, text }: DocumentCell, column: DocumentColumn | undefined): string {
  if (value === undefined) return `<c s="${styles.plain}"/>`;
  if (typeof value === 'boolean') return `<c t="b" s="${styles.plain}"><v>${Number(value)}</v></c>`;
  if (typeof value !== 'number') return textCell(text, styles.text);
  const decimals = column?.format?.decimals;
  const style = decimals === undefined ? styles.plain : styles.numbers + Math.min(decimals, mostDecimals);
  return `<c s="${style}"><v>${value}</v></c>`;
}

/** Text stands in the cell itself and is never read as anything else. */
function textCell(text: string, style: number): string {
  const shown = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapeXml(shown)}</t></is></c>`;
}

function relations(parts: readonly (readonly [type: string, target: string])[]): string {
  const list = parts.map(
    ([type, target], at) => `<Relationship Id="r${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packaging}/relationships">${list.join('')}</Relationships>`;
}

const contentTypes = `${head}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${kind}.worksheet+xml"/></Types>`;

const workbook = `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Table" sheetId="1" r:id="r1"/><sheet name="About" sheetId="2" r:id="r2"/></sheets></workbook>`;

const decimals = Array.from({ length: mostDecimals + 1 }, (_, places) => places);
const styleSheet = `${head}<styleSheet xmlns="${main}"><numFmts count="${decimals.length}">${decimals
  .map(
    (places) =>
      `<numFmt numFmtId="${170 + places}" formatCode="#,##0${places === 0 ? '' : `.${'0'.repeat(places)}`}"/>`,
  )
  .join(
    '',
  )}</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${decimals.length + 4}"><xf/><xf fontId="1" borderId="1" applyFont="1" applyBorder="1"/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>${decimals
  .map((places) => `<xf numFmtId="${170 + places}" applyNumberFormat="1"/>`)
  .join(
    '',
  )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
