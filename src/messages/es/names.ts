import type en from '../en/names.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/names.ts`. */
export default {
  names: 'Nombres',
  lead: 'Personas, Estados y organizaciones que nombra el texto, con lo que dicen y firman.',
  none: 'La redacción no ha recogido nombres de este texto.',
  readTheText: 'Leer el texto',
  alsoCalled: 'También',
  signs:
    '{count, plural, one {Parte en # acuerdo} many {Parte en # de acuerdos} other {Parte en # acuerdos}}',
  says: '{count, plural, one {# declaración} many {# de declaraciones} other {# declaraciones}}',
  mentions:
    '{count, plural, one {Aparece en # frase} many {Aparece en # de frases} other {Aparece en # frases}}',
  inOthers:
    '{count, plural, one {En # análisis más} many {En # de análisis más} other {En # análisis más}}',
  searchAll: 'Buscar en los {count}',
  whoIsNamed: 'A quién nombra el texto',
} as const satisfies Translation<typeof en>;
