import type { Code } from 'mdast';
import { describe, expect, it } from 'vitest';
import { bindRecords } from '../../../../src/compile/evidence/bind.ts';
import { parseMarkdown } from '../../../../src/compile/source/markdown.ts';
import { foldWhiteSpace, passagesOf } from '../../../../src/compile/source/passages.ts';
import { readRecords } from '../../../../src/compile/source/read-records.ts';
import { findWords } from '../../../../src/compile/evidence/whole-words.ts';

describe('whole words', () => {
  it.each([
    // Latin
    ['out of 89 regions, 76 have', '76', 19],
    ['out of 89 regions, 76 have', '7', -1],
    ['out of 89 regions, 76 have', '6', -1],
    ['it cost $28.2 billion', '$28.2 billion', 8],
    ['it cost $28.2 billion', '28.2', 9],
    ['it cost $28.2 billion', '28', -1],
    ['it cost $28.2 billion', '2 billion', -1],
    ['it cost 28.', '28', 8],
    ['1,234 people', '234 people', -1],
    ['1,234 people', '1', -1],
    ['1’234 people', '1', -1],
    ['1\u00a0234 people', '1', -1],
    ['1\u202f234 people', '234', -1],
    ['in 1998, 234 people', '234', 9],
    ['the 19th forum', '19', -1],
    ['the 19th forum', '19th', 4],
    ['it grew by 7%', '7', 11],
    ['a 15-year term', '15', 2],
    ['from 3–4 years', '4', 7],
    ['millions and a million', 'million', 15],
    ['naïve', 'na', -1],
    ['cafe\u0301 and tea', 'cafe', -1],
    ['signed', 'signed', 0],
    ['was signed.', 'signed.', 4],
    ['a “key” to it', '“key”', 2],
    ['a “key” to it', 'key', 3],
    ['it was a contract', 'act', -1],
    ['7, then 76, then 7', '7', 0],
    ['76, then 7', '7', 9],
    // Cyrillic
    ['пятьсот и пять', 'пять', 10],
    ['портов и портам', 'порт', -1],
    ['в порту «Север»', 'Север', 9],
    ['вырос на 17,4%', '4%', -1],
    ['вырос на 17,4%', '17,4%', 9],
    // Arabic: with its marks, digits, decimal and thousands marks, and the words that a prefix is written before
    ['دفعت والشركة', 'الشركة', 6],
    ['بـ44 مليارا', '44', 2],
    ['دفعت مشركة', 'شركة', -1],
    ['دفعت الشركة', 'الشركة', 5],
    ['مدته ٢٥٠ عاما', '٢٥', -1],
    ['مدته ٢٥ عاما', '٢٥', 5],
    ['نحو ٣٫٥ ملايين', '٣٫٥', 4],
    ['نحو ٣٫٥ ملايين', '٣', -1],
    ['نحو ٣٫٥ ملايين', '٥ ملايين', -1],
    ['نحو ١٬٢٠٠ سفينة', '٢٠٠', -1],
    ['وُقّع الاتفاق', 'و', -1],
    // Devanagari
    ['३६ गाँवों तक', '३', -1],
    ['३६ गाँवों तक', 'गाँव', -1],
    ['३६ गाँवों तक', 'गाँवों', 3],
    // Scripts without spaces
    ['为期15年', '15', 2],
    ['为期15年', '15年', 2],
    ['为期15年', '5年', -1],
    ['为期１５年', '５', -1],
    ['花费1.6亿元', '6亿元', -1],
    ['签署了谅解备忘录', '备忘录', 5],
    ['協定に署名した', '署名', 3],
    ['ลงนามข้อตกลง', 'ข้อตกลง', 5],
    ['三十个泊位', '三十', 0],
    ['三十个泊位', '十', -1],
    // Groups of three that a space keeps apart
    ['1\u2009000 tonnes', '1', -1],
    ['1 000 рублей', '1', -1],
  ])('in %j: %j is at %i', (text, words, at) => {
    expect(findWords(text, words)).toBe(at);
  });
});

