import type en from '../en/names.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/names.ts`. */
export default {
  names: 'Імена',
  lead: 'Хто говорить у тексті, кого названо в тому, про що він повідомляє, та імена, які виписала редакція. У тексті можуть згадуватися й інші.',
  none: 'Імен із цього тексту редакція не виписала.',
  readTheText: 'Читати текст',
  alsoCalled: 'Також',
  signs: 'Підпис або участь',
  namedWith: 'Згадка',
  says: 'Висловлювання',
  mentions:
    '{count, plural, one {Згадано в # реченні} few {Згадано в # реченнях} many {Згадано в # реченнях} other {Згадано в # речення}}',
  inOthers:
    '{count, plural, one {Ще в # матеріалі} few {Ще в # матеріалах} many {Ще в # матеріалах} other {Ще в # матеріалу}}',
  searchAll: 'Шукати в усіх ({count})',
  whoIsWho: 'Хто є хто в тексті',
} as const satisfies Translation<typeof en>;
