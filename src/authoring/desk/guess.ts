import { attributionsOf, isBesideSpeech } from '../../language/context/attribution.ts';
import { rememberedBy } from '../../language/kept/remembered.ts';
import type { Language } from '../../language/language.ts';
import { scan, type Token } from '../../language/scan.ts';
import { STRONG_STATUSES } from '../../language/status.ts';
import type { RawFields } from '../../model/desk/desk.ts';
import type { Span } from '../../model/record.ts';
import type { Status } from '../../model/statuses.ts';
import { instrumentNear } from '../draft-agreement.ts';
import { partsOf } from '../draft-reported.ts';
import { namesIn } from '../names-in.ts';
import { sentenceOf } from './statuses.ts';

/**
 * What the words around a record let be guessed of its fields: always words of the text, or that its
 * paragraph has none. Each is shown as a guess, for the editor to look at.
 */

const tokensOf = rememberedBy(scan, 1000);
const isIn = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** @returns what was agreed, who with whom, and when, as far as a stretch has only one of each. */
export function guessAgreement(
  text: string,
  stretch: Span,
  status: { is: Status; words: Span },
  language: Language,
): RawFields {
  const wordsAt = ({ start, end }: Span) => text.slice(start, end);
  const instrument = instrumentNear(text, stretch, status.words, language);
  const parties = partiesIn(text, stretch, status.words, language);
  const dates = tokensOf(text, language).filter(
    (token) => token.kind === 'date' && isIn(token, stretch),
  );
  const isDated = STRONG_STATUSES.has(status.is) || status.is === 'planned';
  return {
    ...(instrument && { instrument: wordsAt(instrument) }),
    ...(parties.length > 1 && { parties: parties.map(wordsAt) }),
    ...(isDated && dates.length === 1 && { date: wordsAt(dates[0]!) }),
  };
}

/**
 * Names that are joined ("between Norland and Westmark"). Those right before the words of a status may
 * be who has signed ("Ann Lee and Bo Ek signed"), and are not taken for parties.
 */
function partiesIn(text: string, stretch: Span, status: Span, language: Language): Span[] {
  const names = namesIn(text, stretch, language);
  const runs: Span[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const gap = before && text.slice(before.end, name.start).trim();
    if (run && gap !== undefined && (gap === ',' || /^,?\s*\p{Ll}{1,3}$/u.test(gap)))
      run.push(name);
    else runs.push([name]);
  }
  const joined = runs.filter((run) => run.length > 1);
  const [only] = joined;
  if (joined.length !== 1 || !only) return [];
  const isBefore = /^\s*$/u.test(text.slice(only.at(-1)!.end, status.start));
  const arePeople = only.every((name) => /\s/u.test(text.slice(name.start, name.end)));
  return isBefore && arePeople ? [] : only;
}

/** @returns how words are used and by whom, and that their paragraph has no date, if it has none. */
export function guessQuotation(text: string, words: Span, language: Language): RawFields {
  const speech = attributionsOf(text, words, language).filter(({ start }) => start >= 0);
  if (speech.length === 0) return {};
  const isMarked = language.quotationMarks.has(text[words.start] ?? '');
  const use = !isMarked
    ? 'reported'
    : isBesideSpeech(text, words, language) === undefined
      ? undefined
      : 'direct';
  if (use === undefined) return {};
  const speaker =
    speech.length === 1 ? speakerBeside(text, words, speech[0]!, language) : undefined;
  const isDated = tokensOf(text, language).some(({ kind }) => kind === 'date');
  return {
    use,
    ...(speaker && { speaker: text.slice(speaker.start, speaker.end) }),
    ...(!isDated && { date: 'not-stated' }),
  };
}

/** @returns the words that are attributed to somebody, and the name of the speaker where there is one. */
export function guessTold(text: string, sentence: Span, by: Span, language: Language): RawFields {
  const parts = partsOf(text, sentence, by, language);
  if (!parts) return {};
  const { said, speaker } = parts;
  const [name, other] = speaker ? namesIn(text, speaker, language) : [];
  const { date } = guessQuotation(text, said, language);
  return {
    words: text.slice(said.start, said.end),
    ...(name && !other && { speaker: text.slice(name.start, name.end) }),
    ...(date !== undefined && { date }),
  };
}

const CLAUSE_MARK = /[.,;:!?—–“”«»"()]/u;

/** The name beside words of speech that can be no other's: right before them, or all that follows. */
function speakerBeside(
  text: string,
  words: Span,
  speech: Span,
  language: Language,
): Span | undefined {
  const sentence = sentenceOf(text, speech, language);
  const rest = text.slice(speech.end, words.start > speech.end ? words.start : sentence.end);
  const mark = rest.search(CLAUSE_MARK);
  const behind = { start: speech.end, end: speech.end + (mark < 0 ? rest.length : mark) };
  const from = words.end <= speech.start ? words.end : sentence.start;
  const head = text.slice(from, speech.start);
  const last = Array.from(head.matchAll(new RegExp(CLAUSE_MARK, 'gu'))).at(-1);
  const before = { start: from + (last ? last.index + 1 : 0), end: speech.start };
  const namesBefore = namesIn(text, before, language);
  const nearest = namesBefore.at(-1);
  if (nearest && text.slice(nearest.end, speech.start).trim() === '') return nearest;
  if (/\p{L}/u.test(text.slice(before.start, before.end))) return undefined;
  const names = namesIn(text, behind, language);
  const [only] = names;
  const end = names.at(-1);
  if (names.length === 1) return only;
  // "said Norland’s minister Ann Lee": a name of several words, at the end.
  const isWhole = end && text.slice(end.end, behind.end).trim() === '';
  return isWhole && /\s/u.test(text.slice(end.start, end.end)) ? end : undefined;
}

/** How many words may stand between a value and the date behind it. */
const BESIDE = 3;

/** @returns the date beside a value, of which no other number is nearer. */
export function guessPeriod(text: string, at: Span, language: Language): Span | undefined {
  const sentence = sentenceOf(text, at, language);
  const own = tokensOf(text, language).filter(
    (token) => isIn(token, sentence) && (token.kind === 'date' || token.kind === 'number'),
  );
  const before = own.filter(({ end }) => end <= at.start).at(-1);
  const behind = own.find(({ start }) => start >= at.end);
  const isDate = (token: Token | undefined) => token?.kind === 'date';
  const between = behind && text.slice(at.end, behind.start);
  const isNear =
    between !== undefined &&
    !/[,;:()]/u.test(between) &&
    (between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= BESIDE;
  if (isDate(behind) && isNear) return behind;
  return isDate(before) ? before : undefined;
}
