import type en from '../en/names.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/names.ts`. */
export default {
  names: 'Nombres',
  lead: 'Quién habla en el texto, a quién se nombra en lo que relata y los nombres que ha recogido la redacción. El texto puede mencionar a otros.',
  none: 'La redacción no ha recogido nombres de este texto.',
  readTheText: 'Leer el texto',
  alsoCalled: 'También',
  signs: 'Firmante o parte',
  namedWith: 'Nombrado con',
  says: 'Declaraciones',
  mentions:
    '{count, plural, one {Aparece en # frase} many {Aparece en # de frases} other {Aparece en # frases}}',
  inOthers:
    '{count, plural, one {En # análisis más} many {En # de análisis más} other {En # análisis más}}',
  searchAll: 'Buscar en los {count}',
  whoIsWho: 'Quién es quién en el texto',
} as const satisfies Translation<typeof en>;
