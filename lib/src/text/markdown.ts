/**
 * Text of a corpus as it may stand in a line of Markdown: signs that would mark it up, make HTML, a formula or a
 * link are escaped, white space is folded. Empty text gives empty text.
 *
 * @example escapeMarkdown('a*b <i>') // 'a\\*b &lt;i&gt;'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]#|~$!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, (start) => start.replace('.', '&#46;'));
}
