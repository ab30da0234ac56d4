import { dateAt } from '../date-at.ts';
import type { AgreedUpon, Language } from '../language.ts';
import type { Lexeme, LexemeRange } from '../lexeme.ts';
import { matchPhrase, matchPhraseBefore, type PhraseTable } from '../phrase.ts';

/** How many words may stand between such a verb and its link ("agreed with Oslo in May to"). */
const REACH = 10;
/** How far behind the link words are looked for that make it no agreement. */
const CLAUSE = 16;

/**
 * Finds verbs of agreeing with what is to be done, or what was agreed about: "agreed to lend", "agreed on
 * joint cultivation". To agree that something is so, or with somebody, is no agreement; and one to sign,
 * to draft or to talk is still to come.
 * @returns for each that begins in the cited words, the stretch from the verb to its link
 */
export function agreedUpon(
  all: readonly Lexeme[],
  cited: LexemeRange,
  language: Language,
): LexemeRange[] {
  const { upon } = language.agreed;
  if (!upon) return [];
  const found: LexemeRange[] = [];
  for (let from = cited.from; from < cited.to; from += 1) {
    if (isNoVerb(all, from, language)) continue;
    const verb = verbAt(all, from, upon);
    const to = verb && linkBehind(all, verb, upon, language);
    if (to !== undefined) found.push({ from, to });
    const behind = matchPhrase(upon.behind, all, from);
    if (to === undefined && behind && hasLinkBefore(all, from, upon, language))
      found.push({ from, to: behind.next });
  }
  return found;
}

/** Whether a mark keeps a verb from what stands behind it; the point of "14.º" or „das 14. Paket“ does not. */
export function endsReach(all: readonly Lexeme[], index: number): boolean {
  const { text } = all[index]!;
  const isOfNumber = text === '.' && /^\d{1,2}$/u.test(all[index - 1]?.text ?? '');
  return /^[.,;:!?–—()]$/u.test(text) && all[index + 1]?.gap !== '' && !isOfNumber;
}

/** Whether what stands before such a verb makes it none of agreeing: "the agreed on price", 不同意. */
export function isNoVerb(all: readonly Lexeme[], at: number, { agreed }: Language): boolean {
  const { upon } = agreed;
  return (
    upon !== undefined &&
    matchPhrase(upon.verbs, all, at) !== undefined &&
    matchPhraseBefore(upon.notBefore, all, at) !== undefined
  );
}

/** A verb, and the words that may link it to what was agreed: none where only a verb may follow. */
interface Verb {
  readonly next: number;
  readonly links: readonly PhraseTable<true>[];
}

function verbAt(all: readonly Lexeme[], from: number, upon: AgreedUpon): Verb | undefined {
  const [verb, ofObject, before] = [upon.verbs, upon.verbsOf, upon.verbsTo].map((table) =>
    matchPhrase(table, all, from),
  );
  const next = Math.max(verb?.next ?? 0, ofObject?.next ?? 0, before?.next ?? 0);
  if (next === 0) return undefined;
  return { next, links: [...(verb ? [upon.links] : []), ...(ofObject ? [upon.objects] : [])] };
}

/** The index behind the link of a verb, if it leads to what was agreed. */
function linkBehind(
  all: readonly Lexeme[],
  { next, links }: Verb,
  upon: AgreedUpon,
  language: Language,
): number | undefined {
  if (upon.isDirect)
    return all[next]?.kind !== undefined &&
      all[next].kind !== 'mark' &&
      isAgreement(all, next, upon)
      ? next
      : undefined;
  let at = next;
  while (at < all.length && at - next <= REACH) {
    // "on Aug. 7" is when they agreed.
    const time = timeAt(all, at, language) ?? timeAt(all, at + 1, language);
    const link = longest(links, all, at);
    if (time !== undefined && (link === undefined || link <= time)) {
      at = time;
      continue;
    }
    if (link !== undefined) return isAgreement(all, link, upon) ? link : undefined;
    const inserted = behindInsertion(all, at);
    if (inserted !== undefined) {
      at = inserted;
      continue;
    }
    const between = matchPhrase(upon.between, all, at);
    if (!between && isInfinitive(all[at], upon))
      return isAgreement(all, at, upon) ? at + 1 : undefined;
    if (!between && !mayStandBetween(all, at, upon, language)) return undefined;
    at = between?.next ?? at + 1;
  }
  return undefined;
}

