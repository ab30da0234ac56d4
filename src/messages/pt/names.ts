import type en from '../en/names.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/names.ts`. */
export default {
  names: 'Nomes',
  lead: 'Quem fala no texto, quem é nomeado no que ele relata e os nomes listados pela redação. O texto pode mencionar outros.',
  none: 'A redação não listou nomes deste texto.',
  readTheText: 'Ler o texto',
  alsoCalled: 'Também',
  signs: 'Signatário ou parte',
  namedWith: 'Nomeado com',
  says: 'Declarações',
  mentions:
    '{count, plural, one {Aparece em # frase} many {Aparece em # de frases} other {Aparece em # frases}}',
  inOthers:
    '{count, plural, one {Em mais # análise} many {Em mais # de análises} other {Em mais # análises}}',
  searchAll: 'Buscar em todas as {count}',
  whoIsWho: 'Quem é quem no texto',
} as const satisfies Translation<typeof en>;
