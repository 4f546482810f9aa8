import { describe, expect, test } from 'vitest';

import { corpusFromRecords } from '../../lib/src/corpus/index.js';
import { findQuotations } from '../../lib/src/quotations/index.js';

/** The speaker of each quotation of some articles, or `?` where the text does not tell. */
function speakersOf(...texts: readonly string[]): readonly string[] {
  const records = texts.map((text, i) => ({ id: String(i), text }));
  const { quotations, speakers } = findQuotations(corpusFromRecords(records, { zones: 'none' }));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.map(({ speaker }) => names.get(speaker ?? '') ?? '?');
}

/** What is known of the speakers of one article. */
function listOf(...texts: readonly string[]): readonly object[] {
  const records = texts.map((text, i) => ({ id: String(i), text }));
  const { speakers } = findQuotations(corpusFromRecords(records, { zones: 'none' }));
  return speakers.map(({ id: _, mentions, ...known }) => ({ ...known, mentions: mentions.length }));
}

describe('findQuotations(speakers)', () => {
  test('takes a full name and a surname for one person, with title and role, and counts the mentions', () => {
    const text =
      'Norway’s fisheries minister Anna Berg said it rained. “It snows,” Berg said. Colonel Berg added that it hailed.';
    expect(listOf(text)).toEqual([
      {
        name: 'Anna Berg',
        title: 'Colonel',
        roles: ['fisheries minister'],
        organisation: 'Norway',
        kind: 'person',
        mentions: 3,
      },
    ]);
  });

  test('does not take two people of one surname for one', () => {
    expect(
      speakersOf('“It rained,” said Anna Berg. “It snowed,” said Olaf Berg. “It hailed,” Anna Berg said.'),
    ).toEqual(['Anna Berg', 'Olaf Berg', 'Anna Berg']);
  });

  test('takes a surname alone for the one person of the corpus who bears it, in any order of the articles', () => {
    expect(speakersOf('“It rained,” said Berg.', '“It snowed,” said Anna Berg.')).toEqual(['Anna Berg', 'Anna Berg']);
    const two = ['“It rained,” said Berg.', '“It snowed,” said Anna Berg.', '“It hailed,” said Olaf Berg.'];
    expect(speakersOf(...two)).toEqual(['Berg', 'Anna Berg', 'Olaf Berg']);
  });

  test('takes accents for no difference', () => {
    expect(new Set(speakersOf('“It rained,” said José Peña.', '“It snowed,” said Jose Pena.')).size).toBe(1);
  });

  test.each([
    [
      'a role told before the name',
      'Foreign minister Tuvi Lund spoke first. “It is dry,” the foreign minister said.',
      ['Tuvi Lund'],
    ],
    [
      'a role told after the name',
      'Tuvi Lund, the harbour master, came. “It is dry,” the harbour master said.',
      ['Tuvi Lund'],
    ],
    [
      'a role and its owner',
      'Mali’s minister Ana Keita met Chad’s minister Olu Deby. “It is dry,” Chad’s minister said. “It is wet,” the Malian minister said.',
      ['Olu Deby', 'Ana Keita'],
    ],
    [
      'this diplomat',
      '“It rained,” said Tuvi Lund. This diplomat explained that it was dry.',
      ['Tuvi Lund', 'Tuvi Lund'],
    ],
    ['an office that nobody is named for', 'The mayor of Oldby said it was dry.', ['mayor of Oldby']],
    ['a name told after its role', 'According to the team’s coach, Tuvi Lund, the pitch was dry.', ['Tuvi Lund']],
    ['he, of the subject of the sentence before', 'Tuvi Lund won the cup. He said it was heavy.', ['Tuvi Lund']],
    ['he, after someone was only spoken of', 'Tuvi Lund met Anna Berg at the port. He said it was dry.', ['Tuvi Lund']],
    [
      'it, of a body',
      '“It rained,” the harbour office said. It added that it was dry.',
      ['harbour office', 'harbour office'],
    ],
    [
      'the ministry, after its full name',
      'The fisheries ministry said it rained. The ministry added that it was dry.',
      ['fisheries ministry', 'fisheries ministry'],
    ],
    ['he, with nobody before', '“It rained,” he said.', ['?']],
    ['the other', 'Tuvi Lund and Anna Berg met. “It rained,” the other said.', ['?']],
    ['we and you', '“It rained,” we said.', ['?']],
  ])('findQuotations(%s)', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  test.each([
    ['a ministry', 'The fisheries ministry said it rained.', 'organisation'],
    ['a place that speaks', 'Moscow said it rained.', 'organisation'],
    ['a place known only from this text', 'Rain fell in Oldby. Oldby said it was dry.', 'organisation'],
    ['an acronym', 'The NFO said it rained.', 'organisation'],
    ['an agency', 'The Lamp News reported that it rained.', 'organisation'],
    ['an official without a name', 'A senior official said it rained.', 'unnamed'],
    ['officials', 'Western officials said it rained.', 'unnamed'],
    ['a spokesman of a body', 'A spokesman for the fisheries ministry said it rained.', 'unnamed'],
    ['some', 'Some said it rained.', 'unnamed'],
    ['rights groups', 'Rights groups said it rained.', 'group'],
    ['several in one sentence', 'Diplomats, fishers and rights groups said it rained.', 'group'],
    ['two names', 'Berg and Lund said it rained.', 'group'],
    ['a person whose name ends like a role', 'Cora Thompson said it rained.', 'person'],
  ])('findQuotations(%s) is of its kind', (_, text, kind) => {
    expect(listOf(text)).toEqual([expect.objectContaining({ kind, mentions: 1 })]);
  });

  test('findQuotations(bylines and credits) makes nobody of them a speaker', () => {
    const text =
      'By Anna Berg\n\n“It rained,” Olaf Lund said on Monday.\n\n(Reporting by Cora Holm; editing by Dag Moe)';
    const { quotations, speakers } = findQuotations(corpusFromRecords([{ id: 'a', text }]));
    expect(quotations).toHaveLength(1);
    expect(speakers.map(({ name }) => name)).toEqual(['Olaf Lund']);
  });

  test('findQuotations(names such as __proto__ and constructor) keeps them apart', () => {
    expect(speakersOf('“It rained,” said Constructor Berg. “It snowed,” said Hasownproperty.')).toEqual([
      'Constructor Berg',
      'Hasownproperty',
    ]);
  });
});
