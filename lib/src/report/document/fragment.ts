import { escapeHtml } from '../html.js';

const keptTags = new Set(
  (
    'a article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure ' +
    'footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark ol p pre q s samp section small span strong sub summary ' +
    'sup table tbody td tfoot th thead time tr u ul var wbr img'
  ).split(' '),
);
const withoutEnd = new Set(['br', 'col', 'hr', 'img', 'wbr']);
const withoutContent =
  /<(script|style|title|textarea|template|iframe|svg|math|noscript|object)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const keptAttribute = /^(?:class|title|lang|dir|role|alt|scope|colspan|rowspan|start|open|style|aria-[a-z]+)$/;
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|<!--[\s\S]*?(?:-->|$)/g;
const attribute = /([a-zA-Z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * Returns an HTML fragment written anew with only the tags and attributes that a page of text needs.
 * A notebook may show any HTML; nothing of it may run, load, leave its place or spoil the page around it: scripts and
 * styles are left out, pictures stay only where their data are in the fragment, links only within the page or to
 * the web, tags that are not closed are closed, and what is not a tag becomes text.
 *
 * @example cleanFragment('<p onclick="x()">a < b<script>x()</script>') // '<p>a &lt; b</p>'
 */
export function cleanFragment(html: string): string {
  const source = html.replace(withoutContent, '');
  const open: string[] = [];
  let out = '';
  let at = 0;
  for (const match of source.matchAll(tag)) {
    out += cleanText(source.slice(at, match.index));
    at = match.index + match[0].length;
    const [, slash, given = '', attributes = ''] = match;
    const name = given.toLowerCase();
    if (!keptTags.has(name)) continue;
    if (slash === '/') {
      const depth = open.lastIndexOf(name);
      if (depth >= 0) out += closeTags(open.splice(depth));
    } else {
      const kept = cleanAttributes(name, attributes);
      if (name === 'img' && !kept.includes(' src="')) continue;
      out += `<${name}${kept}>`;
      if (!withoutEnd.has(name)) open.push(name);
    }
  }
  return out + cleanText(source.slice(at)) + closeTags(open);
}

function closeTags(names: readonly string[]): string {
  return names
    .toReversed()
    .map((name) => `</${name}>`)
    .join('');
}

/** Character references stay as they are; what else could begin a tag or a reference is escaped. */
function cleanText(text: string): string {
  return text
    .split(/(&(?:[a-zA-Z][a-zA-Z0-9]*|#\d+|#[xX][0-9a-fA-F]+);)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeHtml(part)))
    .join('');
}

function cleanAttributes(element: string, source: string): string {
  let out = '';
  for (const [, given = '', double, single, bare] of source.matchAll(attribute)) {
    const name = given.toLowerCase();
    const value = double ?? single ?? bare ?? '';
    if (keepsAttribute(element, name, value)) out += ` ${name}="${cleanText(value)}"`;
  }
  return out;
}

function keepsAttribute(element: string, name: string, value: string): boolean {
  if (name === 'style') return !/url\s*\(|expression|@import|position\s*:|\\|&/i.test(value);
  if (name === 'src') return element === 'img' && /^data:image\/(?:svg\+xml|png|jpeg)[;,]/i.test(value);
  if (name === 'href') return element === 'a' && /^(?:#|https?:\/\/)/i.test(value);
  return keptAttribute.test(name);
}
