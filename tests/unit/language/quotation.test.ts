import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { findQuotations } from '../../../src/language/quotation.ts';

function marks(text: string, tag = 'en') {
  const { quotations, strayMarks } = findQuotations(text, loadLanguage(tag));
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return { quotations: quotations.map(words), stray: strayMarks.map((place) => place.start) };
}

describe('findQuotations', () => {
  it.each([
    ['“one” and “two”', ['“one”', '“two”'], []],
    ['“she said ‘no’ twice”', ['“she said ‘no’ twice”', '‘no’'], []],
    ['TPP projects ” and “Ust-Kamenogorsk”.', ['“Ust-Kamenogorsk”'], [13]],
    ['“never closed', [], [0]],
    ['“ab ‘cd”', ['“ab ‘cd”'], [4]],
    ['Russia’s plan, the states’ own: that’s rock ’n’ roll', [], []],
    ['‘the states’ own plan’', ['‘the states’ own plan’'], []],
    ['the ‘90s', [], []],
    ['the "key" and "a 5" disc"', ['"key"', '"a 5"'], [24]],
    ['a 12" pipe', [], []],
    ['("so") said', ['"so"'], []],
    ['«a „b“ c»', ['«a „b“ c»', '„b“'], []],
  ])('pairs by direction: %s', (text, quotations, stray) => {
    expect(marks(text)).toEqual({ quotations, stray });
  });

  it('takes “ as closing after „ and as opening elsewhere', () => {
    expect(marks('„да“ и “нет”', 'ru').quotations).toEqual(['„да“', '“нет”']);
  });

  it('lists nested guillemets, and the one that two shared as stray', () => {
    expect(marks('«Газета «Труд» пишет»', 'ru')).toEqual({
      quotations: ['«Газета «Труд» пишет»', '«Труд»'],
      stray: [],
    });
    expect(marks('ООО «Завод «Труд»', 'ru')).toEqual({ quotations: ['«Труд»'], stray: [4] });
  });

  it('knows marks that open and close alike in a language without a file', () => {
    expect(marks('Han sade ”nej” och ”ja”.', 'sv')).toEqual({
      quotations: ['”nej”', '”ja”'],
      stray: [],
    });
  });
});
