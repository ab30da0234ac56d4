import { decimal, type Decimal } from '../decimal.ts';
import type { TableMaker } from '../table-maker.ts';
import type { LanguageFile } from '../language-file.ts';

type Kind = 'value' | 'hundred' | 'thousand' | 'joiner' | 'half' | 'ordinal';

interface Piece {
  readonly text: string;
  readonly kind: Kind;
  readonly value: number;
}

/** The pieces of which a language builds number words ("zwei hundert fünf und dreißig"), by first letter. */
export interface CompoundWords {
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
  readonly ordinalEndings: readonly string[];
}

export interface CompoundNumber {
  readonly value: Decimal;
  readonly ordinal: boolean;
}

/** No number word is longer; what is, is not looked into. */
const LONGEST = 64;

/** Takes a language file; gives its pieces, or undefined where it writes no numbers in one word. */
export function compoundWords(data: LanguageFile, make: TableMaker): CompoundWords | undefined {
  const own = data.compounds;
  if (!own) return undefined;
  const pieces = new Map<string, Piece[]>();
  const add = (kind: Kind, value: number, phrases: readonly string[] = []) => {
    for (const text of phrases.flatMap((phrase) => make.singleWords(phrase))) {
      const first = text[0] ?? '';
      pieces.set(first, [...(pieces.get(first) ?? []), { text, kind, value }]);
    }
  };
  const below = (lists: Readonly<Record<string, readonly string[]>> = {}, kind: Kind) => {
    for (const [value, phrases] of Object.entries(lists))
      if (Number(value) > 0 && Number(value) < 100) add(kind, Number(value), phrases);
  };
  below(data.cardinals, 'value');
  below(own.parts, 'value');
  below(data.ordinals, 'ordinal');
  add('hundred', 100, own.hundred);
  add('thousand', 1000, own.thousand);
  add('joiner', 0, own.joiner);
  add('half', 0, own.half);
  return { pieces, ordinalEndings: own.ordinal_endings ?? [] };
}

interface State {
  readonly thousands: number;
  readonly hundreds: number;
  /** What is below a hundred. */
  readonly rest: number;
  readonly count: number;
  readonly last?: Kind;
}

const NOTHING: State = { thousands: 0, hundreds: 0, rest: 0, count: 0 };

/** Takes a word as it compares; gives the number that it is in one word, or undefined. */
export function compoundAt(word: string, words: CompoundWords): CompoundNumber | undefined {
  return word.length > LONGEST ? undefined : read(word, 0, NOTHING, words);
}

function read(
  word: string,
  at: number,
  state: State,
  words: CompoundWords,
): CompoundNumber | undefined {
  const { thousands, hundreds, rest, count, last } = state;
  const done = (ordinal: boolean, more = 0): CompoundNumber => ({
    value: decimal(String(thousands + hundreds + rest + more)),
    ordinal,
  });
  const isWhole = count > 0 && last !== 'joiner';
  if (at === word.length) return isWhole && count > 1 ? done(false) : undefined;
  if (isWhole && words.ordinalEndings.includes(word.slice(at))) return done(true);
  for (const piece of words.pieces.get(word[at] ?? '') ?? []) {
    if (!word.startsWith(piece.text, at)) continue;
    const next = at + piece.text.length;
    if (piece.kind === 'half' || piece.kind === 'ordinal') {
      if (count === 0) continue;
      // „dreieinhalbtausend“
      const isThousands = piece.kind === 'half' && rest > 0 && isThousand(word.slice(next), words);
      if (isThousands && thousands === 0 && hundreds === 0)
        return { value: decimal(String((rest + 0.5) * 1000)), ordinal: false };
      if (next < word.length) continue;
      if (piece.kind === 'half') return done(false, 0.5);
      if (rest === 0 || (isTens(rest) && piece.value < 10)) return done(true, piece.value);
      continue;
    }
    const after = step(state, piece);
    const found = after && read(word, next, after, words);
    if (found) return found;
  }
  return undefined;
}

const isThousand = (text: string, { pieces }: CompoundWords): boolean =>
  (pieces.get(text[0] ?? '') ?? []).some(
    (piece) => piece.kind === 'thousand' && piece.text === text,
  );

const isTens = (value: number): boolean => value >= 20 && value % 10 === 0;

/** What a piece makes of the number so far; undefined where it cannot stand there. */
function step(state: State, { kind, value }: Piece): State | undefined {
  const { thousands, hundreds, rest, last } = state;
  const went = { count: state.count + 1, last: kind };
  const isJoined = last === 'joiner';
  if (kind === 'joiner')
    return isJoined || state.count === 0 ? undefined : { ...state, last: kind };
  if (kind === 'thousand') {
    if (isJoined || thousands > 0) return undefined;
    return { thousands: (hundreds + rest || 1) * 1000, hundreds: 0, rest: 0, ...went };
  }
  if (kind === 'hundred') {
    if (isJoined || hundreds > 0 || rest >= 10) return undefined;
    return { thousands, hundreds: (rest || 1) * 100, rest: 0, ...went };
  }
  // "zwanzig", "venti|due"; "fünf|und|dreißig" has the unit before the tens.
  const isOpen = rest === 0 || (isJoined ? rest < 10 && isTens(value) : isTens(rest) && value < 10);
  return isOpen ? { thousands, hundreds, rest: rest + value, ...went } : undefined;
}
