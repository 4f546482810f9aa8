import { cityOfSqueezed } from '../text/index.js';
import { mediumWords } from './media.js';

/** Words that end the names of media, in small letters; the longest that fits is split off first. */
const closingWords: readonly string[] = [...mediumWords.map((word) => word.toLowerCase()), 'online'].sort(
  (a, b) => b.length - a.length,
);

/** Endings of host names that are words of a medium's name: `arab.news` is Arab News. */
const wordEndings: ReadonlySet<string> = new Set(
  [...closingWords, 'africa', 'asia', 'global'].filter((word) => word !== 'online'),
);

/** Words that open such names. */
const openingWords: readonly string[] = ['the', 'daily', 'sunday', 'morning', 'evening', 'global', 'radio'];

/** Hosts that pass on other people's pages: an address there does not tell the outlet. */
const carriers: ReadonlySet<string> = new Set(
  (
    'archive.is|archive.org|archive.ph|archive.today|bit.ly|blogspot.com|buff.ly|facebook.com|fb.me|flipboard.com|goo.gl|google.com|' +
    'instagram.com|linkedin.com|medium.com|msn.com|ow.ly|pinterest.com|reddit.com|t.co|t.me|telegram.me|tiktok.com|tinyurl.com|' +
    'twitter.com|vk.com|whatsapp.com|wordpress.com|x.com|yahoo.com|youtu.be|youtube.com'
  ).split('|'),
);

/** Labels that stand before a country's ending: `co.uk`, `com.au`. */
const secondLevel: ReadonlySet<string> = new Set('ac|co|com|edu|go|gob|gov|gouv|ne|net|or|org|web'.split('|'));

/** A name made from a host, and the host it was made from. */
export interface HostName {
  readonly name: string;
  readonly host: string;
}

/**
 * A readable name of the medium behind an address, or nothing where the host only passes on (`t.co`) or is a number.
 * The name is spelled as `text` spells it, where it does; else split at the words that such names begin and end with
 * and at the names of cities, so a name made of other words stays in one piece. It is an inference, not a statement.
 *
 * @example nameHost('https://arab.news/x')?.name // 'Arab News'
 * @example nameHost('https://www.themoscowtimes.com/a')?.name // 'The Moscow Times'
 */
export function nameHost(url: string, text = ''): HostName | undefined {
  const host = /^(?:https?:\/\/)?(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1];
  const labels = host?.toLowerCase().split('.') ?? [];
  const ending = labels.at(-1);
  if (!host || !ending || labels.length < 2 || !/^[a-z-]{2,}$/.test(ending)) return undefined;
  const second = labels.at(-2) ?? '';
  const registered = labels.slice(labels.length > 2 && ending.length === 2 && secondLevel.has(second) ? -3 : -2);
  const label = registered[0] ?? '';
  if (carriers.has(registered.join('.')) || label === '') return undefined;
  const word = registered.length === 2 && wordEndings.has(ending) ? ending : undefined;
  const words = label.split('-').flatMap((piece) => splitLabel(piece));
  const spelled = spellFromText(label + (word ?? ''), text) ?? (word ? spellFromText(label, text) : undefined);
  if (spelled) {
    const complete =
      !word ||
      spelled
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .endsWith(word);
    return { name: complete ? spelled : `${spelled} ${capitalise(word)}`, host };
  }
  return { name: [...words, ...(word ? [word] : [])].map(capitalise).join(' '), host };
}

function splitLabel(label: string): string[] {
  const city = cityOfSqueezed(label);
  if (city) return [city];
  if (openingWords.includes(label) || closingWords.includes(label)) return [label];
  const opening = openingWords.find((word) => label.startsWith(word) && opensName(label.slice(word.length)));
  if (opening) return [opening, ...splitLabel(label.slice(opening.length))];
  const closing = closingWords.find((word) => label.endsWith(word) && label.length - word.length >= 2);
  if (closing) return [...splitLabel(label.slice(0, -closing.length)), closing];
  const digits = /^([a-z]{2,})(\d+)$/.exec(label);
  return digits ? [digits[1] ?? '', digits[2] ?? ''] : [label];
}

/** Whether letters can begin a word of their own: `thehindu` splits, `thessaly` and `theatre` do not. */
function opensName(rest: string): boolean {
  return rest.length >= 3 && !/^(?:ss|rm|me|ory|atr|o$|ol|or[aey]|ft)/.test(rest);
}

/** The stretch of capitalised words in a text that, squeezed, is the label (`The Moscow Times`), or nothing. */
function spellFromText(label: string, text: string): string | undefined {
  const letters = label.replace(/[^a-z0-9]/g, '');
  if (letters.length < 4) return undefined;
  const gap = "[ '’&.-]*";
  const pattern = new RegExp(`(?<![\\p{L}\\d/@.-])${[...letters].join(gap)}(?![\\p{L}\\d/-]|\\.\\p{L})`, 'giu');
  for (const match of text.matchAll(pattern)) {
    const words = match[0].split(' ');
    if (/[ ’'&]/.test(match[0]) && words.every((word) => /^[\p{Lu}\d&]/u.test(word) || /^(?:of|and)$/.test(word)))
      return match[0];
  }
  return undefined;
}

function capitalise(word: string): string {
  if (word === 'tv' || (word.length <= 3 && !/^(?:the|sun)$/.test(word))) return word.toUpperCase();
  if (word.length === 4 && !/[aeiouy]/.test(word)) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}
