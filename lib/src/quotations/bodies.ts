import { isBody } from './roles.js';

const capitals = /\p{Lu}[\p{L}’'-]*(?: (?:of |for |and |the |of the )?\p{Lu}[\p{L}’'-]*){0,6}/gu;
/** A pronoun opens the sentence, so its subject is that of the sentence before: "It also", "They had". */
const carriesOn = /^["“‘]?(?:it|they|she|he|i|we|you|this|that|these|those|there)\b/i;
const sentenceEnd = /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|\p{Lu}))[.!?:]["”’]?\s+|\n\s*/gu;
/** What may stand in the name of a body: capitals, words that join them, and what it is. */
const part = `(?:\\p{Lu}[\\p{L}’'-]*|of|for|and|the|ministry|government|office|agency|council|commission|department|party|army|police|company|court|bank|union|club|board|team|group|firm|university|church|hospital)`;
const lead = '(?:(?:In|On|At|After|Before|During|Last|Yesterday|Meanwhile|However|Earlier|Later)\\b[^,]{0,60}, )?';
const verb =
  '(?:has|had|have|is|was|were|will|would|\\p{Ll}+ed|\\p{Ll}+s|made|met|cut|told|gave|held|won|lost|took|wrote|put|set)';
const subject = new RegExp(`^["“‘]?${lead}(?:[Tt]he )?(${part}(?: ${part}){0,8}) ${verb}\\b`, 'u');
/** So many characters back the nearest name counts; one further off must be the only one. */
const nearby = 400;
/** Of these an article speaks without any one of them being meant. */
const generic =
  /^(?:government|police|authorit(?:y|ies)|military|state|report|times|post|news|house|study|statement|poll|international)$/i;

/**
 * The full name that an article gives a body of which it then says only what it is: "the city" for the City of Oldby,
 * "the church" for the Church of the Lamp. Absent where none is named before, or several and none of them near.
 *
 * @example findFullBody('The Bank of Oldby met. The bank', 'bank', 23) // 'Bank of Oldby'
 */
export function findFullBody(text: string, head: string, at: number): string | undefined {
  if (!isBody(head) || generic.test(head)) return undefined;
  const heads = head.toLowerCase() === 'city' ? '(?:city|municipality)' : head;
  const wanted = new RegExp(`^${heads}$`, 'i');
  const before = text.slice(0, at);
  if (!hasCapitalised(before, heads)) return undefined;
  const named = [...before.matchAll(capitals)]
    .map((match) => ({ name: match[0].replace(/^The /, ''), end: match.index + match[0].length }))
    .filter(({ name }) => {
      const words = name.split(' ');
      if (words.length < 2) return false;
      return wanted.test(words.at(-1) ?? '') || (wanted.test(words[0] ?? '') && /^(?:of|for)$/.test(words[1] ?? ''));
    });
  const last = named.at(-1);
  return last !== undefined && (at - last.end < nearby || new Set(named.map(({ name }) => name)).size === 1)
    ? last.name
    : undefined;
}

/** Whether one of the heads stands somewhere with a capital: it is cheaper to ask than to list all names. */
function hasCapitalised(text: string, heads: string): boolean {
  for (const [found] of text.matchAll(new RegExp(`\\b${heads}\\b`, 'gi')))
    if (found.charAt(0) !== found.charAt(0).toLowerCase()) return true;
  return false;
}

/**
 * The body that the sentence before is about, for "it" and "they"; sentences that open with a pronoun go on about the
 * one before them. Absent where that subject is no body.
 *
 * @example findSubjectBody('The Bank of Oldby has met. It', 27, 0) // 'Bank of Oldby'
 */
export function findSubjectBody(text: string, at: number, from: number): string | undefined {
  const sentences = text.slice(from, at).split(sentenceEnd);
  for (const sentence of sentences.slice(0, -1).reverse()) {
    if (sentence.trim() === '' || carriesOn.test(sentence)) continue;
    const name = subject.exec(sentence)?.[1];
    const words = name?.split(' ') ?? [];
    return words.some(isBody) ? name : undefined;
  }
  return undefined;
}
