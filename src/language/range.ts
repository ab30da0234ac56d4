import { compare, decimal, times } from './decimal.ts';
import type { Language } from './language.ts';
import { isDash, isGlued, type Lexeme } from './lexeme.ts';
import { measuredAt, type Measured } from './money.ts';
import { matchPhrase } from './phrase.ts';

/** One number, or a range of two. */
export interface Span {
  readonly start: number;
  readonly next: number;
  readonly from: Measured;
  /** Absent when it is one number. */
  readonly to?: Measured;
  /** Two ends of which each stands whole after "from … to": two values, before and after. */
  readonly separate?: true;
  /** Digits joined by several dashes, such as a telephone number: no quantity. */
  readonly opaque?: true;
}

/** Takes lexemes and an index; gives the number or the range of numbers there. */
export function spanAt(
  all: readonly Lexeme[],
  index: number,
  language: Language,
): Span | undefined {
  const words = matchPhrase(language.ranges, all, index);
  if (words) {
    // "between one hundred and two hundred": the first end may have taken the "and".
    for (const joined of [true, false]) {
      const from = measuredAt(all, words.next, language, { joined });
      const link = from && matchPhrase(words.value.between, all, from.next);
      const to = link && measuredAt(all, link.next, language, { money: isMoney(from) });
      // "from 9.6 to 8–8.5 percent": each is a number of its own.
      const isOwn = to && isDash(all[to.next]) && all[to.next + 1]?.kind === 'digits';
      if (from && to && !isOwn && isRange(from, to, false)) {
        const whole =
          words.value.kind === 'from-to' && isWhole(from) && isWhole(to) && !sharesScale(from, to);
        return { start: index, next: to.next, from, to, ...(whole && { separate: true }) };
      }
    }
    return undefined;
  }
  const from = measuredAt(all, index, language);
  if (!from) return undefined;
  const dashed = isDash(all[from.next]) ? dashRange(all, index, from, language) : undefined;
  if (dashed && !dashed.opaque) return dashed;
  const link = linkAt(all, from.next, language);
  if (dashed && !link) return dashed;
  const to = link && measuredAt(all, link.next, language, { money: isMoney(from) });
  const mayBeWhole = language.rangeRepeatsUnit;
  if (
    to &&
    isRange(from, to, true) &&
    !isYearBefore(from, to, all) &&
    (mayBeWhole || !(isWhole(from) && isWhole(to)) || sharesScale(from, to))
  ) {
    return { start: index, next: to.next, from, to };
  }
  return { start: index, next: from.next, from };
}

/** "The forecast for 2025 to 1.6 percent", "in 2025 to $5 billion": a year, and a number of its own. */
function isYearBefore(from: Measured, to: Measured, all: readonly Lexeme[]): boolean {
  const year = /^(?:19|20)\d\d$/u.test(all[from.start]?.fold ?? '') && from.next === from.start + 1;
  const isSigned = /^\p{Sc}$/u.test(all[to.start]?.text ?? '');
  return year && from.unit === undefined && (to.unit?.kind === 'percent' || isSigned);
}

/** What joins the two ends of a bare range, which may be hyphened ("a 5-to-7-million loan"). */
function linkAt(all: readonly Lexeme[], index: number, language: Language) {
  const isHyphened = isDash(all[index]) && isGlued(all, index) && isGlued(all, index + 1);
  const link = matchPhrase(language.bareRange, all, isHyphened ? index + 1 : index);
  if (!link || !isHyphened) return link;
  const isClosed = isDash(all[link.next]) && isGlued(all, link.next) && isGlued(all, link.next + 1);
  return isClosed ? { ...link, next: link.next + 1 } : undefined;
}

function dashRange(
  all: readonly Lexeme[],
  index: number,
  from: Measured,
  language: Language,
): Span | undefined {
  const glued = isGlued(all, from.next) && isGlued(all, from.next + 1);
  const to = measuredAt(all, from.next + 1, language, { money: isMoney(from) });
  if (!to) return undefined;
  const digits = all[from.next - 1]?.kind === 'digits' && all[from.next + 1]?.kind === 'digits';
  if (glued && digits && isDash(all[to.next]) && all[to.next + 1]?.kind === 'digits') {
    return { ...afterDashes(all, index, from), opaque: true };
  }
  if (isRange(from, to, true)) return { start: index, next: to.next, from, to };
  // A score ("3–1") or a code ("555-0199").
  return glued && digits ? { start: index, next: to.next, from, to, opaque: true } : undefined;
}

function afterDashes(all: readonly Lexeme[], index: number, from: Measured): Span {
  let next = from.next;
  while (isDash(all[next]) && isGlued(all, next) && all[next + 1]?.kind === 'digits') next += 2;
  return { start: index, next, from };
}

const isMoney = ({ unit }: Measured): boolean => unit?.kind === 'currency';

/** "from $5 to $7 billion": the first end has a currency, and no scale of its own. */
function sharesScale(from: Measured, to: Measured): boolean {
  return from.scale === undefined && to.scale !== undefined && sharedScale(from, to) === 'shared';
}

/**
 * Takes the two ends of a range; gives whether the scale of the second goes for the first too: in "5
 * to 7 million" it does, in "900,000 to 1 million" it does not, and of "900 to 1 million" nobody can
 * say.
 */
export function sharedScale(from: Measured, to: Measured): 'shared' | 'own' | 'unclear' {
  if (from.scale !== undefined || !to.factor || !from.value || !to.value) return 'own';
  const scaled = times(from.value, to.factor);
  if (compare(scaled, to.value) < 0) return 'shared';
  // "fell from 7 to 5 billion"
  if (compare(scaled, times(to.value, decimal('10'))) <= 0) return 'shared';
  return compare(from.value, decimal('1000')) >= 0 ? 'own' : 'unclear';
}

/** Whether an end has its own scale, currency or percent sign. */
function isWhole(end: Measured): boolean {
  return end.scale !== undefined || end.unit !== undefined;
}

function isRange(from: Measured, to: Measured, ascending: boolean): boolean {
  const kinds = new Set([from.kind, to.kind]);
  // «на 14% до 88 млрд», "un 4,25% a diez años": a percentage, and a number of its own.
  if (from.unit?.kind === 'percent' && to.unit?.kind !== 'percent') return false;
  if (kinds.size > 1 || kinds.has('opaque') || kinds.has('magnitude')) return false;
  if (!from.value || !to.value || kinds.has('ordinal')) return false;
  return !ascending || isWhole(to) || compare(from.value, to.value) < 0;
}
