import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeMode } from '../../../src/compile/records/modes.ts';
import { attributionsOf } from '../../../src/language/context/attribution.ts';
import { changeDirection } from '../../../src/language/context/change.ts';
import type { Language } from '../../../src/language/language.ts';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { scan } from '../../../src/language/scan.ts';
import { readStatus, STRONG_STATUSES } from '../../../src/language/status.ts';
import { labelledStatuses, type LabelledStatus } from './labelled-statuses.ts';
import { labelledValues, type LabelledValue } from './labelled-values.ts';
import { outcomeOf } from './read-value.ts';

/** The fourth set and those after it: sentences as the press writes them, each written before a look at the rules. */
const setsIn = (kind: string) =>
  ['fourth', 'fifth', 'sixth', 'seventh', 'eighth'].flatMap((set) => {
    const folder = new URL(`../../fixtures/${kind}/${set}/`, import.meta.url);
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names.map((name) => ({ set, tag: name.replace('.txt', '') }));
  });

/** What a check makes of a status whose record quotes the sentence, or of one that quotes its words alone. */
function read(one: LabelledStatus, isWholeQuoted: boolean, language: Language) {
  const quote = isWholeQuoted ? { start: 0, end: one.text.length } : undefined;
  const { hasPhrase, cues, ofFirst } = readStatus(one.text, one, one.status, language, quote);
  const isStrong = STRONG_STATUSES.has(one.status);
  const isNegated = ofFirst.some(({ governs, kind }) => governs && kind.startsWith('negati'));
  const isOpen = ['rejected', 'denied'].includes(one.status) || !isNegated;
  if (!hasPhrase || (!isStrong && !isOpen)) return 'refused';
  if (!isStrong) return 'let through';
  if (cues.some(({ governs }) => governs)) return 'refused';
  return cues.length > 0 ? 'despite' : 'let through';
}

describe.each(setsIn('statuses'))('a $set set of statuses, $tag', ({ set, tag }) => {
  it('is read as a person reads it', () => {
    const language = loadLanguage(tag);
    const all = labelledStatuses(`${set}/${tag}`);
    const falses = all.filter(({ kind }) => kind !== 'true');
    const trues = all.filter(({ kind }) => kind === 'true');
    const isLet = (one: LabelledStatus) =>
      [true, false].some((isWhole) => read(one, isWhole, language) === 'let through');
    const of = (is: string) => trues.filter((one) => read(one, true, language) === is);
    const let_ = falses.filter(isLet);
    console.log(
      [
        `${tag} ${set}: of ${falses.length} not stated ${let_.length} let through; ` +
          `of ${trues.length} stated ${of('despite').length} need more words, ${of('refused').length} are refused`,
        ...[...let_, ...of('despite'), ...of('refused')].map(
          ({ line, kind, text }) => `  ${line} ${kind}: ${text}`,
        ),
      ].join('\n'),
    );
    expect(let_.length / falses.length).toBeLessThanOrEqual(0.03);
    expect(of('despite').length).toBeLessThanOrEqual(Math.max(1, 0.1 * trues.length));
    // Words that are cited too shortly, or that may say another status, are refused with a way on.
    expect(of('refused').length).toBeLessThanOrEqual(Math.max(1, 0.07 * trues.length));
  });
});

const isChange = ({ label }: LabelledValue) => /^(?:up|down)/u.test(label);

/** Values that are labelled, and how many of them go wrong. */
const counts = {
  missed: (value: LabelledValue, language: Language) =>
    value.label !== '@ none' &&
    !isChange(value) &&
    !/ x$/u.test(value.label) &&
    !scan(value.sentence, language).some(
      ({ kind, start, end }) =>
        (kind === 'number' || kind === 'date') && start < value.end && end > value.start,
    ),
  wrong: (value: LabelledValue, language: Language) => {
    if (!isChange(value)) {
      const { outcome, got } = outcomeOf(value, language);
      return outcome === 'wrong' && got !== 'vague' && got !== 'magnitude';
    }
    const direction = changeDirection(value.words, language);
    return direction !== undefined && !value.label.startsWith(direction);
  },
  unattributed: (value: LabelledValue, language: Language) =>
    value.part === 'attributions' &&
    value.isSaid === true &&
    attributionsOf(value.sentence, value, language).length === 0,
  unmoded: (value: LabelledValue, language: Language) =>
    value.part === 'modes' &&
    value.isSaid === true &&
    !value.label.startsWith('@') &&
    proposeMode(value.sentence, value, 'figure', language).mode === undefined,
  asked: (value: LabelledValue, language: Language) =>
    value.isSaid === false &&
    (value.part === 'modes'
      ? proposeMode(value.sentence, value, 'figure', language).mode !== undefined
      : attributionsOf(value.sentence, value, language).length > 0),
};

describe.each(setsIn('values'))('a $set set of values, $tag', ({ set, tag }) => {
  const language = loadLanguage(tag);
  const all = labelledValues(`${set}/${tag}`).filter(({ label }) => label !== '');
  const found = Object.fromEntries(
    Object.entries(counts).map(([name, is]) => [name, all.filter((value) => is(value, language))]),
  ) as Record<keyof typeof counts, LabelledValue[]>;
  const saidIn = (part: string, isSaid: boolean) =>
    all.filter((value) => value.part === part && value.isSaid === isSaid).length;

  it('is read right, or asked for', () => {
    console.log(
      [
        `${tag} ${set}, ${all.length} values: ${Object.entries(found)
          .map(([name, values]) => `${values.length} ${name}`)
          .join(', ')}`,
        ...Object.entries(found).flatMap(([name, values]) =>
          values.map(({ line, words, sentence }) => `  ${name} ${line}: ${words} | ${sentence}`),
        ),
      ].join('\n'),
    );
    expect(found.missed.length / all.length).toBeLessThanOrEqual(0.02);
    expect(found.wrong).toEqual([]);
    expect(found.unattributed.length / saidIn('attributions', true)).toBeLessThanOrEqual(0.1);
    expect(found.unmoded.length / saidIn('modes', true)).toBeLessThanOrEqual(0.1);
    expect(found.asked.length).toBeLessThanOrEqual(1);
  });
});
