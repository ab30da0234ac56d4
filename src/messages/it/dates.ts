import type en from '../en/dates.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/dates.ts`. */
export default {
  fromTo: '{from} – {to}',
  decade: 'gli anni {decade}',
  partOfYear:
    '{part, select, p21 {primavera {year}} p22 {estate {year}} p23 {autunno {year}} p24 {inverno {year}} p33 {primo trimestre {year}} p34 {secondo trimestre {year}} p35 {terzo trimestre {year}} p36 {quarto trimestre {year}} p40 {primo semestre {year}} other {secondo semestre {year}}}',
} as const satisfies Translation<typeof en>;
