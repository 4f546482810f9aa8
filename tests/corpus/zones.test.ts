import { describe, expect, it } from 'vitest';
import { zoneRules } from '../../lib/src/corpus/index.js';
import { findZones } from '../../lib/src/corpus/zones/find.js';

const body = 'The river rose by two metres overnight, officials said on Monday.';
const more = 'Schools in the valley will stay closed until the water falls again.';

/** A text, the words that the rule must label in it, and what it must read there. */
interface Case {
  readonly rule: string;
  readonly text: string;
  readonly words?: string;
  readonly reads?: readonly string[];
}

const firing: readonly Case[] = [
  {
    rule: 'headline-label',
    text: `Title: River rises\n${body}`,
    words: 'Title: River rises',
    reads: ['title=River rises'],
  },
  {
    rule: 'headline-address',
    text: `Flood hits valley, schools closed!\n\n${body}\n\nhttps://a.example/flood-hits-valley-schools-closed-123`,
    words: 'Flood hits valley, schools closed!',
    reads: ['title=Flood hits valley, schools closed!'],
  },
  { rule: 'headline-line', text: `River rises in the valley\n\n${body}`, words: 'River rises in the valley' },
  { rule: 'headline-line', text: `Will the river rise again?\n${body}`, words: 'Will the river rise again?' },
  {
    rule: 'headline-above-dateline',
    text: `The river rises again.\n\nOSLO (Reuters) - ${body}`,
    words: 'The river rises again.',
    reads: ['title=The river rises again.'],
  },
  {
    rule: 'deck-line',
    text: `River rises\n\nSchools in the valley to close\n\n${body}`,
    words: 'Schools in the valley to close',
  },
  { rule: 'byline', text: `River rises\nBy Jane Doe\n${body}`, words: 'By Jane Doe', reads: ['reporter=Jane Doe'] },
  { rule: 'byline', text: `By [QPX](#)\n${body}`, words: 'By [QPX](#)', reads: ['agency=QPX'] },
  { rule: 'byline', text: `By [Nordwire](https://a.example)\n${body}`, reads: ['agency=Nordwire'] },
  {
    rule: 'byline',
    text: `By Ana de la Cruz and K. Li, Staff Writers\n${body}`,
    reads: ['reporter=Ana de la Cruz', 'reporter=K. Li'],
  },
  {
    rule: 'byline',
    text: `By Jane Doe in Oslo, Reuters | 3 May 2020\n${body}`,
    reads: ['reporter=Jane Doe', 'agency=Reuters', 'date=2020-05-03'],
  },
  { rule: 'byline', text: `${body}\nBy Jane Doe`, words: 'By Jane Doe', reads: ['reporter=Jane Doe'] },
  { rule: 'agency-line', text: `River rises\nAFP\n${body}`, words: 'AFP', reads: ['agency=AFP'] },
  { rule: 'date-line', text: `River rises\nPublished: 3 May 2020, 14:05 GMT\n${body}`, reads: ['date=2020-05-03'] },
  { rule: 'date-line', text: `${body}\nMay 2020`, words: 'May 2020', reads: ['date=2020-05'] },
  {
    rule: 'dateline-agency',
    text: `OSLO (Nordwire) – ${body}`,
    words: 'OSLO (Nordwire) –',
    reads: ['place=OSLO', 'agency=Nordwire'],
  },
  {
    rule: 'dateline-agency',
    text: `PORT-AU-PRINCE, Haiti (AP) — ${body}`,
    words: 'PORT-AU-PRINCE, Haiti (AP) —',
    reads: ['place=PORT-AU-PRINCE', 'agency=AP'],
  },
  { rule: 'dateline-agency', text: `(Reuters) - ${body}`, words: '(Reuters) -', reads: ['agency=Reuters'] },
  {
    rule: 'dateline-agency',
    text: `OSLO, May 3, 2020 (AFP) - ${body}`,
    reads: ['place=OSLO', 'agency=AFP', 'date=2020-05-03'],
  },
  {
    rule: 'dateline-agency',
    text: `OSLO, May 3. /TASS/. ${body}`,
    words: 'OSLO, May 3. /TASS/.',
    reads: ['place=OSLO', 'agency=TASS'],
  },
  {
    rule: 'dateline-alone',
    text: `River rises\nOSLO (AFP)\n${body}`,
    words: 'OSLO (AFP)',
    reads: ['place=OSLO', 'agency=AFP'],
  },
  { rule: 'dateline-day', text: `OSLO, 3 May – ${body}`, words: 'OSLO, 3 May –', reads: ['place=OSLO'] },
  { rule: 'dateline-dash', text: `OSLO — ${body}`, words: 'OSLO —', reads: ['place=OSLO'] },
  { rule: 'dateline-dash', text: `VARDALEN, Norway — ${body}`, words: 'VARDALEN, Norway —', reads: ['place=VARDALEN'] },
  { rule: 'dateline-colon', text: `OSLO: ${body}`, words: 'OSLO:', reads: ['place=OSLO'] },
  { rule: 'dateline-colon', text: `New Delhi: ${body}`, words: 'New Delhi:', reads: ['place=New Delhi'] },
  {
    rule: 'dateline-colon',
    text: `VARDALEN: ${body}\nShops in Vardalen stayed closed.`,
    words: 'VARDALEN:',
    reads: ['place=VARDALEN'],
  },
  { rule: 'summary-bullet', text: `- The river rose\n- Schools are closed\n${body}`, words: '- The river rose' },
  { rule: 'summary-label', text: `Key points:\n- The river rose\n- Schools are closed\n${body}`, words: 'Key points:' },
  { rule: 'caption-label', text: `${body}\nPhoto: Jane Doe\n${more}`, words: 'Photo: Jane Doe' },
  {
    rule: 'caption-label',
    text: `FILE PHOTO: The river last year.\n${body}`,
    words: 'FILE PHOTO: The river last year.',
  },
  {
    rule: 'caption-bold-credit',
    text: `The river. **Jane Doe / QPX**\n${body}`,
    words: 'The river. **Jane Doe / QPX**',
  },
  {
    rule: 'caption-agency-credit',
    text: `${body}\nThe river on Monday. (AP Photo/Jane Doe)\n${more}`,
    words: 'The river on Monday. (AP Photo/Jane Doe)',
  },
  {
    rule: 'caption-agency-credit',
    text: `${body}\nThe river on Monday. Jane Doe/QPX\n${more}`,
    words: 'The river on Monday. Jane Doe/QPX',
  },
  {
    rule: 'caption-position',
    text: `Minister Bo Ek (L) and Mayor Cy Roe\n${body}`,
    words: 'Minister Bo Ek (L) and Mayor Cy Roe',
  },
  {
    rule: 'credit-brackets',
    text: `${body}\n(Reporting by Jane Doe; Editing by John Roe)`,
    reads: ['reporter=Jane Doe', 'editor=John Roe'],
  },
  {
    rule: 'credit-brackets',
    text: `${body}\n(Report Jane Doe, Dutch version Bo Ek, edited by Cy Roe)`,
    reads: ['reporter=Jane Doe', 'translator=Bo Ek', 'editor=Cy Roe'],
  },
  { rule: 'credit-brackets', text: `${body}\n(With inputs from Nordwire)`, reads: ['agency=Nordwire'] },
  {
    rule: 'credit-line',
    text: `${body}\nAdditional reporting by Jane Doe in Oslo and Bo Ek`,
    reads: ['reporter=Jane Doe', 'reporter=Bo Ek'],
  },
  {
    rule: 'credit-line',
    text: `${body}\nTranslated by Jane Doe. Photographs by Bo Ek`,
    reads: ['translator=Jane Doe'],
  },
  { rule: 'credit-reported', text: `${body}\nDoe reported from Oslo, Norway.`, reads: ['reporter=Doe', 'place=Oslo'] },
  {
    rule: 'credit-reported',
    text: `${body}\nJane Doe and Bo Ek reported from Oslo and Bergen.`,
    reads: ['reporter=Jane Doe', 'reporter=Bo Ek'],
  },
  {
    rule: 'credit-reported',
    text: `${body}\nQPX writer Jane Doe in Oslo contributed to this report.`,
    reads: ['reporter=Jane Doe'],
  },
  {
    rule: 'credit-material',
    text: `${body}\nBased on materials from Fjord Telegraph`,
    reads: ['agency=Fjord Telegraph'],
  },
  { rule: 'credit-material', text: `${body}\nWith reports from AFP and Reuters`, reads: [] },
  { rule: 'credit-agency', text: `${body}\nSource: Xinhua`, reads: ['agency=Xinhua'] },
  {
    rule: 'credit-ending',
    text: `${body} (Reporting by Jane Doe)`,
    words: '(Reporting by Jane Doe)',
    reads: ['reporter=Jane Doe'],
  },
  { rule: 'outlet-label', text: `Outlet: The Valley Voice\n${body}`, reads: ['outlet=The Valley Voice'] },
  { rule: 'outlet-quoted', text: `${body}\nNNT "Valley and River"`, reads: ['outlet=NNT "Valley and River"'] },
  { rule: 'outlet-line', text: `${body}\nThe Valley Times`, reads: ['outlet=The Valley Times'] },
  {
    rule: 'address-labelled',
    text: `${body}\nSource: https://a.example/river`,
    reads: ['url=https://a.example/river'],
  },
  { rule: 'address-line', text: `<https://a.example/river>\n${body}`, reads: ['url=https://a.example/river'] },
  { rule: 'address-label', text: `${body}\nOriginal url:`, words: 'Original url:' },
  { rule: 'address-label', text: `${body}\nSource link -12`, words: 'Source link -12' },
  { rule: 'related-link', text: `${body}\nRelated article: [Flood](#)\n${more}`, words: 'Related article: [Flood](#)' },
  {
    rule: 'link-line',
    text: `${body}\n[More on the flood](https://a.example/x)\n${more}`,
    words: '[More on the flood](https://a.example/x)',
  },
  { rule: 'promotion-line', text: `${body}\nSign up for our newsletter\n${more}`, words: 'Sign up for our newsletter' },
  {
    rule: 'copyright-line',
    text: `${body}\n© 2020 Valley Media. All rights reserved.`,
    words: '© 2020 Valley Media. All rights reserved.',
  },
  {
    rule: 'header-field',
    text: `BYLINE: By JANE DOE and Bo Ek\n${body}`,
    reads: ['reporter=JANE DOE', 'reporter=Bo Ek'],
  },
  { rule: 'header-field', text: `${body}\nLANGUAGE: ENGLISH`, words: 'LANGUAGE: ENGLISH', reads: ['language=ENGLISH'] },
  { rule: 'header-field', text: `River rises\nLENGTH: 430 words\n${body}`, words: 'LENGTH: 430 words' },
  {
    rule: 'byline-name',
    text: `River rises\n\nJane Doe in Oslo\n\n3 May 2020\n\n${body}`,
    words: 'Jane Doe in Oslo',
    reads: ['reporter=Jane Doe'],
  },
  {
    rule: 'byline-employer',
    text: `River rises\nBy Jane Doe\nValley News, Oslo\n${body}`,
    words: 'Valley News, Oslo',
    reads: [],
  },
  { rule: 'byline-role', text: `River rises\nStaff reporter\n12 Jan 2023\n${body}`, words: 'Staff reporter' },
  {
    rule: 'headline-capitals',
    text: `Mayor Vows New Bridge For The Valley.\n\n${body}`,
    words: 'Mayor Vows New Bridge For The Valley.',
    reads: ['title=Mayor Vows New Bridge For The Valley.'],
  },
  { rule: 'separator-line', text: `${body}\n\n___\n\n${more}`, words: '___' },
  { rule: 'related-link', text: `${body}\nRelated topics`, words: 'Related topics' },
  { rule: 'credit-agency', text: `${body}\nSource: Valley Radio and news agencies`, reads: [] },
  { rule: 'header-field', text: `Late Edition - Final\nRiver rises\n${body}`, words: 'Late Edition - Final' },
  { rule: 'dateline-agency', text: `OSLO (dpa) – ${body}`, reads: ['place=OSLO', 'agency=dpa'] },
  { rule: 'credit-material', text: `${body}\nBased on materials from Q.P.X.`, reads: ['agency=Q.P.X.'] },
  { rule: 'credit-material', text: `${body}\nBased on materials from Fjord Radio.`, reads: ['agency=Fjord Radio'] },
];

