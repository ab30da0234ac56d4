import type en from '../en/dates.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/dates.ts`. */
export default {
  fromTo: '{from} – {to}',
  decade: 'a década de {decade}',
  partOfYear:
    '{part, select, p21 {primavera de {year}} p22 {verão de {year}} p23 {outono de {year}} p24 {inverno de {year}} p33 {primeiro trimestre de {year}} p34 {segundo trimestre de {year}} p35 {terceiro trimestre de {year}} p36 {quarto trimestre de {year}} p40 {primeiro semestre de {year}} other {segundo semestre de {year}}}',
} as const satisfies Translation<typeof en>;