/** How many words an insertion has at most (", after months of talks,"). */
const INSERTION = 8;

/** The index behind the comma that closes what another has opened. */
function behindInsertion(all: readonly Lexeme[], at: number): number | undefined {
  if (all[at]?.text !== ',') return undefined;
  for (let end = at + 2; end <= at + INSERTION && end < all.length; end += 1) {
    if (all[end]!.text === ',') return end + 1;
    if (/^[.;:!?]$/u.test(all[end]!.text)) return undefined;
  }
  return undefined;
}

const longest = (
  tables: readonly PhraseTable<true>[],
  all: readonly Lexeme[],
  at: number,
): number | undefined => {
  const next = Math.max(0, ...tables.map((table) => matchPhrase(table, all, at)?.next ?? 0));
  return next === 0 ? undefined : next;
};

/** The index behind a date or a weekday. */
function timeAt(all: readonly Lexeme[], at: number, language: Language): number | undefined {
  return matchPhrase(language.dates.weekdays, all, at)?.next ?? dateAt(all, at, language)?.next;
}

/** Names stand between a verb and its link; any word does, where the verb stands before its subject. */
function mayStandBetween(
  all: readonly Lexeme[],
  at: number,
  upon: AgreedUpon,
  language: Language,
): boolean {
  if (upon.isOpen) return !endsReach(all, at) && !matchPhrase(language.agreed.notBetween, all, at);
  // "Mr. Brandt"
  const isPoint = all[at]!.text === '.' && all[at]!.gap === '';
  const isOfName = isPoint && /^\p{Lu}\p{L}{0,3}$/u.test(all[at - 1]?.text ?? '');
  return isOfName || /^\p{Lu}/u.test(all[at]!.text) || isAdverb(all[at]!, language);
}

const isAdverb = ({ fold }: Lexeme, { lightEndings }: Language) =>
  lightEndings.some((ending) => fold.endsWith(ending) && fold.length > ending.length + 2);

/** How many letters an infinitive has before its ending at least. */
const STEM = 2;

const isInfinitive = (lexeme: Lexeme | undefined, { infinitives }: AgreedUpon): boolean =>
  lexeme?.kind === 'word' &&
  infinitives.some(
    (ending) => lexeme.fold.endsWith(ending) && lexeme.fold.length >= ending.length + STEM,
  );

/** Whether what stands behind a link was agreed: it is not to be signed, drafted or talked about. */
function isAgreement(all: readonly Lexeme[], from: number, upon: AgreedUpon): boolean {
  let at = from;
  // "agreed to jointly draft", "договорились осенью подписать"
  while (at < all.length && !matchPhrase(upon.not, all, at)) {
    const between = matchPhrase(upon.between, all, at);
    if (!between && !/ly$/u.test(all[at]!.fold)) break;
    at = between?.next ?? at + 1;
  }
  if (all[at] === undefined || matchPhrase(upon.not, all, at)) return false;
  for (let behind = from; behind < all.length && behind - from < CLAUSE; behind += 1) {
    if (/^[.;!?。；！？]$/u.test(all[behind]!.text)) break;
    if (matchPhrase(upon.notWithin, all, behind)) return false;
  }
  return true;
}

/** "haben sich auf die Lieferung geeinigt": the link stands before the verb, in its clause. */
function hasLinkBefore(
  all: readonly Lexeme[],
  verb: number,
  upon: AgreedUpon,
  language: Language,
): boolean {
  for (let at = verb - 1; at >= 0 && verb - at < CLAUSE; at -= 1) {
    if (/^[.,;:!?]$/u.test(all[at]!.text)) return false;
    if (matchPhrase(language.agreed.notBetween, all, at)) return false;
    const link = matchPhrase(upon.linksBefore, all, at);
    if (link && link.next <= verb) return isAgreement(all, link.next, upon);
  }
  return false;
}