const silent: readonly Case[] = [
  { rule: 'headline-label', text: `The title: ${body}` },
  { rule: 'headline-address', text: `The river.\n\n${body}\n\nhttps://a.example/another-story-altogether` },
  { rule: 'headline-line', text: `${body}\n${more}` },
  { rule: 'headline-line', text: `“The river is rising”\n${body}` },
  { rule: 'headline-line', text: 'A river rises in the valley' },
  { rule: 'headline-above-dateline', text: `“We must go,” she said.\n\nOSLO (Reuters) - ${body}` },
  { rule: 'deck-line', text: `River rises\n\n${body}\n\nSchools in the valley to close` },
  { rule: 'byline', text: `By Monday, the river had risen.\n${body}` },
  { rule: 'byline', text: `By the river\n${body}` },
  { rule: 'agency-line', text: `River\n${body}` },
  { rule: 'date-line', text: `River rises\nOn 3 May 2020 the river rose.\n${body}` },
  { rule: 'date-line', text: `River rises\n31 February 2020\n${body}` },
  { rule: 'date-line', text: `River rises\n3/4/2020\n${body}` },
  { rule: 'dateline-agency', text: `Senator Doe (R-Ohio) – ${body}` },
  { rule: 'dateline-agency', text: `${body}\n${more}\nOSLO (AFP) - ${more}` },
  { rule: 'dateline-alone', text: `River rises\nThe Norwegian Water Office (NVE) said so.\n${body}` },
  { rule: 'dateline-day', text: `Oslo, May Day and more – ${body}` },
  { rule: 'dateline-dash', text: `BREAKING — ${body}` },
  { rule: 'dateline-colon', text: `NOTE: ${body}` },
  { rule: 'dateline-colon', text: `CLAIM: ${body}` },
  { rule: 'dateline-colon', text: `DEAR ABBY: ${body}` },
  { rule: 'dateline-colon', text: `Q: ${body}\nA: ${more}` },
  { rule: 'dateline-colon', text: `UPDATE: ${body}` },
  { rule: 'dateline-colon', text: `MAYOR: ${body}\nDOE: ${more}\nVoters in Mayor Roe trust.` },
  { rule: 'dateline-colon', text: `OSLO: wet` },
  { rule: 'summary-bullet', text: `– We are ready, he said.\n${body}` },
  { rule: 'summary-bullet', text: `${body}\n- The river rose\n- Schools are closed` },
  { rule: 'summary-bullet', text: '- The river rose\n- Schools are closed' },
  { rule: 'summary-label', text: `In summary: ${body}` },
  { rule: 'caption-label', text: `Photos of the river show the damage, officials said.\n${more}` },
  { rule: 'caption-bold-credit', text: `He was **very / quite** happy.\n${body}` },
  { rule: 'caption-agency-credit', text: `He said the photo by Jane Doe was real.\n${body}` },
  { rule: 'caption-position', text: `Minister Bo Ek (L) said the river had risen.\n${body}` },
  { rule: 'credit-brackets', text: `${body}\n(The river rose in 1990 too.)\n${more}` },
  { rule: 'credit-line', text: `${body}\nReporting by the police was slow, she said.` },
  { rule: 'credit-reported', text: `${body}\nThe mayor reported from the bridge.` },
  { rule: 'credit-material', text: `${body}\nBased on reports from the valley, schools will close.` },
  { rule: 'credit-agency', text: `${body}\nSource: the mayor` },
  { rule: 'credit-ending', text: `${body} (The mayor did not reply.)` },
  { rule: 'outlet-label', text: `Newspaper: Mayor knew of the flood for weeks.\n${body}` },
  { rule: 'outlet-quoted', text: `${body}\nMayor Doe said "The river rises."` },
  { rule: 'outlet-line', text: `${body}\nThe mayor reads the Times.` },
  { rule: 'address-labelled', text: `${body}\nThe source: https://a.example/river` },
  { rule: 'address-line', text: `${body}\nSee https://a.example/river for more.` },
  { rule: 'address-label', text: `${body}\nThe link to the river is broken.` },
  { rule: 'related-link', text: `Related cases have been seen: officials said.\n${body}` },
  { rule: 'link-line', text: `[Doe](#) said the river rose.\n${body}` },
  { rule: 'promotion-line', text: `Follow the river and you will find the bridge.\n${body}` },
  { rule: 'copyright-line', text: `Copyright law was changed, the mayor said.\n${body}\n${more}` },
  { rule: 'header-field', text: `Length: it was the longest bridge in the valley.\n${body}` },
  { rule: 'byline-name', text: `River rises\n\nOld Town\n\n${body}` },
  { rule: 'byline-employer', text: `River rises\nValley News, Oslo\n${body}` },
  { rule: 'byline-role', text: `River rises\nThe staff left, a reporter said.\n${body}` },
  { rule: 'headline-capitals', text: `Mayor Hill met Governor Stone and Senator Mills on Monday.\n\n${body}` },
  { rule: 'headline-capitals', text: `${body}\n\nMayor Vows New Bridge For The Valley.\n\n${more}` },
  { rule: 'separator-line', text: `-- Go, he said.\n${body}` },
  { rule: 'dateline-agency', text: `OSLO (the capital) – ${body}` },
];

