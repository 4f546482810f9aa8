import { type Column, columnSize, type Look, type Template, templates } from './templates.js';
import type { WordReader } from './words.js';

/** A look, and how much its value counts in the key of its group. */
export interface GroupLook {
  readonly column: Column;
  readonly offset: number;
  readonly stride: number;
}

/** Templates that are looked up at once: the values of all their looks make one key, below `size`. */
export interface TemplateGroup {
  readonly looks: readonly GroupLook[];
  /** Each by its index among all templates. */
  readonly templates: readonly number[];
  readonly size: number;
}

/** A larger group has more keys than are met twice. */
const largest = 2 ** 15;

/**
 * The templates sorted into few groups, each into the one that grows least by what it looks at in addition; the largest
 * templates first.
 */
export function groupTemplates(indexes: readonly number[], reader: WordReader): TemplateGroup[] {
  const sizeOf = (looks: readonly Look[]): number =>
    looks.reduce((size, [column]) => size * columnSize(column, reader), 1);
  const sorted = indexes
    .map((index) => ({ index, template: templates[index] ?? [] }))
    .sort((a, b) => sizeOf(b.template) - sizeOf(a.template) || a.index - b.index);
  const groups: { looks: Look[]; members: number[] }[] = [];
  for (const { index, template } of sorted) {
    const best = groups
      .map((group) => ({ group, added: template.filter((look) => !holds(group.looks, look)) }))
      .filter(({ group, added }) => sizeOf(group.looks) * sizeOf(added) <= largest)
      .sort((a, b) => sizeOf(a.added) - sizeOf(b.added))[0];
    if (best === undefined) groups.push({ looks: [...template], members: [index] });
    else {
      best.group.looks.push(...best.added);
      best.group.members.push(index);
    }
  }
  return groups.map(({ looks, members }) => ({
    looks: looks.map(([column, offset], at) => ({ column, offset, stride: sizeOf(looks.slice(0, at)) })),
    templates: members,
    size: sizeOf(looks),
  }));
}

/** The value of a template at a key of its group. */
export function valueAt(template: Template, { looks }: TemplateGroup, key: number, reader: WordReader): number {
  let value = 0;
  for (const [column, offset] of template) {
    const look = looks.find((one) => one.column === column && one.offset === offset);
    const size = columnSize(column, reader);
    value = value * size + (Math.floor(key / (look?.stride ?? 1)) % size);
  }
  return value;
}

function holds(looks: readonly Look[], [column, offset]: Look): boolean {
  return looks.some((look) => look[0] === column && look[1] === offset);
}
