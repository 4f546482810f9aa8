import { describe, expect, it } from 'vitest';
import { undoEdits } from '../../lib/src/corpus/index.js';
import { applyEdits, composeEdits, spanInText } from '../../lib/src/corpus/repair/edits.js';
import { repairEncoding } from '../../lib/src/corpus/repair/encoding.js';
import { joinSentences } from '../../lib/src/corpus/repair/join.js';
import { chooseMarks } from '../../lib/src/corpus/repair/marks.js';

/** A text as it becomes when its UTF-8 is read as GBK. */
function damageAsGbk(text: string): string {
  return new TextDecoder('gbk').decode(new TextEncoder().encode(text));
}

/** A text as it becomes when its UTF-8 is read as Latin-1. */
function damageAsLatin1(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
}

describe('repairEncoding restores UTF-8 that was read as GBK', () => {
  it.each([
    'She said: “they left.” And he: “we stayed,” then.',
    'The town’s two schools’ roofs and the “old mills’ wheel” are gone.',
    'Zoë’s café in Málaga — the “Niño” — is open.',
    'Rain fell in 2013–2014; the “river” rose to “1.2” metres.',
    '“He told me, ‘we go now,’ and went.”',
    '“A”—“B”',
  ])('%s', (text) => {
    const damaged = damageAsGbk(text);
    const { text: repaired, edits } = repairEncoding(damaged);
    expect(damaged).not.toBe(text);
    expect(repaired).toBe(text);
    expect(undoEdits(repaired, edits)).toBe(damaged);
  });

  it('and says of each change whether a byte was lost', () => {
    const { edits } = repairEncoding('The 鈥渞iver鈥\ufffd rose.');
    expect(edits).toEqual([
      { start: 4, end: 6, before: '鈥渞', after: '“r', rule: 'encoding-utf8-as-gbk', certainty: 'certain' },
      { start: 10, end: 12, before: '鈥\ufffd', after: '”', rule: 'encoding-utf8-as-gbk', certainty: 'inferred' },
    ]);
  });

  it('also right after a Latin letter that was not damaged', () => {
    expect(repairEncoding('Petrović鈥檚 river').text).toBe('Petrović’s river');
  });

  it('but leaves a letter of which half is lost', () => {
    expect(repairEncoding('the 鈥渞iver鈥\ufffd caf脙\ufffd').text).toContain('“river” caf');
  });
});

describe('repairEncoding restores UTF-8 that was read as windows-1252 or Latin-1', () => {
  it('with all bytes kept', () => expect(repairEncoding('the townâ€™s cafÃ©').text).toBe('the town’s café'));

  it('with the control characters of Latin-1', () => {
    expect(repairEncoding(damageAsLatin1('the “river’s” café')).text).toBe('the “river’s” café');
  });

  it('with the last byte dropped, as an inference', () => {
    const { text, edits } = repairEncoding('the â€œriverâ€ rose');
    expect(text).toBe('the “river” rose');
    expect(edits.map((edit) => edit.certainty)).toEqual(['certain', 'inferred']);
  });

  it('and where it was done twice', () => {
    expect(repairEncoding(damageAsLatin1(damageAsLatin1('café'))).text).toBe('café');
  });
});

