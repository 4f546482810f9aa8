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
    ['a noun at the head of a sentence', 'Critics said it rained.', 'unnamed'],
    ['a noun with what it is of', 'Data from the harbour showed that it rained.', 'unnamed'],
    ['a firm before its name', 'Harbour security firm Lampoon said it rained.', 'organisation'],
    ['a person whose name ends like a role', 'Cora Thompson said it rained.', 'person'],
  ])('findQuotations(%s) is of its kind', (_, text, kind) => {
    expect(listOf(text)).toEqual([expect.objectContaining({ kind, mentions: 1 })]);
  });

  test.each([
    ['a title of India', 'Shri Arvin Josh told The Lamp that it rained.', ['Arvin Josh']],
    ['a title of Nigeria', 'Alhaji Musa Danla said it rained.', ['Musa Danla']],
    [
      'a name with Mr after its role',
      'The prime minister, Mr Tuvi Lund, said it rained. “It is dry,” he added.',
      ['Tuvi Lund', 'Tuvi Lund'],
    ],
    [
      'an aside between rank and name',
      'Lt Gen (retd) K.S. Ragha said it rained. General Ragha said it snowed.',
      ['K.S. Ragha', 'K.S. Ragha'],
    ],
    [
      'a rank with the forename',
      'Sheikh Hamad bin Nasser Al Rashi said it rained. Sheikh Hamad added that it snowed.',
      ['Hamad bin Nasser Al Rashi', 'Hamad bin Nasser Al Rashi'],
    ],
    [
      'a surname with its article, at the head of a sentence',
      'Foreign Minister Tarek el-Mansou said on Sunday that it rained. El-Mansou said it was late.',
      ['Tarek el-Mansou', 'Tarek el-Mansou'],
    ],
    [
      'two particles',
      'Inspector General of Police Joseph van der Merle said it rained. Van der Merle said it snowed.',
      ['Joseph van der Merle', 'Joseph van der Merle'],
    ],
    ['letters for an office', 'MP for Oldby East Debbie Lund said buses were late.', ['Debbie Lund']],
    [
      'a body between the role and the name',
      'A spokesperson for the Gulf Harbour Authority, Ms. Leila Haddo, said ships were late.',
      ['Leila Haddo'],
    ],
    [
      'a role before the name',
      'The governor of Oldby, Dr. Abba Yola, said it rained. The governor said it was late.',
      ['Abba Yola', 'Abba Yola'],
    ],
    [
      'a surname misspelt by one letter',
      '“It rained,” said Anna Maurer. “It snowed,” Mauer said.',
      ['Anna Maurer', 'Anna Maurer'],
    ],
    [
      'a forename spelt in two ways',
      '“It rained,” said Kristen Lund. “It snowed,” said Kristin Lund.',
      ['Kristen Lund', 'Kristen Lund'],
    ],
    [
      'a surname after three names',
      'Dr. Mary Wanju Kamo said it rained. Kamo told the Lamp News that it was late.',
      ['Mary Wanju Kamo', 'Mary Wanju Kamo'],
    ],
    [
      'the king, after a prince',
      'King Olaf said it rained. Prince Haakon said it was late. The king said he was tired.',
      ['Olaf', 'Haakon', 'Olaf'],
    ],
    ['a middle initial', 'Olaf B. Lund came. “It rained,” Mr. Lund said.', ['Olaf B. Lund']],
    ['a party before the name', 'Republican Olaf Lund said it rained.', ['Olaf Lund']],
    ['Mr, of a surname that a woman bears too', 'Anna Lund came. “It rained,” Mr. Lund said.', ['Lund']],
    ['when somebody spoke, after who', 'Moscow last year said it rained.', ['Moscow']],
    [
      'whoever is at the head',
      'UN Secretary-General Pedro Alva said it rained. The UN chief said it was late.',
      ['Pedro Alva', 'Pedro Alva'],
    ],
    [
      'the ministry, of something',
      'The Ministry of Rain said it rained. The ministry added that it was late.',
      ['Ministry of Rain', 'Ministry of Rain'],
    ],
    ['the city, named in full before', 'Rain fell on the City of Oldby. The city said it was late.', ['City of Oldby']],
    [
      'it, of the body that the sentence before is about',
      'The Bank of Oldby cut its forecast on Monday. It said rain would fall.',
      ['Bank of Oldby'],
    ],
    [
      'somebody without a name who goes on',
      'Tuvi Lund said it rained. One resident said it snowed. The resident said it was late.',
      ['Tuvi Lund', 'One resident', 'One resident'],
    ],
    [
      'a subject after where it is known from',
      'According to the Lamp News, Tuvi Lund, the mayor, said it had never rained before.',
      ['Tuvi Lund'],
    ],
    [
      'he, of someone named with an age',
      'Thomas Lund, 42, was at the port. The rain worried Thomas and he said it was late.',
      ['Thomas Lund'],
    ],
    [
      'what somebody is, without an article',
      '“It rained,” said Norwegian fisher. Valeska Lund, a Norwegian fisher, was at the port.',
      ['Valeska Lund'],
    ],
  ])('findQuotations(%s) gives the name', (_, text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
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
