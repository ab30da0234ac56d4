import type en from '../en/dates.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/dates.ts`. */
export default {
  fromTo: '{from} – {to}',
  decade: '{decade}-ті роки',
  partOfYear:
    '{part, select, p21 {весна {year}} p22 {літо {year}} p23 {осінь {year}} p24 {зима {year}} p33 {перший квартал {year}} p34 {другий квартал {year}} p35 {третій квартал {year}} p36 {четвертий квартал {year}} p40 {перше півріччя {year}} other {друге півріччя {year}}}',
} as const satisfies Translation<typeof en>;
