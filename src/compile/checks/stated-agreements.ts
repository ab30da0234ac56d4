import { statedAgreements } from '../../language/context/stated-agreements.ts';
import { isFormOf } from '../../language/context/same-name.ts';
import type { Language } from '../../language/language.ts';
import { lexemes } from '../../language/lexeme.ts';
import { rememberedBy } from '../../language/kept/remembered.ts';
import { sentenceAround } from '../../language/sentence.ts';
import { LEAD } from '../../model/address/address.ts';
import type { BoundRecord, Claim } from '../evidence/bound.ts';
import { isSaidWords } from '../evidence/field-words.ts';
import { excerpt } from '../source/markdown.ts';
import { NOT_STATED_WORD } from '../source/not-stated.ts';
import { placeIn, type Passage } from '../source/passages.ts';
import type { Problem } from '../problem.ts';

/** Words that state the status of an agreement, in the passage of that index. */
export interface StatedIn {
  passage: number;
  status: string;
  start: number;
  end: number;
  beside: readonly string[];
}

const statedOnce = rememberedBy(statedAgreements, 1000);

/**
 * @returns the words by which the text states that something was signed, agreed and so on, and of which
 * no agreement, figure or event has the quote
 */
export function unclaimedAgreements(
  passages: readonly Passage[],
  bound: readonly Pick<BoundRecord, 'record' | 'passage' | 'quote'>[],
  claims: readonly Claim[],
  language: Language,
): StatedIn[] {
  const spans = Map.groupBy(
    [
      ...bound
        // A figure or an event that rests on them tells of it too.
        .filter(({ record }) => ['agreement', 'figure', 'event'].includes(record.kind))
        .map(({ record, passage, quote }) => ({
          passage,
          // The date of what the sentence states may be all that its event quotes.
          ...(record.kind === 'event'
            ? sentenceAround(passages[passage]!.text, quote, language)
            : quote),
        })),
      // What somebody is quoted with is theirs.
      ...claims.filter(
        ({ record, field }) =>
          record.kind === 'agreement' || (record.kind === 'quotation' && isSaidWords(field)),
      ),
    ],
    ({ passage }) => passage,
  );
  return passages.flatMap(({ text, section }, passage) => {
    const own = spans.get(passage) ?? [];
    return statedOnce(text, language)
      .filter(({ start, end }) => !own.some((span) => span.start < end && start < span.end))
      .filter((stated) => section !== LEAD || !isSaidAgain(text, stated, bound, language))
      .map((stated) => ({ passage, ...stated }));
  });
}

/** Whether a lead sums up what an agreement below has: its status, and the same word for what it is. */
function isSaidAgain(
  text: string,
  stated: { status: string; start: number; end: number },
  bound: readonly Pick<BoundRecord, 'record'>[],
  language: Language,
): boolean {
  const { start, end } = sentenceAround(text, stated, language);
  const words = lexemes(text.slice(start, end), language.folding);
  return bound.some(({ record }) => {
    if (record.kind !== 'agreement' || record.fields.status.is !== stated.status) return false;
    const { instrument } = record.fields;
    return (
      instrument.words !== NOT_STATED_WORD &&
      words.some((word) => isFormOf(word.text, instrument.words, language))
    );
  });
}

/** @returns whether a waiver has words of a stretch. */
export const isWaived = (
  { passage, start, end }: Pick<StatedIn, 'passage' | 'start' | 'end'>,
  claims: readonly Claim[],
): boolean =>
  claims.some(
    (claim) =>
      claim.record.kind === 'waive' &&
      claim.passage === passage &&
      claim.start < end &&
      start < claim.end,
  );

/** @returns a problem for each that is not waived either. */
export function checkStatedAgreements(
  file: string,
  source: string,
  passages: readonly Passage[],
  unclaimed: readonly StatedIn[],
  claims: readonly Claim[],
  uncertain: ReadonlySet<number>,
): Problem[] {
  return unclaimed.flatMap(({ passage, status, start, end }): Problem[] => {
    if (isWaived({ passage, start, end }, claims) || uncertain.has(passage)) return [];
    const { text, section } = passages[passage]!;
    const words = text.slice(start, end);
    return [
      {
        file,
        ...placeIn(passages[passage]!, start, source),
        found: `"${excerpt(words)}", which states the status "${status}": no agreement accounts for it`,
        expected: 'an agreement, a figure or an event whose quote has these words, or a waiver',
        fix: `add an agreement to the section "${section}", or waive it: "- waive: some-id"; or say under "edition" what is recorded completely: "covers: [figures, dates, quotations]"`,
      },
    ];
  });
}
