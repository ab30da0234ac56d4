import type en from '../en/dates.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/dates.ts`. */
export default {
  fromTo: '{from} – {to}',
  decade: 'les années {decade}',
  partOfYear:
    '{part, select, p21 {printemps {year}} p22 {été {year}} p23 {automne {year}} p24 {hiver {year}} p33 {premier trimestre {year}} p34 {deuxième trimestre {year}} p35 {troisième trimestre {year}} p36 {quatrième trimestre {year}} p40 {premier semestre {year}} other {second semestre {year}}}',
} as const satisfies Translation<typeof en>;
