import { expect, test } from 'vitest';
import { groupTemplates, valueAt } from '../../../lib/src/quotations/model/groups.js';
import { columnSize, templateSize, templates } from '../../../lib/src/quotations/model/templates.js';
import { WordReader } from '../../../lib/src/quotations/model/words.js';

const reader = new WordReader({
  words: ['the'],
  stems: ['say'],
  suffixes: ['ing'],
  cues: new Map(),
  beliefs: new Map(),
});
const indexes = templates.map((_, at) => at);
const groups = groupTemplates(indexes, reader);

test('groupTemplates(indexes) has each template once, in fewer groups than templates', () => {
  expect(groups.flatMap((group) => group.templates).sort((a, b) => a - b)).toEqual(indexes);
  expect(groups.length).toBeLessThan(templates.length / 2);
  expect(groupTemplates(indexes, reader)).toEqual(groups);
  expect(groupTemplates([], reader)).toEqual([]);
});

test('groupTemplates(indexes) gives all looks of a group a part of the key, below its size', () => {
  for (const { looks, size } of groups) {
    const most = looks.reduce((key, { column, stride }) => key + (columnSize(column, reader) - 1) * stride, 0);
    expect(most).toBe(size - 1);
  }
});

test('valueAt(template, group, key) is the value that the template has by its looks', () => {
  for (const group of groups) {
    for (const index of group.templates) {
      const template = templates[index];
      if (template === undefined) throw new Error(`no template ${index}`);
      const values = group.looks.map(({ column }, at) => (at * 7 + 3) % columnSize(column, reader));
      const key = group.looks.reduce((sum, { stride }, at) => sum + (values[at] ?? 0) * stride, 0);
      const valueBy = ([column, offset]: readonly [string, number]): number =>
        values[group.looks.findIndex((look) => look.column === column && look.offset === offset)] ?? -1;
      const [one, two] = template;
      const wanted = two === undefined ? valueBy(one) : valueBy(one) * columnSize(two[0], reader) + valueBy(two);
      expect(valueAt(template, group, key, reader)).toBe(wanted);
      expect(wanted).toBeLessThan(templateSize(template, reader));
    }
  }
});
