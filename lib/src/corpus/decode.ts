import type { Edit } from '../model.js';
import { decodeWindows1252 } from './repair/codepage.js';

/** What a file's bytes say: its text, and the step that was inferred to read it; or why they are no text. */
export type Decoded = { readonly raw: string; readonly steps: readonly Edit[] } | { readonly reason: string };

/**
 * The text of a file: UTF-8, or UTF-16 by its byte order mark, without the mark; else windows-1252, which is an
 * inference and is logged as an edit of nothing at the start of the text (`decode-windows-1252`). Empty files and
 * files with NUL bytes come back as a reason.
 *
 * @example decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)) // { raw: 'a', steps: [] }
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const order =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (order) return checkText(new TextDecoder(order).decode(bytes));
  if (bytes.includes(0)) return { reason: 'not a text: holds NUL bytes' };
  try {
    return checkText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return checkText(decodeWindows1252(bytes), [inferredStep('decode-windows-1252')]);
  }
}

function checkText(raw: string, steps: readonly Edit[] = []): Decoded {
  if (raw.includes('\0')) return { reason: 'not a text: holds NUL characters' };
  return raw.trim() === '' ? { reason: 'empty' } : { raw, steps };
}

function inferredStep(rule: string): Edit {
  return { start: 0, end: 0, before: '', after: '', rule, certainty: 'inferred' };
}
