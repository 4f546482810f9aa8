import { libraryVersion } from '../../version.js';
import { readZip, writeZip } from '../zip.js';
import type { WordBlock } from './blocks.js';
import { type Docx, WordWriter } from './writer.js';

export interface WordDocumentOptions {
  readonly title: string;
}

/** Any: a document must not tell when it was made, or it would differ each time. */
const fixedDate = '2000-01-01T00:00:00Z';

/**
 * Returns a document for Word and LibreOffice: headings, captions and lists in the styles of the program, so that a house
 * style changes them at one stroke; figures and tables numbered by fields; pictures as vectors, with pixels for older
 * programs, and with their alternative text. The same blocks give the same bytes.
 */
export async function wordDocument(blocks: readonly WordBlock[], { title }: WordDocumentOptions): Promise<Uint8Array> {
  const docx = await loadDocx();
  const writer = new WordWriter(docx);
  const document = new docx.Document({
    title,
    creator: `presslab ${libraryVersion}`,
    lastModifiedBy: `presslab ${libraryVersion}`,
    styles: writer.styles,
    numbering: writer.numbering,
    sections: [{ properties: writer.page, children: blocks.flatMap((block) => writer.write(block)) }],
  });
  return settleDocument(await docx.Packer.toBuffer(document));
}

/** Loaded at first use: few need it. */
async function loadDocx(): Promise<Docx> {
  return await import('docx');
}

/** Dates are fixed, and the ZIP is written anew. */
function settleDocument(bytes: Uint8Array): Uint8Array {
  const files = [...readZip(bytes)].map(([path, content]): [string, Uint8Array] => {
    if (path !== 'docProps/core.xml') return [path, content];
    const text = Buffer.from(content).toString('utf8');
    return [path, Buffer.from(text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, fixedDate))];
  });
  return writeZip(new Map(files));
}
