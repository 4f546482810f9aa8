import type { Corpus, Method, Quotations } from './model.js';

/**
 * What each method made, for as long as somebody holds the method. A chart is plain data and has places in articles, not
 * their text; its method tree leads, by identity, to the very corpus that it was made from. So two corpora with articles
 * of the same id are never taken for each other, nothing has to be handed over where a chart is shown, and nothing is
 * kept longer than the results that stand on it.
 */
const origins = new WeakMap<Method, Corpus | Quotations>();

/** The corpora that are still held by somebody, in the order in which they were made. */
const corpora: WeakRef<Corpus>[] = [];

/** Returns the same corpus or quotations, which can then be found again from all that is made of them. */
export function keepOrigin<Made extends Corpus | Quotations>(made: Made): Made {
  origins.set(made.method, made);
  const one: Corpus | Quotations = made;
  if (one.kind === 'corpus') corpora.push(new WeakRef(one));
  return made;
}

/** Returns the corpora that this process has made and still holds, for what is shown without a method that leads to one. */
export function listCorpora(): readonly Corpus[] {
  return corpora.flatMap((reference) => reference.deref() ?? []);
}

/**
 * Returns the corpora and quotations that the steps of a method tree made, those nearest to its root first. Nothing is
 * found where the tree went through JSON, or its corpus was put together by hand.
 *
 * @example findOrigins(termBars(countTerms(corpus)).method) // [corpus]
 */
export function findOrigins(method: Method): readonly (Corpus | Quotations)[] {
  const found = new Set<Corpus | Quotations>();
  const left: Method[] = [method];
  for (let step = left.shift(); step !== undefined; step = left.shift()) {
    const made = origins.get(step);
    if (made !== undefined) found.add(made);
    left.push(...step.inputs);
  }
  return [...found];
}
