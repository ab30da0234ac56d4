import { expect, expectTypeOf, it } from 'vitest';
import type { ReactNode } from 'react';
import type { Analysis, Site } from '../../../src/model/analysis.ts';
import type { LibraryCover } from '../../../src/model/library-model.ts';
import { passageText, quoteOf } from '../../../src/model/records/evidence.ts';
import {
  isStated,
  NOT_STATED,
  type Agreement,
  type DerivedFigure,
  type Evidence,
  type Figure,
  type FigureValue,
  type NotStated,
  type QuotedFigure,
  type Stated,
} from '../../../src/model/record.ts';

const evidence: Evidence = { section: 's', passage: 0, start: 0, end: 1, words: [] };
const fields = { kind: 'figure' as const, id: 'f', label: 'F', about: 'x', unsaid: [] };
const derived = { op: 'sum' as const, of: [], round: 0, result: 1, words: '1' };

it('what is not stated can be printed as no name, date or address', () => {
  expectTypeOf<NotStated>().not.toExtend<ReactNode>();
  expectTypeOf<NotStated>().not.toExtend<string>();
  expectTypeOf<Analysis['author']>().not.toExtend<ReactNode>();
  expectTypeOf<Analysis['published']>().not.toExtend<ReactNode>();
  expectTypeOf<Analysis['translation']['translator']>().not.toExtend<ReactNode>();
  expectTypeOf<LibraryCover['translator']>().not.toExtend<ReactNode>();
  expectTypeOf<Site['rights']>().not.toExtend<ReactNode>();
  expectTypeOf<Agreement['instrument']>().not.toExtend<ReactNode>();

  const print = (name: string) => name;
  const { author } = { author: NOT_STATED } as Pick<Analysis, 'author'>;
  // @ts-expect-error It may not be stated.
  print(author);
  expect(isStated(author) ? print(author) : 'not stated').toBe('not stated');
});

it('what is stated is told apart from what is not, also once it has been a file', () => {
  const model = { author: NOT_STATED, publisher: 'not-stated', parties: [{ words: 'X' }] };
  const { author, publisher, parties } = JSON.parse(JSON.stringify(model)) as {
    author: Stated<string>;
    publisher: Stated<string>;
    parties: Stated<{ words: string }[]>;
  };
  // A publisher that has that very name is one.
  expect([author, publisher, parties, undefined].map(isStated)).toEqual([false, true, true, false]);
});

it('a derived figure has no words of the text, and a quoted one is not reckoned', () => {
  const value: FigureValue = { words: '1', exactness: 'exact', number: 1 };
  const quotedOne: Figure = { ...fields, evidence, value };
  const derivedOne: Figure = { ...fields, firstInput: evidence, derived };
  // @ts-expect-error A derived figure has no value in words of the text.
  const withWords: DerivedFigure = { ...fields, firstInput: evidence, derived, value };
  // @ts-expect-error A derived figure rests on no words of its own, which could be quoted.
  const withQuote: DerivedFigure = { ...fields, firstInput: evidence, derived, evidence };
  // @ts-expect-error A figure is one or the other.
  const both: Figure = { ...fields, evidence, firstInput: evidence, derived, value };
  // @ts-expect-error A figure without a value is derived from others.
  const neither: Figure = { ...fields, evidence };
  expect([withWords, withQuote, both, neither]).toHaveLength(4);
  // @ts-expect-error Before its words are quoted it has to be known that a figure has some.
  const quote = (figure: Figure) => quoteOf(figure.evidence, ['1']);
  expect(quote(quotedOne)).toBe('1');
  expectTypeOf<DerivedFigure['value']>().toEqualTypeOf<undefined>();
  expectTypeOf<QuotedFigure['value']>().toEqualTypeOf<FigureValue>();
  const words = (figure: Figure) => (figure.derived ? figure.derived.words : figure.value.words);
  expect([quotedOne, derivedOne].map(words)).toEqual(['1', '1']);
});

it('a value has the numbers that its exactness gives it, and no others', () => {
  // @ts-expect-error An exact value is a number.
  const exact: FigureValue = { words: '1', exactness: 'exact' };
  // @ts-expect-error A range has two ends.
  const range: FigureValue = { words: '3 to 5', exactness: 'range', number: 3 };
  // @ts-expect-error A bound says on which side of it the value lies.
  const bound: FigureValue = { words: 'less than ten', exactness: 'bound', number: 10 };
  // @ts-expect-error "Most" is no number.
  const vague: FigureValue = { words: 'most', exactness: 'vague', number: 1 };
  expect([exact, range, bound, vague]).toHaveLength(4);
});

it('evidence that stands nowhere is a mistake of the build, and never words that are empty', () => {
  expect(passageText(evidence, ['1'])).toBe('1');
  expect(() => quoteOf({ ...evidence, passage: 1 }, ['1'])).toThrow(TypeError);
});
