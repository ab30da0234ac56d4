import type en from '../en/names.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/names.ts`. */
export default {
  names: 'Noms',
  lead: 'Ceux qui s’expriment dans le texte, ceux qui sont nommés dans ce qu’il rapporte et les noms relevés par la rédaction. Le texte peut en mentionner d’autres.',
  none: 'La rédaction n’a relevé aucun nom dans ce texte.',
  readTheText: 'Lire le texte',
  alsoCalled: 'Aussi',
  signs: 'Signataire ou partie',
  namedWith: 'Nommé avec',
  says: 'Déclarations',
  mentions:
    '{count, plural, one {Apparaît dans # phrase} many {Apparaît dans # de phrases} other {Apparaît dans # phrases}}',
  inOthers:
    '{count, plural, one {Dans # autre analyse} many {Dans # d’autres analyses} other {Dans # autres analyses}}',
  searchAll: 'Chercher dans les {count}',
  whoIsWho: 'Qui est qui dans le texte',
} as const satisfies Translation<typeof en>;
