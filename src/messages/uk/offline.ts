import type en from '../en/offline.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/offline.ts`. */
export default {
  offline: 'Без мережі',
  withdrawn: 'Цей матеріал знято із сайту.',
  readingCopy: 'Ви читаєте копію, збережену на цьому пристрої.',
  removeCopy: 'Видалити копію',
  newVersion: 'Є нова версія.',
  changed: 'Текст або записи до нього змінилися.',
  readNew: 'Читати нову версію',
  notNow: 'Не зараз',
  saved: 'Можна читати без мережі',
  saving: 'Зберігаємо для читання без мережі… {percent}',
  tryAgain: 'Спробувати ще раз',
  save: 'Зберегти для читання без мережі',
  remove: 'Видалити',
  refusedUnreachable: 'Не збережено: сайт недоступний.',
  refusedFull: 'Не збережено: на пристрої немає місця.',
  refusedGone: 'Не збережено: на сайті цього вже немає.',
  refusedBehind: 'Не збережено: сайт оновлюється, спробуйте ще раз.',
  refusedUnknown: 'Не збережено: копію пошкоджено.',
  percent: '{count}%',
  kilobytes: '{count} кБ',
  megabytes: '{count} МБ',
  onThisDevice: 'На цьому пристрої',
  doesNotKeep:
    'Цей браузер не підтримує збереження сторінок для читання без мережі. Налаштування читання зберігаються.',
  allRemoved: 'Усе, що сайт зберігав на цьому пристрої, видалено.',
  noneSaved: 'Для читання без мережі нічого не збережено.',
  savedInAll: 'Збережено для читання без мережі, усього {size}:',
  withdrawnEntry: 'Знято із сайту.',
  removes:
    'Буде видалено збережені матеріали, налаштування читання, запам’ятовані місця, а також ваші виділення й нотатки.',
  removeEverything: 'Видалити все',
  keepIt: 'Залишити',
  removeStored: 'Видалити все збережене',
  unreachable: 'Сайт недоступний, а на цьому пристрої сторінку не збережено.',
  slow: 'Сайт довго не відповідає, а на цьому пристрої сторінку не збережено.',
  failed: 'Сайт повернув помилку ({status}), а на цьому пристрої сторінку не збережено.',
  nothingYet: 'Поки що нічого.',
  notSaved: 'Не збережено',
} as const satisfies Translation<typeof en>;
