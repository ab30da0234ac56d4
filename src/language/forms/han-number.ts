import { decimal, type Decimal } from '../decimal.ts';
import type { Lexeme } from '../lexeme.ts';

/** A number in Chinese characters. Without a value it says no single one ("两三", "三万五"). */
export interface HanNumber {
  readonly value?: Decimal;
  /** It is no more than 一, which is also the article, or 零 ("零售"). */
  readonly isBare: boolean;
  readonly next: number;
}

const DIGITS: Readonly<Record<string, bigint>> = {
  零: 0n,
  〇: 0n,
  一: 1n,
  二: 2n,
  两: 2n,
  三: 3n,
  四: 4n,
  五: 5n,
  六: 6n,
  七: 7n,
  八: 8n,
  九: 9n,
};
const UNITS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const MYRIADS: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/** Takes lexemes and an index; gives the number in characters there. Traditional ones are folded. */
export function hanNumberAt(all: readonly Lexeme[], index: number): HanNumber | undefined {
  const whole = runAt(all, index, () => true);
  if (whole === '') return undefined;
  const next = index + whole.length;
  const read = valueOf(whole);
  if (read === 'none') return undefined;
  if (read === undefined) return { isBare: false, next };
  // "一点五", and not "三点二十分"
  const places = all[next]?.fold === '点' ? runAt(all, next + 1, (char) => char in DIGITS) : '';
  const end = next + 1 + places.length;
  if (places !== '' && !/^[十百千万亿分刻]$/u.test(all[end]?.fold ?? '')) {
    const decimals = Array.from(places, (char) => DIGITS[char]).join('');
    return { value: decimal(`${read}.${decimals}`), isBare: false, next: end };
  }
  return { value: decimal(String(read)), isBare: /^[一零]$/u.test(whole), next };
}

const isNumeral = (char: string) => char in DIGITS || char in UNITS || char in MYRIADS;

/** The numerals that stand directly one after another. */
function runAt(all: readonly Lexeme[], index: number, isIn: (char: string) => boolean): string {
  let run = '';
  for (let at = index; at < all.length; at += 1) {
    const lexeme = all[at];
    if (!lexeme || !isNumeral(lexeme.fold) || !isIn(lexeme.fold)) break;
    if (at > index && lexeme.gap !== '') break;
    run += lexeme.fold;
  }
  return run;
}

/** The value of a run; undefined where it says no single number, "none" where it is no number. */
function valueOf(run: string): bigint | undefined | 'none' {
  const chars = Array.from(run);
  if (chars.every((char) => char in DIGITS)) {
    if (chars.length === 1) return DIGITS[run];
    // "二〇二三", "一二三"; but "两三" is two or three.
    return chars.length > 2 || /[零〇]/u.test(run)
      ? BigInt(chars.map((char) => DIGITS[char]).join(''))
      : undefined;
  }
  // "百", "千" and "万" alone stand in other words ("百姓", "万一").
  if (!(chars[0]! in DIGITS) && chars[0] !== '十') return 'none';
  return sumOf(chars);
}

function sumOf(chars: readonly string[]): bigint | undefined {
  let total = 0n;
  /** What is below the last 万 or 亿. */
  let section = 0n;
  let digit: bigint | undefined;
  let lastUnit = 10_000n;
  let last = '';
  for (const char of chars) {
    const unit = UNITS[char];
    const myriad = MYRIADS[char];
    if (unit !== undefined) {
      const isBareTen = char === '十' && digit === undefined && (last === '' || last === '零');
      if (unit >= lastUnit || (digit === undefined && !isBareTen)) return undefined;
      section += (digit ?? 1n) * unit;
      lastUnit = unit;
      digit = undefined;
    } else if (myriad !== undefined) {
      section += digit ?? 0n;
      if (section === 0n && total === 0n) return undefined;
      // "一万亿": what came before is multiplied, as far as it is smaller.
      if (section === 0n || total % myriad !== 0n) {
        total = (total + section) * myriad;
      } else total += section * myriad;
      section = 0n;
      digit = undefined;
      lastUnit = 10_000n;
    } else if (DIGITS[char] === 0n) {
      if (digit !== undefined) return undefined;
    } else {
      // "三四十" is thirty or forty.
      if (digit !== undefined) return undefined;
      digit = DIGITS[char];
    }
    last = DIGITS[char] === 0n ? '零' : char;
  }
  if (digit === undefined) return total + section;
  // "三万五" is 35,000, "三万零五" 30,005: the first is left to the editor.
  const before = chars.at(-2) ?? '';
  if (before in MYRIADS || before === '百' || before === '千') return undefined;
  return total + section + digit;
}
