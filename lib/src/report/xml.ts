import { escapeHtml } from './html.js';

/**
 * Returns text as it must stand in XML, in an element or in a quoted attribute: as in HTML, without the characters that
 * XML does not allow at all.
 */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd'));
}
