import type en from '../en/dates.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/dates.ts`. */
export default {
  fromTo: '{from} – {to}',
  decade: '{decade}-е годы',
  partOfYear:
    '{part, select, p21 {весна {year}} p22 {лето {year}} p23 {осень {year}} p24 {зима {year}} p33 {первый квартал {year}} p34 {второй квартал {year}} p35 {третий квартал {year}} p36 {четвёртый квартал {year}} p40 {первое полугодие {year}} other {второе полугодие {year}}}',
} as const satisfies Translation<typeof en>;
