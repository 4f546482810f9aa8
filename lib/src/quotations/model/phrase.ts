import { Tag } from './tags.js';

const nouns = markTags([
  Tag.determiner,
  Tag.possessive,
  Tag.genitive,
  Tag.title,
  Tag.speaker,
  Tag.name,
  Tag.number,
  Tag.adjective,
  Tag.noun,
  Tag.plural,
  Tag.initial,
  Tag.subject,
  Tag.it,
  Tag.object,
]);
const heads = markTags([
  Tag.subject,
  Tag.it,
  Tag.title,
  Tag.speaker,
  Tag.name,
  Tag.initial,
  Tag.noun,
  Tag.plural,
  Tag.object,
]);
const helpers = markTags([Tag.modal, Tag.be, Tag.have, Tag.do]);

/** Whether words of this class can stand in a noun phrase. */
export function isNounLike(tag: number): boolean {
  return nouns[tag] === 1;
}

/** Whether a noun phrase can have its head in a word of this class. */
export function isPhraseHead(tag: number): boolean {
  return heads[tag] === 1;
}

/** Whether words of this class make a clause finite. */
export function isVerbLike(tag: number): boolean {
  return helpers[tag] === 1;
}

function markTags(tags: readonly number[]): Uint8Array {
  const marked = new Uint8Array(64);
  for (const tag of tags) marked[tag] = 1;
  return marked;
}
