import type { Decimal } from './decimal.ts';
import type { BoundOp } from './language.ts';

/** What a quantity is counted in. */
export type Unit =
  /** `code` (ISO 4217) is null where the words do not say whose currency it is. */
  | { readonly kind: 'currency'; readonly code: string | null; readonly words: string }
  | { readonly kind: 'percent' }
  /** How many times as much ("twofold"). */
  | { readonly kind: 'times'; readonly words: string }
  | { readonly kind: 'words'; readonly words: string };

interface Common {
  readonly unit?: Unit;
  /** The scale as it stands in the words ("billion", "млрд"). */
  readonly scale?: string;
  /** How many decimals are written ("28.2" has 1); absent for numbers in words. */
  readonly digits?: number;
  /** Numerator and denominator, where the words are a fraction; `value` is then rounded. */
  readonly fraction?: readonly [number, number];
  /** What the words go on to say after the unit ("$80 [per barrel]"). */
  readonly rest?: string;
}

/** A quantity, exactly as exact as its words. Values equal the decimal literal (28200000000). */
export type Quantity =
  | (Common & { readonly kind: 'exact'; readonly value: number })
  | (Common & { readonly kind: 'about'; readonly value: number })
  | (Common & {
      readonly kind: 'bound';
      readonly op: BoundOp;
      readonly value: number;
      /** "just under 5" */ readonly about?: true;
    })
  | (Common & {
      readonly kind: 'range';
      readonly from: number;
      readonly to: number;
      /** The words call the range itself rough ("about 5 to 7"). */
      readonly about?: true;
    })
  /** An order of magnitude and no number ("billions of dollars"). */
  | (Common & { readonly kind: 'magnitude'; readonly scale: string })
  | (Common & { readonly kind: 'vague' })
  | (Common & { readonly kind: 'ordinal'; readonly value: number });

/** A number as it stands, without currency, percent or any word that limits it. */
export interface Amount {
  readonly kind: 'exact' | 'about' | 'ordinal' | 'magnitude' | 'opaque';
  /** Absent for a magnitude, and for digits that are not one quantity. */
  readonly value?: Decimal;
  readonly fraction?: readonly [number, number];
  /** Lexemes of the scale words, from and to. */
  readonly scale?: readonly [number, number];
  /** What the scale words multiply by, when they stand once. */
  readonly factor?: Decimal;
  readonly digits?: number;
  /** It says how many times ("twofold"). */
  readonly isMultiple?: true;
  /** It is more than this ("二十多亿"). */
  readonly isMore?: true;
  readonly next: number;
}