describe('findZones labels by form', () => {
  it.each(firing)('$rule fires: $text', ({ rule, text, words, reads }) => {
    const { zones, findings } = findZones(text);
    const zone = zones.find((one) => one.rule === rule);
    expect(zone).toBeDefined();
    if (words !== undefined) expect(text.slice(zone?.start, zone?.end)).toBe(words);
    const read = findings
      .filter((finding) => finding.rule === rule)
      .map((finding) =>
        finding.field === 'author'
          ? `${finding.value.role}=${finding.value.name}`
          : `${finding.field}=${finding.value}`,
      );
    if (reads !== undefined) expect(read.sort()).toEqual([...reads].sort());
  });

  it.each(silent)('$rule does not fire: $text', ({ rule, text }) => {
    expect(findZones(text).zones.map((zone) => zone.rule)).not.toContain(rule);
  });

  it('every rule has a text on which it fires and one on which it does not', () => {
    const names = new Set(zoneRules.map((rule) => rule.name));
    expect(new Set(firing.map(({ rule }) => rule))).toEqual(names);
    expect(new Set(silent.map(({ rule }) => rule))).toEqual(names);
  });
});

describe('findZones makes one body zone of each paragraph', () => {
  it('of each line, where lines are paragraphs', () => {
    expect(findZones(`${body}\n${more}`).zones.map(({ kind }) => kind)).toEqual(['body', 'body']);
  });

  it('of the lines up to an empty one, where a text was broken into columns', () => {
    const lines = [
      'The river rose by two metres overnight, and the',
      'mayor of the town below the dam said on Monday',
      'that schools in the valley would not open until',
      'the water had fallen again.',
      '',
      'Nobody was hurt, and the bridge still stands as',
      'it has for many years.',
    ];
    const { zones } = findZones(lines.join('\n'));
    expect(zones.map(({ kind }) => kind)).toEqual(['body', 'body']);
  });

  it('with the same zones for every kind of line break', () => {
    const words = (text: string): readonly string[] =>
      findZones(text).zones.map(({ start, end }) => text.slice(start, end));
    expect(words(`A b\r\n\r\n${body}\r\n`)).toEqual(words(`A b\n\n${body}\n`));
  });

  it('of nothing: none', () => expect(findZones(' \n ').zones).toEqual([]));

  it('finds words such as constructor and __proto__ harmless', () => {
    expect(findZones('constructor\n__proto__\ntoString').zones.map(({ kind }) => kind)).toEqual([
      'body',
      'body',
      'body',
    ]);
  });
});
