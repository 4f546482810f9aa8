import { escapeHtml } from '../html.js';
import { isObject } from './notebook.js';

const shownDropped = 20;

/**
 * Returns a method tree as nested HTML lists: each step with its options, sizes, references and what it dropped,
 * and below it the steps that it was made from. Fields that a tree does not have are left out.
 */
export function methodList(method: unknown): string {
  return `<ul class="method">${methodItem(method)}</ul>`;
}

function methodItem(method: unknown): string {
  if (!isObject(method)) return '';
  const parts = [
    `<strong>${escapeHtml(String(method.step ?? ''))}</strong> <small>presslab ${escapeHtml(String(method.version ?? ''))}</small>`,
    pairList('options', method.options),
    pairList('n', method.n),
    ...(Array.isArray(method.references) ? method.references : []).map(
      (text) => `<br><cite>${escapeHtml(String(text))}</cite>`,
    ),
    droppedList(Array.isArray(method.dropped) ? method.dropped.filter(isObject) : []),
  ];
  const inputs = (Array.isArray(method.inputs) ? method.inputs : []).map(methodItem).join('');
  return `<li>${parts.join('')}${inputs === '' ? '' : `<ul>${inputs}</ul>`}</li>`;
}

function pairList(label: string, pairs: unknown): string {
  const entries = isObject(pairs) ? Object.entries(pairs) : [];
  if (entries.length === 0) return '';
  const text = entries.map(([name, value]) => `${name} = ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return `<br>${label}: ${escapeHtml(text.join('; '))}`;
}

function droppedList(dropped: readonly { readonly [field: string]: unknown }[]): string {
  if (dropped.length === 0) return '';
  const shown = dropped.slice(0, shownDropped).map(({ where, reason }) => `${String(where)}: ${String(reason)}`);
  const more = dropped.length > shownDropped ? `; and ${dropped.length - shownDropped} more` : '';
  return `<br>left out: ${escapeHtml(shown.join('; ') + more)}`;
}
