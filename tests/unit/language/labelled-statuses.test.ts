import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { readStatus } from '../../../src/language/status.ts';
import { labelledStatuses, type LabelledStatus } from './labelled-statuses.ts';
import { LABELLED } from './labelled-languages.ts';

describe.each(LABELLED)('statuses labelled by hand, %s', (tag) => {
  const language = loadLanguage(tag);
  const outcome = (one: LabelledStatus) => {
    const { hasPhrase, cues } = readStatus(one.text, one, one.status, language);
    const is =
      cues.some(({ governs }) => governs) || !hasPhrase
        ? 'refused'
        : cues.length > 0
          ? 'despite'
          : 'let through';
    return {
      ...one,
      is,
      cues: cues.map(({ kind, start, end }) => `${kind} "${one.text.slice(start, end)}"`),
    };
  };
  const sentences = labelledStatuses(tag).map(outcome);
  const falses = sentences.filter(({ kind }) => kind !== 'true');
  const trues = sentences.filter(({ kind }) => kind === 'true');
  const count = (of: typeof sentences, outcome: string) =>
    of.filter(({ is }) => is === outcome).length;

  it('holds at least 40 sentences that do not state it and 24 that do', () => {
    expect(falses.length).toBeGreaterThanOrEqual(40);
    expect(trues.length).toBeGreaterThanOrEqual(24);
  });

  it('is read as a person reads it', () => {
    const line = (of: typeof sentences) =>
      `${of.length}: ${['let through', 'despite', 'refused'].map((is) => `${count(of, is)} ${is}`).join(', ')}`;
    console.log(`${tag} not stated, ${line(falses)}; stated, ${line(trues)}`);
    for (const one of [
      ...falses.filter(({ is }) => is === 'let through'),
      ...trues.filter(({ is }) => is !== 'let through'),
    ])
      console.log(`${tag}:${one.line} ${one.kind} ${one.is} ${one.text} ${one.cues.join('; ')}`);
    // Of what is not stated at most 3 in 100 are let through; of what is, at most 10 need more words.
    expect(count(falses, 'let through') / falses.length).toBeLessThanOrEqual(0.03);
    expect(count(trues, 'despite') / trues.length).toBeLessThanOrEqual(0.1);
    expect(count(trues, 'refused')).toBe(0);
  });
});

describe.each(['en', 'ru', 'es'])('a second set of statuses, %s', (tag) => {
  it('is read as a person reads it, with the sentence as the quote', () => {
    const language = loadLanguage(tag);
    const read = labelledStatuses(`second/${tag}`).map((one) => {
      const quote = { start: 0, end: one.text.length };
      const { hasPhrase, cues } = readStatus(one.text, one, one.status, language, quote);
      const isRefused = !hasPhrase || cues.some(({ governs }) => governs);
      const is = isRefused ? 'refused' : cues.length > 0 ? 'despite' : 'let through';
      return { ...one, is };
    });
    const falses = read.filter(({ kind }) => kind !== 'true');
    const trues = read.filter(({ kind }) => kind === 'true');
    const of = (sentences: typeof read, is: string) =>
      sentences.filter((one) => one.is === is).map(({ text }) => text);
    const shares = (sentences: typeof read) =>
      `${sentences.length}: ${['let through', 'despite', 'refused'].map((is) => `${of(sentences, is).length} ${is}`).join(', ')}`;
    console.log(`${tag} second: not stated, ${shares(falses)}; stated, ${shares(trues)}`);
    expect(falses.length).toBeGreaterThanOrEqual(40);
    expect(trues.length).toBeGreaterThanOrEqual(30);
    expect(of(falses, 'let through').length / falses.length).toBeLessThanOrEqual(0.03);
    expect(of(trues, 'despite').length / trues.length).toBeLessThanOrEqual(0.1);
    // Words that are cited too shortly ("договорились" without "о"), or that may say another status
    // ("rubricó" is also initialled), are refused with a way on.
    expect(of(trues, 'refused').length).toBeLessThanOrEqual(1);
  });
});

/** Sentences of the seven languages that were written last, apart from the rules. */
const THIRD = ['de', 'zh', 'ar', 'fr', 'it', 'pt', 'uk'];

it.each(THIRD)('the third set is read as a person reads it, %s', (tag) => {
  const language = loadLanguage(tag);
  const wrong = labelledStatuses(`third/${tag}`).filter((one) => {
    const { hasPhrase, cues } = readStatus(one.text, one, one.status, language);
    return (hasPhrase && cues.length === 0) !== (one.kind === 'true');
  });
  expect(wrong).toEqual([]);
});
