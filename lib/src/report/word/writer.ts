import type {
  FileChild,
  IDocumentDefaultsOptions,
  INumberingOptions,
  IParagraphOptions,
  IRunOptions,
  ISectionPropertiesOptions,
  IStylesOptions,
  Paragraph,
  Table,
} from 'docx';
import type { DocumentTable } from '../tables/document-table.js';
import type { WordBlock, WordPicture, WordRun } from './blocks.js';

export type Docx = typeof import('docx');

type Look = Extract<WordBlock, { kind: 'paragraph' }>['look'];

const font = 'Calibri';
const monospace = 'Consolas';
/** Twentieths of a point; half points for letters; pixels at 96 to an inch for pictures. */
const millimetre = 1440 / 25.4;
const pixel = 96 / 25.4;
/** Of the text between the margins of an A4 page, in millimetres. */
const textWidth = 160;
const margin = Math.round(25 * millimetre);
const ink = '1C1C1A';
const quiet = '5B5B57';
/** Half points of the letters of tables; those with more columns get the smaller ones. */
const usualLetters = 17;
const smallLetters = 14;
const manyColumns = 7;
/** Letters: a longer cell is broken, a shorter column is not made narrower. */
const widestCell = 42;
const narrowestCell = 5;
const bullets = 'bullets';
const numbers = 'numbers';

/** Writes blocks as parts of a document of the library docx, counting figures and tables. */
export class WordWriter {
  readonly #docx: Docx;
  #figures = 0;
  #tables = 0;

  constructor(docx: Docx) {
    this.#docx = docx;
  }

  get page(): ISectionPropertiesOptions {
    const size = { width: Math.round(210 * millimetre), height: Math.round(297 * millimetre) };
    return { page: { size, margin: { top: margin, bottom: margin, left: margin, right: margin } } };
  }

