import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { statusStated } from '../../../src/language/status.ts';
import { labelledStatuses, type LabelledStatus } from './labelled-statuses.ts';

describe.each(['en', 'ru', 'es'])('statuses labelled by hand, %s', (tag) => {
  const language = loadLanguage(tag);
  const sentences = labelledStatuses(tag);
  const outcome = ({ text, start, end, status }: LabelledStatus) =>
    statusStated(text.slice(start, end), text.slice(0, start), status, language).stated
      ? 'let through'
      : 'refused';
  const ofKind = (isTrue: boolean) =>
    sentences
      .filter(({ kind }) => (kind === 'true') === isTrue)
      .map((one) => ({ ...one, is: outcome(one) }));

  it('holds at least 60 sentences that do not state it and 40 that do', () => {
    expect(ofKind(false).length).toBeGreaterThanOrEqual(60);
    expect(ofKind(true).length).toBeGreaterThanOrEqual(40);
  });

  it('is read as a person reads it', () => {
    const count = (of: { is: string }[]) =>
      `${of.length}: ${of.filter(({ is }) => is === 'let through').length} let through, ${of.filter(({ is }) => is === 'refused').length} refused`;
    console.log(`${tag} not stated, ${count(ofKind(false))}; stated, ${count(ofKind(true))}`);
  });
});
