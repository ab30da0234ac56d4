import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../../../src/language/context/attribution.ts';
import type { Language } from '../../../src/language/language.ts';
import { lexemes } from '../../../src/language/lexeme.ts';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { scan } from '../../../src/language/scan.ts';
import { labelledValues, type LabelledValue } from './labelled-values.ts';
import { LABELLED } from './labelled-languages.ts';
import { outcomeOf, type Outcome } from './read-value.ts';

/** The readings that a hasty editor gets by citing a part of the words, where they are other ones. */
function wrongInPart(value: LabelledValue, language: Language): string[] {
  const pieces = lexemes(value.words, language.folding);
  const wrong: string[] = [];
  for (const from of pieces)
    for (const to of pieces) {
      if (to.end <= from.start || (from === pieces[0] && to === pieces.at(-1))) continue;
      const words = value.words.slice(from.start, to.end);
      const start = value.start + from.start;
      const part = { ...value, words, start, end: start + words.length };
      const { outcome, got } = outcomeOf(part, language);
      if (outcome === 'wrong' && got !== 'vague') wrong.push(`${words} → ${got}`);
    }
  return wrong;
}

const isFound = ({ sentence, start, end }: LabelledValue, language: Language) =>
  scan(sentence, language).some(
    (token) =>
      (token.kind === 'number' || token.kind === 'date') && token.start < end && token.end > start,
  );

describe.each(LABELLED)('values as the press writes them, %s', (tag) => {
  const language = loadLanguage(tag);
  const values = labelledValues(tag);

  it('are at least 60 sentences', () => {
    expect(new Set(values.map(({ line }) => line)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(['numbers', 'limits', 'dates'])('%s are read right, or asked for', (part) => {
    const own = values.filter((value) => value.part === part);
    const results = own.map((value) => ({ value, ...outcomeOf(value, language) }));
    const count = (outcome: Outcome) =>
      results.filter((result) => result.outcome === outcome).length;
    // A date that is cited in part is less exact, and says nothing wrong.
    const inPart = own
      .filter(() => part !== 'dates')
      .flatMap((value) => wrongInPart(value, language).map((text) => `${value.line}: ${text}`));
    const isDemanded = ({ label }: LabelledValue) => label !== '@ none' && !/ x$/u.test(label);
    const demanded = own.filter(isDemanded);
    const found = demanded.filter((value) => isFound(value, language)).length;
    console.log(
      [
        `${tag} ${part}: ${found} of ${demanded.length} found, ${count('right')} of ${own.length} right, ` +
          `${count('wrong')} silently wrong, ${count('asked')} asked for; ` +
          `cited in part ${inPart.length} silently wrong`,
        ...results
          .filter(({ outcome }) => outcome !== 'right')
          .map(
            ({ value, outcome, got }) =>
              `  ${outcome} ${value.line}: ${value.words} → ${got}, not ${value.label}`,
          ),
        ...inPart.map((text) => `  in part ${text}`),
      ].join('\n'),
    );
    expect(results.length).toBeGreaterThan(0);
  });

  it('are said by somebody where the text gives them to somebody', () => {
    const own = values.filter(({ isSaid }) => isSaid !== undefined);
    const results = own.map((value) => ({
      value,
      found: attributionsOf(value.sentence, value, language).map(({ words }) => words),
    }));
    const said = results.filter(({ value }) => value.isSaid);
    const missed = said.filter(({ found }) => found.length === 0);
    const asked = results.filter(({ value, found }) => !value.isSaid && found.length > 0);
    console.log(
      [
        `${tag} attributions: ${said.length - missed.length} of ${said.length} found, ` +
          `${missed.length} silently the author's, ${asked.length} of ${own.length - said.length} others asked for`,
        ...missed.map(({ value }) => `  missed ${value.line}: ${value.sentence}`),
        ...asked.map(({ value, found }) => `  asked ${value.line}: ${found.join(', ')}`),
      ].join('\n'),
    );
    expect(missed).toEqual([]);
  });
});
