import type en from '../en/dates.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/dates.ts`. */
export default {
  fromTo: '{from} – {to}',
  decade: 'la década de {decade}',
  partOfYear:
    '{part, select, p21 {primavera de {year}} p22 {verano de {year}} p23 {otoño de {year}} p24 {invierno de {year}} p33 {primer trimestre de {year}} p34 {segundo trimestre de {year}} p35 {tercer trimestre de {year}} p36 {cuarto trimestre de {year}} p40 {primer semestre de {year}} other {segundo semestre de {year}}}',
} as const satisfies Translation<typeof en>;
