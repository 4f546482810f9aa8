import type { Article, Dropped } from '../model.js';
import { dropUngrouped, type Grouping, groupOf } from '../text/index.js';
import { ArticleTerms } from './articleterms.js';
import { type PackedCounts, UnitCounts } from './columns.js';
import { type TermOptions, UnitReader } from './units.js';

/** The size of one group of articles. */
export interface GroupSize {
  /** Absent: articles that have no value in the field, or all articles where nothing is grouped. */
  readonly name: string | undefined;
  articles: number;
  /** Articles with at least one word in their body. */
  articlesWithWords: number;
  words: number;
}

/** Columns by number of the term. */
export interface CountColumns {
  readonly count: Float64Array;
  readonly documents: Float64Array;
}

export interface TallyOptions {
  readonly by: Grouping;
  readonly terms: Required<TermOptions>;
  /** Whether articles without a value in the field are counted, as a group without name, or left out. */
  readonly ungrouped: 'count' | 'leave';
}

/** A tally as plain data. */
export interface PackedTally {
  readonly options: TallyOptions;
  readonly groups: readonly GroupSize[];
  /** In the order of `groups`. */
  readonly counts: readonly PackedCounts[];
  /** The terms by number, as `Vocabulary.pack` gives them. */
  readonly units: Uint16Array<ArrayBuffer>;
  /** The words by number and how often each occurs, where stems are counted. */
  readonly forms?: Uint16Array<ArrayBuffer>;
  readonly formCount?: Float64Array<ArrayBuffer>;
  readonly dropped: readonly Dropped[];
}

const emptyCounts: PackedCounts = {
  unit: new Uint32Array(),
  count: new Float64Array(),
  documents: new Uint32Array(),
};

/**
 * The counts of terms by group, article by article: what every table of terms is made from. It grows with the number
 * of different terms, not with the number of articles.
 */
export class TermTally {
  readonly groups: GroupSize[] = [];
  /** The counts of each group, in the order of `groups`. */
  readonly counts: UnitCounts[] = [];
  readonly dropped: Dropped[] = [];
  readonly options: TallyOptions;
  readonly #reader: UnitReader;
  readonly #groupAt = new Map<string | undefined, number>();
  /** Occurrences of each word as it is written, by its number: kept only where stems are counted. */
  #formCount = new Float64Array(256);
  readonly #article = new ArticleTerms();

  constructor(options: TallyOptions) {
    this.options = options;
    this.#reader = new UnitReader(options.terms);
  }

  /** The terms by number. */
  get labels(): readonly string[] {
    return this.#reader.labels;
  }

  add(article: Article): void {
    const name = groupOf(article, this.options.by);
    if (name === undefined && this.options.by !== 'none') {
      const counted = this.options.ungrouped === 'count';
      this.dropped.push(dropUngrouped(article, this.options.by, counted ? 'counted without a group' : 'left out'));
      if (!counted) return;
    }
    const { forms, unit } = this.#reader.count(article);
    const group = this.#findGroup(name);
    const size = this.#sizeOf(group);
    size.articles += 1;
    size.articlesWithWords += unit.length > 0 ? 1 : 0;
    size.words += unit.length;
    if (unit.length === 0) this.dropped.push({ where: article.id, reason: 'no words in its body' });
    const { size: terms } = this.#reader;
    this.#article.read(unit, terms);
    this.counts[group]?.addArticle(this.#article, terms);
    if (this.#keepsForms()) for (let i = 0; i < forms.length; i += 1) this.#countForm(forms[i] ?? 0, 1);
  }

  /** All that was counted as plain data, which another thread can be handed. */
  pack(): PackedTally {
    const forms = this.#keepsForms() ? this.#reader.packForms() : undefined;
    return {
      options: this.options,
      groups: this.groups.map((size) => ({ ...size })),
      counts: this.counts.map((counts) => counts.pack()),
      units: this.#reader.packUnits(),
      ...(forms && { forms, formCount: this.#formCount.slice() }),
      dropped: this.dropped,
    };
  }

  /**
   * Adds the counts of another tally, made from other articles.
   *
   * @throws when it was made with other options
   */
  merge(other: PackedTally): void {
    if (JSON.stringify(other.options) !== JSON.stringify(this.options)) {
      throw new Error('counts made with different options cannot be merged');
    }
    const units = this.#reader.addUnits(other.units);
    other.groups.forEach(({ name, articles, articlesWithWords, words }, from) => {
      const at = this.#findGroup(name);
      const mine = this.#sizeOf(at);
      mine.articles += articles;
      mine.articlesWithWords += articlesWithWords;
      mine.words += words;
      const { unit, count, documents } = other.counts[from] ?? emptyCounts;
      for (let i = 0; i < unit.length; i += 1)
        this.counts[at]?.add(units[unit[i] ?? 0] ?? 0, count[i] ?? 0, documents[i] ?? 0);
    });
    if (other.forms) {
      const forms = this.#reader.addForms(other.forms);
      forms.forEach((form, id) => {
        this.#countForm(form, other.formCount?.[id] ?? 0);
      });
    }
    for (const one of other.dropped) this.dropped.push(one);
  }

  /** Occurrences, and articles with the term, in all groups together, by number of the term. */
  totals(): CountColumns {
    return this.#sum(this.counts);
  }

  /** The same for one group, by its place in `groups`. */
  countsOf(group: number): CountColumns {
    return this.#sum(this.counts.slice(group, group + 1));
  }

  /** The commonest form of each stem, by number of the term; ties go to the first by code unit. Empty without stems. */
  commonestForms(): readonly string[] {
    const best: string[] = [];
    const bestCount: number[] = [];
    if (!this.#keepsForms()) return best;
    this.#reader.forms.forEach((form, id) => {
      const unit = this.#reader.unitOf(id);
      const count = this.#formCount[id] ?? 0;
      const most = bestCount[unit] ?? 0;
      if (unit < 0 || count < most || (count === most && form >= (best[unit] ?? ''))) return;
      best[unit] = form;
      bestCount[unit] = count;
    });
    return best;
  }

  #sum(groups: readonly UnitCounts[]): CountColumns {
    const { size: length } = this.#reader;
    const sums = { count: new Float64Array(length), documents: new Float64Array(length) };
    for (const counts of groups) {
      counts.forEach((unit, count, documents) => {
        sums.count[unit] = (sums.count[unit] ?? 0) + count;
        sums.documents[unit] = (sums.documents[unit] ?? 0) + documents;
      });
    }
    return sums;
  }

  #keepsForms(): boolean {
    return this.options.terms.stem !== 'none' && this.options.terms.ngrams === 1;
  }

  #countForm(form: number, count: number): void {
    if (form >= this.#formCount.length) {
      const larger = new Float64Array(form * 2);
      larger.set(this.#formCount);
      this.#formCount = larger;
    }
    this.#formCount[form] = (this.#formCount[form] ?? 0) + count;
  }

  #findGroup(name: string | undefined): number {
    const known = this.#groupAt.get(name);
    if (known !== undefined) return known;
    this.groups.push({ name, articles: 0, articlesWithWords: 0, words: 0 });
    this.counts.push(new UnitCounts());
    this.#groupAt.set(name, this.groups.length - 1);
    return this.groups.length - 1;
  }

  #sizeOf(group: number): GroupSize {
    const size = this.groups[group];
    if (!size) throw new RangeError(`unknown group: ${group}`);
    return size;
  }
}