describe('white space', () => {
  it.each([
    ['a  b', 'a b'],
    ['a\n\tb\r\nc', 'a b c'],
    // These are characters of the text, not its layout.
    ['a\u00a0b', 'a\u00a0b'],
    ['a\u202fb', 'a\u202fb'],
    ['a\u3000b', 'a\u3000b'],
  ])('of %j is folded to %j', (text, folded) => {
    expect(foldWhiteSpace(text)).toBe(folded);
  });
});

/** Binds the records of a text whose only section is its lead. */
function bind(text: string, records: string) {
  const { tree } = parseMarkdown({ file: 'a.md', text }).document;
  const passages = passagesOf('lead', tree.children);
  const block = parseMarkdown({ file: 'a.md', text: `\`\`\`yaml records\n${records}\n\`\`\`` })
    .document.tree.children[0] as Code;
  const read = readRecords('a.md', 'lead', block, { ids: new Set(), any: false });
  expect(read.problems).toEqual([]);
  const { bound, problems, ofDerived } = bindRecords('a.md', passages, read.records);
  return {
    problems: [...problems, ...ofDerived.map(({ problem }) => problem)],
    bound: bound.map(({ record, passage, quote, spans }) => ({
      id: record.id,
      quote: passages[passage]!.text.slice(quote.start, quote.end),
      words: Object.fromEntries(
        [...spans].map(([key, span]) => [key, passages[passage]!.text.slice(span.start, span.end)]),
      ),
    })),
  };
}

