import type en from '../en/names.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/names.ts`. */
export default {
  names: 'Имена',
  lead: 'Кто говорит в тексте, кто назван в том, о чём он сообщает, и имена, которые выписала редакция. В тексте могут упоминаться и другие.',
  none: 'Имён из этого текста редакция не выписала.',
  readTheText: 'Читать текст',
  alsoCalled: 'Также',
  signs: 'Подпись или участие',
  namedWith: 'Упоминание',
  says: 'Высказывания',
  mentions:
    '{count, plural, one {Упоминается в # предложении} few {Упоминается в # предложениях} many {Упоминается в # предложениях} other {Упоминается в # предложения}}',
  inOthers:
    '{count, plural, one {Ещё в # материале} few {Ещё в # материалах} many {Ещё в # материалах} other {Ещё в # материала}}',
  searchAll: 'Искать во всех ({count})',
  whoIsWho: 'Кто есть кто в тексте',
} as const satisfies Translation<typeof en>;