describe('repairEncoding never alters a clean text', () => {
  it.each([
    ['quotation marks and dashes', '“Yes,” he said — ‘no’ – and so on… the café’s façade, naïve, Ærø, Łódź.'],
    ['Chinese', '他说：“你好”，然后离开了。鲁迅原名周樟寿。The 茶 is good. 台湾 OK 卡拉OK 3月4日'],
    ['a name in Chinese', 'Mao Dun (茅盾) wrote Midnight. Lin (林) and Mao (茅) too.'],
    ['Japanese and Korean', '東京 (Tokyo) と 서울 (Seoul)'],
    ['capitals before a mark', 'LIBERTÉ”, CAFÉ’S, IRMÃ” and VOILÀ” — “À bientôt”, SCHÄ“'],
    ['a lost character of its own', 'What is \ufffd this\ufffd?'],
    ['capitals of other letters', 'Âge, Ãnimo, Ångström, Äpfel, â la carte, 20 €'],
    ['signs', '5 °C ± 2, £10, §4, “½”, ©, Â'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(repairEncoding(text)).toEqual({ text, edits: [] }));
});

describe('chooseMarks', () => {
  it.each([
    ['closes after a stop', '“We go.?', '”'],
    ['closes an open quotation', 'the “river? rose', '”'],
    ['takes a plural for a possessive where nothing is open', 'the towns? roofs', '’'],
    ['takes a plural for a possessive where another mark can close', '“the towns? old roofs? fell', '’”'],
    ['closes after a plural before the next opening mark', 'in “the towns? and “hills', '”'],
    ['closes a single quotation first', '“he said ‘go? and left?', '’”'],
    ['opens before a word', 'the ?1st” time', '“'],
    ['knows decades', 'the ?90s', '’'],
    ['puts a dash between spaces', 'rain ? and snow', '—'],
    ['puts the dash the text uses', 'wind – rain ? and snow', '–'],
    ['puts a dash between numbers', '1914?1918', '–'],
    ['starts anew in each paragraph', '“open\nthe towns? roofs', '’'],
  ])('%s', (_, text, marks) => {
    const places = [...text].flatMap((character, i) => (character === '?' ? [i] : []));
    expect(chooseMarks(text, places).join('')).toBe(marks);
  });
});

describe('joinSentences', () => {
  const quotation = '"We will go to the north when the rain has stopped," the deputy mayor';

  it.each([
    ['a quotation that breaks off before name and verb', quotation, 'Ana van der Li said on Monday that it had not.'],
    ['with curly marks', quotation.replaceAll('"', '”'), "Pierre d'Or told reporters in the valley."],
    ['with a word between name and verb', quotation, 'Ana Li, who was elected in May, said on Monday.'],
    [
      'a paragraph that breaks off after an article',
      `${'The river rose and rose until it reached the'}`,
      'old bridge below the dam.',
    ],
  ])('joins %s', (_, last, next) => {
    const raw = `First.\n\n${last}\n\n${next}\n\nLast.`;
    const { text, edits } = joinSentences(raw);
    expect(text).toBe(`First.\n\n${last} ${next}\n\nLast.`);
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({ before: '\n\n', after: ' ', certainty: 'inferred' });
    expect(undoEdits(text, edits)).toBe(raw);
  });

  it.each([
    [
      'a headline above a report',
      'New rules for the old bridge, says mayor',
      'Ana Li said on Monday that it had rained.',
    ],
    [
      'a quotation with its speaker',
      '"We will go to the north," said the deputy mayor.',
      'Ana Li said on Monday that it had rained.',
    ],
    [
      'a quotation whose verb is there',
      '"We will go to the north of it," she told the mayor',
      'Ana Li said on Monday that it had.',
    ],
    [
      'a caption above a report',
      'The deputy mayor of the town at the old bridge on Monday',
      'Ana Li said on Monday that it had.',
    ],
    ['a list', 'The town needs three things before the river rises:', 'new boats, a bridge and the old mill.'],
    ['a name without a verb', quotation, 'Ana Li and the river below the old dam.'],
  ])('leaves %s', (_, last, next) => expect(joinSentences(`${last}\n\n${next}`).edits).toEqual([]));
});

describe('edits', () => {
  const cut = { start: 2, end: 5, before: 'cde', after: 'X', rule: 'cut', certainty: 'certain' } as const;
  const grow = { start: 7, end: 8, before: 'h', after: 'HHH', rule: 'grow', certainty: 'certain' } as const;

  it('applyEdits and undoEdits are each other undone', () => {
    expect(applyEdits('abcdefghij', [cut, grow])).toBe('abXfgHHHij');
    expect(undoEdits('abXfgHHHij', [cut, grow])).toBe('abcdefghij');
    expect(undoEdits('same', [])).toBe('same');
  });

  it('undoEdits throws where the text is another one', () => {
    expect(() => undoEdits('abYfg', [cut])).toThrow('edit "cut" at 2 does not fit the text');
  });

  it('spanInText follows the edits before', () => {
    expect(spanInText([cut, grow], 1)).toEqual({ start: 5, end: 8 });
  });

  it('composeEdits gives positions in the raw text', () => {
    const second = { start: 8, end: 9, before: 'i', after: '', rule: 'second', certainty: 'certain' } as const;
    const all = composeEdits([cut, grow], [second]);
    expect(all.at(-1)).toMatchObject({ start: 8, end: 9 });
    expect(undoEdits('abXfgHHHj', all)).toBe('abcdefghij');
  });

  it('undoEdits gives back any text, however it was damaged and repaired', () => {
    let state = 7;
    const next = (n: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state % n;
    };
    const pieces = [
      '“go',
      '” ',
      '’s ',
      'the towns’ ',
      '\n\n',
      'é',
      '—',
      ' — ',
      'a ',
      '." the old mayor\n\nAna Li said so. ',
      '😀',
      '汉',
    ];
    for (let round = 0; round < 200; round += 1) {
      const text = Array.from({ length: 1 + next(20) }, () => pieces[next(pieces.length)]).join('');
      const raw = round % 2 === 0 ? damageAsGbk(text) : damageAsLatin1(text);
      const repaired = repairEncoding(raw);
      const joined = joinSentences(repaired.text);
      expect(undoEdits(joined.text, composeEdits(repaired.edits, joined.edits))).toBe(raw);
    }
  });
});
