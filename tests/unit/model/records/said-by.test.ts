import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../src/model/analysis.ts';
import type { Figure, Quotation } from '../../../../src/model/record.ts';
import { quotationOf } from '../../../../src/model/records/said-by.ts';

describe('who gives a figure', () => {
  const passages = ['He said “we pay 5 crowns” and paid 7.'];
  const at = (words: string) => {
    const start = passages[0]!.indexOf(words);
    return { start, end: start + words.length };
  };
  const told = (words: string): Figure => ({
    kind: 'figure',
    id: words,
    label: words,
    about: 'trade',
    unsaid: [],
    value: { words, exactness: 'exact', number: 5 },
    evidence: { section: 's', passage: 0, ...at(words), words: [at(words)] },
  });
  const quotation = (parts: Partial<Quotation>): Quotation => ({
    kind: 'quotation',
    id: 'q',
    evidence: { section: 's', passage: 0, ...at('“we pay 5 crowns”'), words: [] },
    words: '“we pay 5 crowns”',
    at: at('“we pay 5 crowns”'),
    use: 'direct',
    speaker: { kind: 'unnamed', words: 'He' },
    ...parts,
  });
  const speaker = (figure: Figure, parts: Partial<Quotation> = {}) =>
    quotationOf(figure, { passages, quotations: [quotation(parts)] } as unknown as Analysis)?.id;

  it('is whoever says the words that it stands in, else the author', () => {
    expect(speaker(told('5 crowns'))).toBe('q');
    expect(speaker(told('7'))).toBeUndefined();
  });

  it.each<[string, Partial<Quotation>]>([
    ['the marks are the author’s own', { use: 'author' }],
    ['the marks belong to a name', { use: 'name' }],
    ['the author speaks', { speaker: { kind: 'author' } }],
    [
      'they stand elsewhere',
      { evidence: { section: 's', passage: 1, start: 0, end: 0, words: [] } },
    ],
  ])('is the author where %s', (_, parts) => {
    expect(speaker(told('5 crowns'), parts)).toBeUndefined();
  });

  it('is nobody, of a derived one', () => {
    const { kind, id, label, about, unsaid } = told('5 crowns');
    const firstInput = { section: 's', passage: 0, ...at('5 crowns'), words: [at('5 crowns')] };
    const derived = { op: 'share' as const, of: [], round: 1, result: 1, words: '5 crowns' };
    const figure = { kind, id, label, about, unsaid, firstInput, derived };
    expect(speaker(figure)).toBeUndefined();
  });
});
