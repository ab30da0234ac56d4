import { decimal, times, toNumber, type Decimal } from '../decimal.ts';
import type { Language } from '../language.ts';
import { isDash, lexemes, type Lexeme } from '../lexeme.ts';
import { currencyAt, wordsOf } from '../money.ts';
import { comparable, matchPhrase } from '../phrase.ts';

/** What the head of a row or column says of the numbers below it. */
export interface HeadScale {
  /** What they are to be multiplied by; absent where its words are not known as a number. */
  readonly factor?: number;
  /** The words of the scale ("million"). */
  readonly words: string;
  /** The other words: what is counted ("crowns"). */
  readonly counted: string;
}

interface Marker {
  readonly kind: 'scale' | 'unit';
  readonly from: number;
  readonly next: number;
}

/** Takes the words of a unit that stand in a head ("million crowns", "$bn"); gives the scale in them. */
export function headScale(unit: string, language: Language): HeadScale | undefined {
  const all = lexemes(unit, language.folding);
  const scales = markersIn(all, language).filter(({ kind }) => kind === 'scale');
  const [first] = scales;
  const last = scales.at(-1);
  if (!first || !last) return undefined;
  const factors = scales.map(({ from }) => factorAt(all, from, language));
  const isKnown = factors.every((factor) => factor !== undefined);
  const product = factors.reduce<Decimal>((total, factor) => times(total, factor ?? ONE), ONE);
  const before = wordsOf(all, 0, first.from);
  const link = matchPhrase(language.currencyLinks, all, last.next)?.next ?? last.next;
  const after = wordsOf(all, link, all.length).replace(/^[.\s]+/u, '');
  return {
    ...(isKnown && { factor: toNumber(product) }),
    words: wordsOf(all, first.from, last.next),
    counted: [before, after].filter((words) => words !== '').join(' '),
  };
}

/**
 * Takes the text of a head; gives where words stand that belong to every number below it (a scale, a
 * currency, per cent), as one stretch. Undefined where there are none.
 */
export function unitInHead(
  text: string,
  language: Language,
): { start: number; end: number } | undefined {
  const all = lexemes(text, language.folding);
  const markers = markersIn(all, language);
  const [first] = markers;
  if (!first) return undefined;
  let { next } = first;
  // What is counted goes on to the next mark: "million crowns)".
  const isIn = (lexeme: Lexeme | undefined) =>
    lexeme !== undefined &&
    (lexeme.kind === 'word' || isDash(lexeme) || /\p{Sc}/u.test(lexeme.text));
  const scale = markers.find(({ kind }) => kind === 'scale');
  if (scale) while (isIn(all[next])) next += 1;
  for (const { from, next: end } of markers) if (from <= next) next = Math.max(next, end);
  return { start: all[first.from]!.start, end: all[next - 1]!.end };
}

const ONE = decimal('1');

function markersIn(all: readonly Lexeme[], language: Language): Marker[] {
  const found: Marker[] = [];
  let index = 0;
  const hasCurrency = all.some((_, at) => currencyAt(all, at, language) !== undefined);
  while (index < all.length) {
    const scale = [
      language.scales,
      language.gluedScales,
      language.scaleSigns,
      language.magnitudes,
      ...(hasCurrency ? [language.currencyScales] : []),
    ]
      .map((table) => matchPhrase<unknown>(table, all, index)?.next ?? 0)
      .reduce((a, b) => Math.max(a, b));
    const unit = Math.max(
      currencyAt(all, index, language)?.next ?? 0,
      matchPhrase(language.percent, all, index)?.next ?? 0,
    );
    const next = Math.max(scale, unit);
    if (next > 0) found.push({ kind: scale >= unit ? 'scale' : 'unit', from: index, next });
    index = Math.max(next, index + 1);
  }
  return found;
}

/** What words of a scale multiply by; of a plural that is no scale itself ("thousands"), its singular. */
function factorAt(all: readonly Lexeme[], index: number, language: Language) {
  const tables = [language.scales, language.gluedScales, language.currencyScales];
  for (const table of tables) {
    const match = matchPhrase(table, all, index);
    if (match) return decimal(match.value);
  }
  const word = comparable(all[index]!);
  let best: { value: string; length: number } | undefined;
  for (const [first, entries] of language.scales)
    for (const { words, value } of entries)
      if (words.length === 1 && first.length >= LEAST && word.startsWith(first))
        if (first.length > (best?.length ?? 0)) best = { value, length: first.length };
  return best && decimal(best.value);
}

/** How many letters of a scale a form of it begins with. */
const LEAST = 3;
