import { describe, expect, it } from 'vitest';
import {
  guessAgreement,
  guessPeriod,
  guessQuotation,
} from '../../../../src/authoring/desk/guess.ts';
import { loadLanguage } from '../../../../src/language/load-language.ts';
import type { Status } from '../../../../src/model/statuses.ts';

const en = loadLanguage('en');
const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('of an agreement', () => {
  const guess = (text: string, words: string, is: Status = 'signed') =>
    guessAgreement(text, { start: 0, end: text.length }, { is, words: at(text, words) }, en);

  it('what was agreed, between whom and when are guessed from its own sentence', () => {
    const text =
      'On May 3, 2024, an agreement was signed between Norland and Westmark for the bridge.';
    expect(guess(text, 'was signed')).toEqual({
      instrument: 'agreement',
      parties: ['Norland', 'Westmark'],
      date: 'May 3, 2024',
    });
  });

  it('people before the verb are not guessed to be its parties: they may have signed for others', () => {
    const text = 'Ann Lee and Bo Ek signed the treaty.';
    expect(guess(text, 'signed')).toEqual({ instrument: 'treaty' });
  });

  it('nothing is guessed of two dates, or of names that are not joined', () => {
    const text = 'Norland said in 2023 that a treaty with Westmark was signed in 2024.';
    expect(guess(text, 'was signed')).toEqual({ instrument: 'treaty' });
  });
});

describe('of a quotation', () => {
  const guess = (text: string, words: string) => guessQuotation(text, at(text, words), en);

  it('who says it is guessed where only one can', () => {
    expect(guess('“We are ready,” said Ann Lee.', '“We are ready,”')).toEqual({
      use: 'direct',
      speaker: 'Ann Lee',
      date: 'not-stated',
    });
    expect(
      guess('“We are ready,” said Norland’s bridge minister Ann Lee.', '“We are ready,”'),
    ).toMatchObject({ speaker: 'Ann Lee' });
  });

  it('nobody is guessed for a pronoun, or of two names', () => {
    expect(guess('Norland waited. “We are ready,” he said.', '“We are ready,”')).toEqual({});
    expect(guess('Norland waited. “We are ready,” said she.', '“We are ready,”')).toEqual({
      use: 'direct',
      date: 'not-stated',
    });
    expect(guess('“We are ready,” said Lee in Holm.', '“We are ready,”')).toEqual({
      use: 'direct',
      date: 'not-stated',
    });
  });

  it('its day is not said to be not stated where the paragraph has one', () => {
    expect(guess('“We are ready,” said Lee on May 3, 2024.', '“We are ready,”')).not.toHaveProperty(
      'date',
    );
  });

  it('nothing is guessed of marks that nobody speaks beside', () => {
    expect(guess('It is a “key” to the south.', '“key”')).toEqual({});
  });
});

describe('of a figure', () => {
  const guess = (text: string, words: string) => {
    const period = guessPeriod(text, at(text, words), en);
    return period && text.slice(period.start, period.end);
  };

  it('the date beside it is guessed to be its period', () => {
    expect(guess('In 2022, trade reached $5 billion.', '$5 billion')).toContain('2022');
    expect(guess('Trade reached $5 billion in 2022.', '$5 billion')).toContain('2022');
  });

  it('a date beside another number is none', () => {
    expect(guess('In 2022, trade reached $5 billion, 7% of all.', '7%')).toBeUndefined();
    expect(guess('Trade reached $5 billion, and in 2023 it fell.', '$5 billion')).toBeUndefined();
  });
});
