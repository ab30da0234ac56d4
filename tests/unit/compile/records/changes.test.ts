import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../../src/compile/analysis.ts';
import { exactnessOf } from '../../../../src/model/records/provenance.ts';
import { analysisOf } from '../checks/small-analysis.ts';

const compile = (text: string, change: string, lang = 'en') =>
  compileAnalysis(
    {
      file: 'a.md',
      text: analysisOf(
        text,
        `- figure: share\n  label: Share\n  about: trade\n  quote: ${JSON.stringify(text.slice(0, -1))}\n${change}`,
        lang,
      ),
    },
    'a',
  );

describe('a change', () => {
  it.each([
    [
      'en',
      'The share rose from 5.5% to 16%.',
      'direction: rose, from: 5.5%, to: 16%',
      { direction: 'up', from: 5.5, to: 16 },
    ],
    [
      'en',
      'Exports fell from $7 to $5 billion.',
      'direction: fell, from: $7, to: $5 billion',
      { direction: 'down', from: 7e9, to: 5e9 },
    ],
    ['en', 'Trade grew by another 7%.', 'direction: grew, by: 7%', { direction: 'up', by: 7 }],
    ['en', 'Trade grew by another 7%.', 'by: 7%', { by: 7 }],
    [
      'ru',
      'Доля выросла с 5,5% до 16%.',
      'direction: выросла, from: "5,5%", to: 16%',
      { direction: 'up', from: 5.5, to: 16 },
    ],
    [
      'es',
      'La cuota bajó de 900 a 750 euros.',
      'direction: bajó, from: "900", to: 750 euros',
      { direction: 'down', from: 900, to: 750 },
    ],
  ])('%s: is read in "%s"', (lang, text, change, expected) => {
    const unit = /%/u.test(text) ? '  unit: "%"\n' : '';
    const { analysis, problems } = compile(text, `  change: { ${change} }\n${unit}`, lang);
    expect(problems).toEqual([]);
    const { value } = analysis!.figures[0]!;
    expect(value).toMatchObject({ exactness: 'change', ...expected });
    expect(value?.words).toBe(text.slice(text.indexOf(value!.words), -1));
  });

  it.each([
    [
      'en',
      'Output fell from 900 to 750 tons, down by a sixth.',
      'direction: fell, from: "900", to: 750 tons, by: a sixth',
      { from: 900, to: 750 },
    ],
    [
      'en',
      'Debt rose from 1.2 to 1.9 billion, up by 58 percent.',
      'direction: rose, from: "1.2", to: 1.9 billion, by: 58 percent',
      { by: 58 },
    ],
    [
      'en',
      'The rate rose from 5% to 8%, up by 3 points.',
      'direction: rose, from: 5%, to: 8%, by: 3 points',
      { by: 3 },
    ],
    [
      'en',
      'The fleet grew from 640 to 900 boats, up by more than a third.',
      'direction: grew, from: "640", to: 900 boats, by: more than a third',
      { from: 640, to: 900 },
    ],
    [
      'de',
      'Der Preis stieg von 14 auf 22 Kronen, um mehr als die Hälfte.',
      'direction: stieg, from: "14", to: 22 Kronen, by: mehr als die Hälfte',
      { by: 0.5 },
    ],
    [
      'it',
      'Il prezzo è salito da 14 a 22 corone, con un aumento di 8 corone.',
      'direction: è salito, from: "14", to: 22 corone, by: 8 corone',
      { by: 8 },
    ],
    [
      'ru',
      'Тариф вырос с 14 до 22 крон, то есть на 8 крон.',
      'direction: вырос, from: "14", to: 22 крон, by: 8 крон',
      { by: 8 },
    ],
  ])('%s: has parts that fit in "%s"', (lang, text, change, expected) => {
    const { analysis, problems } = compile(text, `  change: { ${change} }\n`, lang);
    expect(problems).toEqual([]);
    expect(analysis!.figures[0]!.value).toMatchObject(expected);
  });

  it.each([
    [
      'The share rose from 5.5% to 16%.',
      '  change: { direction: rose, from: 16%, to: 5.5% }\n',
      'a change from 16 to 5.5, where the text has "rose"',
    ],
    [
      'The share rose from 5.5% to 16%.',
      '  value: from 5.5% to 16%\n',
      '"from 5.5% to 16%" as one value, where the text has "rose" before it',
    ],
    [
      'The share of it rose from 5.5% to 16%.',
      '  change: { direction: share, from: 5.5%, to: 16% }\n',
      '"share", which does not say which way it changes',
    ],
    [
      'Trade grew by almost 7%.',
      '  change: { direction: grew, by: 7% }\n',
      '"7%", where the text has "almost 7%"',
    ],
    [
      'The fee rose from 14 to 22 crowns.',
      '  change: { direction: rose, from: "14", to: "22", by: "22" }\n',
      '"22" under "by", the same words as under "to"',
    ],
    [
      'The fee rose to 22 crowns.',
      '  change: { direction: rose, by: 22 crowns }\n',
      '"22 crowns" under "by", which the text has as the value after the change',
    ],
    [
      'The yard raises its output from about 640 to up to 900 boats.',
      '  change: { direction: raises, by: about 640 }\n',
      '"about 640" under "by", which the text has as the value before the change',
    ],
    [
      'The fee rose from 14 to 22 crowns, that is by 9 crowns.',
      '  change: { direction: rose, from: "14", to: 22 crowns, by: 9 crowns }\n',
      'a change by "9 crowns", where "from" and "to" are 8 apart',
    ],
    [
      'Output fell from 900 to 750 tons, down by a third.',
      '  change: { direction: fell, from: "900", to: 750 tons, by: a third }\n',
      'a change by "a third", where "from" and "to" are 150 apart',
    ],
    [
      'The yard has about 640 boats.',
      '  change: { by: about 640 }\n',
      'a change by "about 640", in a sentence that tells of no change',
    ],
    [
      'Trade grew by 7 million crowns.',
      '  change: { direction: grew, by: "7" }\n',
      '"7", which is a part of a number, "7 million"',
    ],
  ])('is refused where it is not what "%s" says: %s', (text, change, expected) => {
    const { problems } = compile(text, change);
    expect(problems.map(({ found }) => found)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('a change by almost a number', () => {
  it.each([['The herd is almost a fifth larger, up from 40.', 'up', 'almost a fifth']])(
    'is not shown as an exact one: %s',
    (text, direction, by) => {
      const { analysis, problems } = compile(
        text,
        `  change: { direction: ${direction}, by: ${by}, from: "40" }\n`,
      );
      expect(problems).toEqual([]);
      const value = analysis!.figures[0]!.value!;
      expect(value).toMatchObject({
        limits: { by: { exactness: 'bound', bound: '<', near: true } },
      });
      expect(exactnessOf(value)).toBe('a change; by how much: just under this number');
    },
  );

  it('nor is a value', () => {
    const value = { words: 'almost 80', exactness: 'bound', number: 80, bound: '<' } as const;
    expect(exactnessOf({ ...value, near: true })).toBe('just under this number');
    expect(exactnessOf({ ...value, near: true, bound: '>' })).toBe('just over this number');
    expect(exactnessOf(value)).toBe('an upper limit');
  });
});
