import { describe, expect, it } from 'vitest';
import { isKnownAgency, isOrganisation } from '../../lib/src/corpus/agencies.js';
import { findPathDate, parseDate } from '../../lib/src/corpus/dates.js';
import { nameHost } from '../../lib/src/corpus/hosts.js';
import { isPersonName, splitNames } from '../../lib/src/corpus/people.js';
import { cityOfSqueezed, isKnownCity } from '../../lib/src/text/places.js';

describe('nameHost', () => {
  it.each([
    ['https://arab.news/x', 'Arab News'],
    ['https://www.themoscowtimes.com/2021/11/11/x', 'The Moscow Times'],
    ['http://www.lusaka-herald.co.zm/x', 'Lusaka Herald'],
    ['https://www.thenewdelhipost.com', 'The New Delhi Post'],
    ['https://en.delta.press/1', 'Delta Press'],
    ['https://dailynews.example', 'Daily News'],
    ['https://www.qpx.org/a', 'QPX'],
    ['https://quillon.com/a', 'Quillon'],
    ['https://thessaly.com', 'Thessaly'],
    ['https://fjord24.tv', 'Fjord 24 TV'],
  ])('%s is %s', (url, name) => expect(nameHost(url)?.name).toBe(name));

  it.each(['https://t.co/x', 'https://www.facebook.com/page', 'http://127.0.0.1/x', 'https://localhost/'])(
    '%s names no medium',
    (url) => expect(nameHost(url)).toBeUndefined(),
  );

  it('spells a name as the text does', () => {
    expect(nameHost('https://fjordandvalley.com', 'She told Fjord and Valley so.')?.name).toBe('Fjord and Valley');
    expect(nameHost('https://oldmill.news', 'He reads Old Mill News.')?.name).toBe('Old Mill News');
  });
});

describe('parseDate', () => {
  it.each([
    ['November 11, 2021', '2021-11-11'],
    ['Thursday, 11th of Nov. 2021', '2021-11-11'],
    ['2021-11-11T09:30:00Z', '2021-11-11'],
    ['11.11.2021', '2021-11-11'],
    ['31/12/2021', '2021-12-31'],
    ['12/31/2021', '2021-12-31'],
    ['SEPT 2021', '2021-09'],
    ['29 February 2020', '2020-02-29'],
  ])('%s is %s', (written, value) => expect(parseDate(written)?.value).toBe(value));

  it.each(['29 February 2021', '3/4/2021', '2021', 'May', 'in 2021-11-11 words', 'Version 12021-11-111', ''])(
    '%s is no date',
    (written) => expect(parseDate(written)).toBeUndefined(),
  );
});

it.each([
  ['https://a.example/2021/11/11/x', '2021-11-11'],
  ['https://a.example/world/2021/nov/11/x', '2021-11-11'],
  ['https://a.example/20211111/x', '2021-11-11'],
  ['https://a.example/2021/11/x', '2021-11'],
  ['https://a.example/2021/13/40/x', undefined],
  ['https://a.example/story-12345678', undefined],
])('findPathDate(%s) is %s', (url, value) => expect(findPathDate(url)?.value).toBe(value));

it.each([
  ['Ana María de la Cruz', true],
  ['K. Li', true],
  ["Pierre d'Almeida", true],
  ['Ngũgĩ wa Ambo', true],
  ['van der Berg', true],
  ['Staff Writer', false],
  ['the mayor', false],
  ['Our Correspondent', false],
])('isPersonName(%s) is %s', (name, expected) => expect(isPersonName(name)).toBe(expected));

it('splitNames leaves out places and their regions', () => {
  expect(splitNames('A. Lee in Miami, Florida, Bo Ek at the dam and Cy Roe')).toEqual(['A. Lee', 'Bo Ek', 'Cy Roe']);
  expect(splitNames('')).toEqual([]);
});

it('isOrganisation knows agencies on the list and by form', () => {
  expect(['AFP', 'the associated press', 'Nordwire', 'Fjord News Agency', 'Jane Doe'].map(isOrganisation)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(isKnownAgency('constructor')).toBe(false);
});

it('isKnownCity and cityOfSqueezed know cities whatever their spelling', () => {
  expect(['SÃO PAULO', 'N’Djamena', 'port-au-prince', 'Note', 'constructor'].map(isKnownCity)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(cityOfSqueezed('newyork')).toBe('New York');
  expect(cityOfSqueezed('valley')).toBeUndefined();
});
