import { agreedUpon, endsReach, isNoVerb } from './agreed-upon.ts';
import type { Language } from '../language.ts';
import type { Lexeme, LexemeRange } from '../lexeme.ts';
import { matchPhrase } from '../phrase.ts';

/** How many words may stand between the verb and what was agreed. */
const AGREED_REACH = 7;

/** How long what stands before the end of a compound is at least: a “Kontext” is no text. */
const COMPOUND_HEAD = 4;

/** @returns what was agreed, at an index: a phrase of the file, or a compound that ends in one. */
export function instrumentAt(
  all: readonly Lexeme[],
  index: number,
  { instruments, instrumentEndings }: Language['agreed'],
): { readonly next: number } | undefined {
  const match = matchPhrase(instruments, all, index);
  const fold = all[index]?.fold;
  if (match || fold === undefined) return match;
  const isCompound = instrumentEndings.some(
    (end) => fold.endsWith(end) && fold.length >= end.length + COMPOUND_HEAD,
  );
  return isCompound ? { next: index + 1 } : undefined;
}

/**
 * Takes lexemes and a stretch of them; gives the verbs there by which an agreement is said to be reached:
 * with what was agreed ("reached a deal"), or with what was agreed upon ("agreed to lend").
 */
export function agreedIn(
  all: readonly Lexeme[],
  cited: LexemeRange,
  language: Language,
): LexemeRange[] {
  const found = withInstrument(all, cited, language).filter(
    ({ from }) => !isNoVerb(all, from, language),
  );
  const more = agreedUpon(all, cited, language).filter(
    ({ from }) => !found.some((other) => other.from <= from && from < other.to),
  );
  return [...found, ...more].sort((a, b) => a.from - b.from);
}

/** A verb of agreeing and what was agreed, of which the cited words have the one or the other. */
function withInstrument(
  all: readonly Lexeme[],
  cited: LexemeRange,
  language: Language,
): LexemeRange[] {
  const { before, behind, notBetween } = language.agreed;
  const found: LexemeRange[] = [];
  const isOpen = (index: number) =>
    index < all.length && !endsReach(all, index) && !matchPhrase(notBetween, all, index);
  for (let index = 0; index < all.length; index += 1) {
    const verb = matchPhrase(before, all, index);
    const thing = verb ? undefined : instrumentAt(all, index, language.agreed);
    const first = verb ?? thing;
    if (!first) continue;
    for (let at = first.next; at <= first.next + AGREED_REACH; at += 1) {
      const second = verb ? instrumentAt(all, at, language.agreed) : matchPhrase(behind, all, at);
      if (second) {
        const range = { from: index, to: second.next };
        const isCited = range.from < cited.to && range.to > cited.from;
        const verbAt = verb ? { from: index, to: verb.next } : { from: at, to: second.next };
        // What goes with the verb (“agreed on”) need not be cited.
        if (isCited && verbAt.from >= cited.from && verbAt.from < cited.to) found.push(verbAt);
        break;
      }
      if (!isOpen(at)) break;
    }
  }
  return found;
}