  get styles(): IStylesOptions {
    const heading = (size: number, before: number): NonNullable<IDocumentDefaultsOptions> => ({
      run: { size, bold: true, color: ink, font },
      paragraph: { spacing: { before, after: 120 }, keepNext: true },
    });
    return {
      default: {
        document: {
          run: { font, size: 22, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 140, line: 276 } },
        },
        title: heading(40, 0),
        heading1: heading(32, 480),
        heading2: heading(26, 360),
        heading3: heading(23, 280),
        heading4: heading(22, 240),
      },
      paragraphStyles: [
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          run: { size: 19 },
          paragraph: { spacing: { before: 60, after: 120 } },
        },
        {
          id: 'TableNote',
          name: 'table note',
          basedOn: 'Normal',
          run: { size: 17, color: quiet },
          paragraph: { spacing: { before: 80, after: 280 } },
        },
        { id: 'Quiet', name: 'quiet', basedOn: 'Normal', run: { size: 19, color: quiet } },
        {
          id: 'Bibliography',
          name: 'Bibliography',
          basedOn: 'Normal',
          run: { size: 20 },
          paragraph: { indent: { left: 400, hanging: 400 } },
        },
      ],
    };
  }

  get numbering(): INumberingOptions {
    const { LevelFormat } = this.#docx;
    const levels = (format: typeof LevelFormat.BULLET | typeof LevelFormat.DECIMAL, text: (level: number) => string) =>
      [0, 1, 2].map((level) => ({
        level,
        format,
        text: text(level),
        style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 300 } } },
      }));
    return {
      config: [
        { reference: bullets, levels: levels(LevelFormat.BULLET, () => '•') },
        { reference: numbers, levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
      ],
    };
  }

  write(block: WordBlock): readonly FileChild[] {
    switch (block.kind) {
      case 'title':
        return [this.#heading(block.text, 0)];
      case 'heading':
        return [this.#heading(block.text, block.level)];
      case 'paragraph':
        return [this.#paragraph(block.runs, styleOf(block.look))];
      case 'item': {
        const reference = block.list === 'bullet' ? bullets : numbers;
        const level = Math.min(2, block.level);
        return [this.#paragraph(block.runs, { numbering: { reference, level }, spacing: { after: 60 } })];
      }
      case 'lines':
        return [this.#lines(block.lines)];
      case 'figure':
        return [this.#picture(block.picture), this.#caption('Figure', block.caption)];
      case 'table':
        return this.#table(block.table);
    }
  }

  #heading(text: string, level: 0 | 1 | 2 | 3 | 4): Paragraph {
    const { HeadingLevel, Paragraph } = this.#docx;
    const { TITLE, HEADING_1, HEADING_2, HEADING_3, HEADING_4 } = HeadingLevel;
    return new Paragraph({ heading: [TITLE, HEADING_1, HEADING_2, HEADING_3, HEADING_4][level] ?? HEADING_4, text });
  }

  #paragraph(runs: readonly WordRun[], options: IParagraphOptions = {}): Paragraph {
    const { Paragraph, TextRun } = this.#docx;
    const children = runs.map(
      ({ text, bold, italics, code }) => new TextRun(runOptions({ text, bold, italics, code })),
    );
    return new Paragraph({ ...options, children });
  }

  /** Text whose lines are its own, in letters of one width. */
  #lines(lines: readonly string[]): Paragraph {
    const { Paragraph, TextRun } = this.#docx;
    const children = lines.map(
      (text, at) => new TextRun({ text, font: monospace, size: 15, ...(at > 0 && { break: 1 }) }),
    );
    return new Paragraph({ style: 'Quiet', spacing: { line: 240 }, children });
  }

  #picture({ svg, png, width, height, alt }: WordPicture): Paragraph {
    const { ImageRun, Paragraph } = this.#docx;
    const scale = Math.min(1, textWidth / width);
    const transformation = { width: Math.round(width * scale * pixel), height: Math.round(height * scale * pixel) };
    const altText = { name: `Figure ${this.#figures + 1}`, title: `Figure ${this.#figures + 1}`, description: alt };
    const pixels = { type: 'png', data: png } as const;
    const image =
      svg === undefined
        ? new ImageRun({ ...pixels, transformation, altText })
        : new ImageRun({ type: 'svg', data: Buffer.from(svg), fallback: pixels, transformation, altText });
    return new Paragraph({ children: [image], keepNext: true, spacing: { before: 200, after: 60 } });
  }

  /** The number is a field, so that it counts on when somebody adds a figure. */
  #caption(name: 'Figure' | 'Table', text: string, options: IParagraphOptions = {}): Paragraph {
    const { Paragraph, SimpleField, TextRun } = this.#docx;
    const number = name === 'Figure' ? ++this.#figures : ++this.#tables;
    const field = new SimpleField(`SEQ ${name} \\* ARABIC`, String(number));
    const children = [new TextRun({ text: `${name} `, bold: true }), field, new TextRun({ text: `. ${text}` })];
    return new Paragraph({ style: 'Caption', ...options, children });
  }

  #table({ caption, columns, rows, note }: DocumentTable): readonly FileChild[] {
    const lines: readonly (readonly string[])[] = [
      columns.map(({ label }) => label),
      ...rows.map((row) => row.map(({ text }) => text)),
    ];
    const right = columns.map(({ format }) => format !== undefined);
    return [
      this.#caption('Table', caption, { keepNext: true, spacing: { before: 240, after: 80 } }),
      ...(columns.length === 0 ? [] : [this.#grid(lines, right)]),
      this.#paragraph([{ text: note }], styleOf('note')),
    ];
  }

  #grid(lines: readonly (readonly string[])[], right: readonly boolean[]): Table {
    const {
      AlignmentType,
      BorderStyle,
      Paragraph,
      Table,
      TableBorders,
      TableCell,
      TableLayoutType,
      TableRow,
      TextRun,
      WidthType,
    } = this.#docx;
    const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: ink });
    const last = lines.length - 1;
    const widths = columnWidths(lines);
    const size = widths.length > manyColumns ? smallLetters : usualLetters;
    const row = (cells: readonly string[], at: number) =>
      new TableRow({
        ...(at === 0 && { tableHeader: true }),
        cantSplit: true,
        children: cells.map(
          (text, column) =>
            new TableCell({
              width: { size: widths[column] ?? 0, type: WidthType.DXA },
              ...((at === 0 || at === last) && {
                borders: at === 0 ? { top: rule(12), bottom: rule(6) } : { bottom: rule(12) },
              }),
              children: [
                new Paragraph({
                  alignment: right[column] ? AlignmentType.RIGHT : AlignmentType.LEFT,
                  spacing: { after: 0, line: 240 },
                  children: [new TextRun({ text, size, ...(at === 0 && { bold: true }) })],
                }),
              ],
            }),
        ),
      });
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      borders: TableBorders.NONE,
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      rows: lines.map(row),
    });
  }
}

/** Twentieths of a point that each column gets of the width of the text, by its longest cell. */
function columnWidths(lines: readonly (readonly string[])[]): number[] {
  const needs = (lines[0] ?? []).map((_, column) => {
    const longest = Math.max(...lines.map((line) => line[column]?.length ?? 0));
    return Math.max(narrowestCell, Math.min(widestCell, longest)) + 1;
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.floor((need / all) * textWidth * millimetre));
}

function styleOf(look: Look): IParagraphOptions {
  if (look === 'note') return { style: 'TableNote' };
  if (look === 'quiet') return { style: 'Quiet' };
  return look === 'work' ? { style: 'Bibliography' } : {};
}

function runOptions({
  text,
  bold,
  italics,
  code,
}: { readonly [Name in keyof WordRun]: WordRun[Name] | undefined }): IRunOptions {
  return {
    ...(text !== undefined && { text }),
    ...(bold && { bold }),
    ...(italics && { italics }),
    ...(code && { font: monospace }),
  };
}
