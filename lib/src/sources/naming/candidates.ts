import type { Corpus, Result } from '../../model.js';
import { compareText } from '../../text/index.js';
import { libraryVersion } from '../../version.js';
import { checkWhole } from '../options.js';
import { isActor, isKin } from './grammar.js';
import { type Sighting, scanMentions } from './scan.js';

/** A name that the texts may have for a thing. */
export interface NameRow {
  readonly name: string;
  /**
   * How it was found: a `phrase` holds the thing; a `description` stands beside it. Of the nouns near it, `kin` shares
   * its stem with a word of these. Where a word of these means people, `kin` and `actor` do so too, and `kin` may also
   * share the stem of a word before it; `nearby` is any other.
   */
  readonly rule: NameRule;
  /** Occurrences there: as a phrase, beside the thing, or in its sentence and the ones before and after. */
  readonly count: number;
  /** Articles, and sources, with these occurrences. */
  readonly articles: number;
  readonly sources: number;
  /** The first of them, of a noun with the words before it. */
  readonly example: string;
}

export type NameRule = (typeof rules)[number];

export interface FindNamesOptions {
  /** Rows at most by each rule. */
  readonly top?: number;
}

interface Candidate {
  readonly name: string;
  readonly rule: Sighting['rule'];
  readonly example: string;
  count: number;
  readonly articles: Set<string>;
  readonly sources: Set<string>;
  /** Of a noun, the words it stands with. */
  readonly terms: Set<string>;
}

const mostPassages = 50;
const rules = ['phrase', 'description', 'kin', 'actor', 'nearby'] as const;

/**
 * Names that the texts may have for a thing, to choose from before `countNames`: phrases that hold it ("Wagner mercenary
 * group"), descriptions beside it ("private military contractor"), and nouns in its sentence and the ones next to it
 * that may stand for it ("mercenaries", "instructors"). Found by form alone, for English: which of them mean the thing
 * is for a reader to tell, from the passages.
 *
 * Ordered by rule, then by count, then by name; `top` of each rule. Where the corpus does not hold the thing there are
 * no rows.
 *
 * @example findNames(corpus, 'Wagner').rows[0] // { name: 'Wagner', rule: 'phrase', count: 9, articles: 4, ... }
 * @throws when the thing has no word or is a regular expression
 */
export function findNames(corpus: Corpus, thing: string, { top = 15 }: FindNamesOptions = {}): Result<NameRow> {
  checkWhole('top', top, 1);
  const candidates = new Map<string, Candidate>();
  let mentions = 0;
  for (const sighting of scanMentions(corpus, thing)) {
    if (sighting.rule === 'mention') mentions += 1;
    else addSighting(candidates, sighting);
  }
  const rows = rankCandidates([...candidates.values()], thing, top);
  return {
    kind: 'result',
    rows,
    key: ['name'],
    method: {
      step: 'findNames',
      version: libraryVersion,
      options: { thing, top },
      n: { articles: corpus.articles.length, mentions, candidates: candidates.size, rows: rows.length },
      references: [],
      dropped: mentions === 0 ? [{ where: thing, reason: 'not in the corpus' }] : [],
      inputs: [corpus.method],
    },
    passages: (row, limit = mostPassages) => {
      const passages = [];
      for (const { name, rule, article, start, end } of scanMentions(corpus, thing)) {
        if (passages.length >= limit) break;
        if (name === row.name && rule !== 'mention') passages.push({ article, start, end });
      }
      return passages;
    },
  };
}

function addSighting(candidates: Map<string, Candidate>, sighting: Sighting): void {
  const { name, rule, example, article, source, terms = [] } = sighting;
  const known = candidates.get(name) ?? makeCandidate(name, rule, example);
  known.count += 1;
  known.articles.add(article);
  known.sources.add(source);
  for (const term of terms) known.terms.add(term);
  candidates.set(name, known);
}

function makeCandidate(name: string, rule: Sighting['rule'], example: string): Candidate {
  return { name, rule, example, count: 0, articles: new Set(), sources: new Set(), terms: new Set() };
}

function rankCandidates(candidates: readonly Candidate[], thing: string, top: number): readonly NameRow[] {
  const own = new Set(thing.toLowerCase().split(/\s+/));
  const named = candidates.filter(({ rule }) => rule !== 'noun').flatMap(({ name }) => name.toLowerCase().split(' '));
  const beside = [...new Set(named)].filter((word) => !own.has(word));
  const meansPeople = beside.some(isActor);
  const isKinOfName = (word: string): boolean => beside.some((other) => isKin(word, other));
  const ruleOf = ({ name, rule, terms }: Candidate): NameRule => {
    if (rule === 'phrase' || rule === 'description') return rule;
    if (meansPeople && !isActor(name)) return 'nearby';
    if (isKinOfName(name) || (meansPeople && [...terms].some(isKinOfName))) return 'kin';
    return meansPeople ? 'actor' : 'nearby';
  };
  const rows = candidates.map((candidate): NameRow => {
    const { name, example, count, articles, sources } = candidate;
    return { name, rule: ruleOf(candidate), count, articles: articles.size, sources: sources.size, example };
  });
  return rules.flatMap((rule) =>
    rows
      .filter((row) => row.rule === rule)
      .sort((a, b) => b.count - a.count || compareText(a.name, b.name))
      .slice(0, top),
  );
}
