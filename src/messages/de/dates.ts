import type en from '../en/dates.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/dates.ts`. */
export default {
  fromTo: '{from} bis {to}',
  decade: 'die {decade}er-Jahre',
  partOfYear:
    '{part, select, p21 {Frühjahr {year}} p22 {Sommer {year}} p23 {Herbst {year}} p24 {Winter {year}} p33 {erstes Quartal {year}} p34 {zweites Quartal {year}} p35 {drittes Quartal {year}} p36 {viertes Quartal {year}} p40 {erste Hälfte {year}} other {zweite Hälfte {year}}}',
} as const satisfies Translation<typeof en>;
