import type { BoundRecord, Claim } from '../evidence/bound.ts';
import { AUTHOR } from '../evidence/field-words.ts';
import { excerpt } from '../source/markdown.ts';
import type { Passage } from '../source/passages.ts';
import type { Problem } from '../problem.ts';
import {
  attributionsIn,
  attributionsOf,
  isBesideSpeech,
} from '../../language/context/attribution.ts';
import type { Language } from '../../language/language.ts';
import { sentenceAround } from '../../language/sentence.ts';

/**
 * Holds each quotation against the sentences that it touches: who is quoted does not say it as the
 * author, stands in one of them (or in what `within` names), and speaks there; and marks that follow a
 * verb of speech are not the author's own. Who of two speaks, no check can say.
 * @returns a problem for each quotation that does not fit them
 */
export function checkSpeakers(
  file: string,
  bound: readonly BoundRecord[],
  claims: readonly Claim[],
  passages: readonly Passage[],
  language: Language,
): Problem[] {
  const speakers = new Map(
    claims
      .filter(({ field }) => field === 'speaker' || /^speaker\.(?:\d+|unnamed)$/u.test(field))
      .map((claim) => [claim.record, claim] as const),
  );
  const byId = new Map(bound.map((entry) => [entry.record.id, entry]));
  return bound.flatMap(({ record, passage, spans }): Problem[] => {
    const words = spans.get('words');
    if (record.kind !== 'quotation' || !words) return [];
    const { use, speaker, within } = record.fields;
    const { text } = passages[passage]!;
    if ((use === 'direct' || use === 'ascribed') && speaker?.words === AUTHOR) {
      return [
        {
          file,
          ...record.place('speaker'),
          found: `the author as the speaker of words whose use is "${use}"`,
          expected: 'who is quoted',
          fix: 'cite who says it; or, if nobody is quoted, write "use: author" and no speaker',
        },
      ];
    }
    if (use === 'reported' && speaker?.words === AUTHOR) {
      const [first] = attributionsOf(text, words, language);
      if (!first) return [];
      return [
        {
          file,
          ...record.place('speaker'),
          found: `the author as the speaker, where the sentence has "${excerpt(first.words)}"`,
          expected: 'who says so',
          fix: 'cite who says it; or "{ unnamed: … }", where the text names nobody',
        },
      ];
    }
    if (use === 'author') {
      if (speaker !== undefined) return [];
      const speech = isBesideSpeech(text, words, language);
      if (speech === undefined) return [];
      return [
        {
          file,
          ...record.place('use'),
          found: `scare quotes beside "${excerpt(speech)}": ${excerpt(record.fields.words)}`,
          expected: 'the use of words that somebody says',
          fix: 'write "use: direct" and who says it',
        },
      ];
    }
    const said = speakers.get(record);
    if (use !== 'direct' || !said || language.file === undefined) return [];
    const own = sentenceAround(text, words, language);
    const isInOwn = said.passage === passage && said.start >= own.start && said.end <= own.end;
    if (isInOwn) return [];
    const other = within === undefined ? undefined : byId.get(within);
    const isBorrowed =
      other?.passage === said.passage &&
      other.quote.start <= said.start &&
      said.end <= other.quote.end;
    const speaks =
      attributionsOf(text, words, language).length > 0 ||
      (other &&
        attributionsIn(
          passages[other.passage]!.text.slice(other.quote.start, other.quote.end),
          language,
        ).length > 0);
    if (isBorrowed && speaks) return [];
    return [
      {
        file,
        ...record.place('speaker'),
        found: isBorrowed
          ? `"${excerpt(passages[said.passage]!.text.slice(said.start, said.end))}" from "${within}", where neither that nor the sentence of the quotation speaks of speaking`
          : `"${excerpt(passages[said.passage]!.text.slice(said.start, said.end))}", which is in none of the sentences of the quotation`,
        expected: 'a speaker in a sentence that the quotation touches, or in what "within" names',
        fix: 'cite who says it where the text says so; or name the record that has it, with "within"',
      },
    ];
  });
}