describe('a record', () => {
  const figure = (fields: string) => `- figure: x\n  label: X\n  about: trade\n${fields}`;

  it('is bound to its quote and its fields to their words in it', () => {
    const { bound, problems } = bind(
      'In 2022 the towns paid 7 million, and in 2023 they paid 76 million crowns.',
      figure(
        '  quote: in 2023 they paid 76 million crowns\n  value: 76 million\n  unit: crowns\n  period: "2023"\n  source: not-stated',
      ),
    );
    expect(problems).toEqual([]);
    expect(bound).toEqual([
      {
        id: 'x',
        quote: 'in 2023 they paid 76 million crowns',
        words: { value: '76 million', unit: 'crowns', period: '2023' },
      },
    ]);
  });

  it('may stand in a list, a table, a quotation or a note, and over stress, links and breaks', () => {
    const text =
      '- The towns paid **7 million**\n  [crowns](https://example.org).\n\n| A | It owes 8 crowns |\n| - | - |\n\n> It had\\\n> 9 crowns.[^1]\n\n[^1]: It lost 10 `crowns`.';
    const record = (id: string, quote: string, value: string) =>
      `- figure: ${id}\n  label: X\n  about: x\n  quote: ${quote}\n  value: "${value}"`;
    const { bound, problems } = bind(
      text,
      [
        record('list', 'paid 7 million crowns', '7 million'),
        record('table', 'It owes 8 crowns', '8'),
        record('quotation', 'It had 9 crowns', '9'),
        record('note', 'It lost 10 crowns', '10'),
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(bound.map(({ id }) => id)).toEqual(['list', 'table', 'quotation', 'note']);
  });

  it('has the white space of YAML folded, as that of the text is', () => {
    const { bound } = bind(
      'The towns paid\n7 million crowns.',
      figure(
        '  quote: >-\n    The towns\n    paid 7\n    million crowns\n  value: |\n    7 million\n',
      ),
    );
    expect(bound[0]?.words).toEqual({ value: '7 million' });
  });

  it('has the characters of the text otherwise: an apostrophe is not another', () => {
    const { problems } = bind(
      'It is Russia’s 7th port.',
      figure("  quote: It is Russia's 7th port\n  value: 7th"),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.found).toContain("Russia's 7th");
    expect(problems[0]?.found).toContain('where the text has "It is Russia’s 7th');
  });

  it('may take words from the quote of the record that "within" names', () => {
    const { bound, problems } = bind(
      'The port has 12 berths. It has 3 cranes.',
      '- figure: berths\n  label: B\n  about: x\n  quote: The port has 12 berths\n  value: "12"\n' +
        figure('  quote: It has 3 cranes\n  value: "3"\n  source: The port\n  within: berths'),
    );
    expect(problems).toEqual([]);
    expect(bound[1]?.words).toEqual({ value: '3' });
  });

  it('that is derived takes words from the quotes of its inputs', () => {
    const records = (of: string) =>
      '- figure: a\n  label: A\n  about: x\n  quote: 3 of the cranes\n  value: "3"\n' +
      '- figure: b\n  label: B\n  about: x\n  quote: 12 cranes\n  value: "12"\n' +
      figure(`  of: ${of}\n  derive: { op: share, of: [a, b], round: 0 }`);
    const text = 'Of its 12 cranes the port lost 3 of the cranes in May.';
    expect(bind(text, records('12 cranes')).problems).toEqual([]);
    expect(bind(text, records('in May')).problems).toHaveLength(1);
  });

  it.each([
    ['It costs 76 million crowns.', '67 million crowns', '76 million crowns'],
    ['It costs 76 million crowns.', '7 million crowns', '76 million crowns'],
    ['Стороны подписали договор.', 'подписала', 'подписали'],
  ])('of %j whose field says %j is told the nearest whole words, %j', (text, words, meant) => {
    const { problems } = bind(text, figure(`  quote: ${text.slice(0, -1)}\n  value: ${words}`));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.fix).toBe(`write "${meant}"`);
  });

  it('that says not-stated is looked for nowhere', () => {
    const { problems, bound } = bind(
      'It had 9 crowns.',
      figure('  quote: It had 9 crowns\n  value: "9"\n  period: not-stated'),
    );
    expect(problems).toEqual([]);
    expect(bound[0]?.words).toEqual({ value: '9' });
  });

  it('whose quote is not there brings no second problem for its fields', () => {
    const { problems } = bind(
      'It had 9 crowns.',
      figure('  quote: Wholly other words of another text\n  value: "8"\n  period: in May'),
    );
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['a no-break space', 'It had 9\u00a0crowns.'],
    ['a soft hyphen', 'It had 9 cro\u00adwns.'],
    ['a zero-width space at its end', 'It had 9 crowns\u200b.'],
    ['two spaces of different kinds', 'It had 9\u2009\u00a0crowns.'],
  ])('is found over %s', (_, text) => {
    const { problems, bound } = bind(text, figure('  quote: It had 9 crowns\n  value: "9"'));
    expect(problems).toEqual([]);
    expect(bound[0]!.quote.replace(/[\u00ad\u200b]/, '')).toMatch(
      /^It had 9[\u00a0\u2009 ]+crowns$/,
    );
  });

  it('is found where the letters are composed otherwise', () => {
    const text = 'In Mu\u0308nchen it had 9 crowns.';
    const { problems, bound } = bind(text, figure('  quote: M\u00fcnchen it had 9\n  value: "9"'));
    expect(problems).toEqual([]);
    expect(bound[0]!.quote).toBe('Mu\u0308nchen it had 9');
    expect(bound[0]!.words['value']).toBe('9');
  });

  it('that stands twice is told apart by "nth"', () => {
    const text = 'It had 9 crowns, and then it had 9 crowns.';
    const { problems, bound } = bind(text, figure('  quote: had 9 crowns\n  nth: 2\n  value: "9"'));
    expect(problems).toEqual([]);
    expect(bound[0]!.quote).toBe('had 9 crowns');
    expect(
      bind(text, figure('  quote: had 9 crowns\n  nth: 3\n  value: "9"')).problems,
    ).toMatchObject([
      { found: expect.stringContaining('the place 3') as string, fix: 'write "nth: 2"' },
    ]);
  });
});
