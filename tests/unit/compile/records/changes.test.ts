import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../../src/compile/analysis.ts';
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
      'Trade grew by 7 million crowns.',
      '  change: { direction: grew, by: "7" }\n',
      '"7", which is a part of a number, "7 million"',
    ],
  ])('is refused where it is not what "%s" says: %s', (text, change, expected) => {
    const { problems } = compile(text, change);
    expect(problems.map(({ found }) => found)).toEqual([expect.stringContaining(expected)]);
  });
});
