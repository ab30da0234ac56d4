import type en from '../en/names.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/names.ts`. */
export default {
  names: 'Nomi',
  lead: 'Chi parla nel testo, chi è nominato in ciò che riferisce e i nomi elencati dalla redazione. Il testo può menzionarne altri.',
  none: 'La redazione non ha elencato nomi di questo testo.',
  readTheText: 'Leggi il testo',
  alsoCalled: 'Anche',
  signs: 'Firmatario o parte',
  namedWith: 'Nominato con',
  says: 'Dichiarazioni',
  mentions:
    '{count, plural, one {Compare in # frase} many {Compare in # di frasi} other {Compare in # frasi}}',
  inOthers:
    '{count, plural, one {In # altra analisi} many {In # di altre analisi} other {In altre # analisi}}',
  searchAll: 'Cerca in tutte ({count})',
  whoIsWho: 'Chi è chi nel testo',
} as const satisfies Translation<typeof en>;
