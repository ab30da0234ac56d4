import type en from '../en/offline.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/offline.ts`. */
export default {
  offline: 'Без сети',
  withdrawn: 'Этот материал снят с сайта.',
  readingCopy: 'Вы читаете копию, сохранённую на этом устройстве.',
  removeCopy: 'Удалить копию',
  newVersion: 'Готова новая версия.',
  changed: 'Текст или записи к нему изменились.',
  readNew: 'Читать новую версию',
  notNow: 'Не сейчас',
  saved: 'Можно читать без сети',
  saving: 'Сохраняем для чтения без сети… {percent}',
  tryAgain: 'Повторить',
  save: 'Сохранить для чтения без сети',
  remove: 'Удалить',
  refusedUnreachable: 'Не сохранено: сайт недоступен.',
  refusedFull: 'Не сохранено: на устройстве нет места.',
  refusedGone: 'Не сохранено: на сайте этого больше нет.',
  refusedBehind: 'Не сохранено: сайт обновляется, попробуйте ещё раз.',
  refusedUnknown: 'Не сохранено: копия повреждена.',
  percent: '{count}\u00a0%',
  kilobytes: '{count} кБ',
  megabytes: '{count} МБ',
  onThisDevice: 'На этом устройстве',
  doesNotKeep:
    'Этот браузер не поддерживает сохранение страниц для чтения без сети. Настройки чтения сохраняются.',
  allRemoved: 'Всё, что сайт хранил на этом устройстве, удалено.',
  noneSaved: 'Для чтения без сети ничего не сохранено.',
  savedInAll: 'Сохранено для чтения без сети, всего {size}:',
  withdrawnEntry: 'Снято с сайта.',
  removes:
    'Будут удалены сохранённые материалы, настройки чтения, запомненные места, а также ваши выделения и заметки.',
  removeEverything: 'Удалить всё',
  keepIt: 'Оставить',
  removeStored: 'Удалить всё сохранённое',
  unreachable: 'Сайт недоступен, а на этом устройстве страница не сохранена.',
  slow: 'Сайт долго не отвечает, а на этом устройстве страница не сохранена.',
  failed: 'Сайт ответил ошибкой ({status}), а на этом устройстве страница не сохранена.',
  nothingYet: 'Пока ничего.',
  notSaved: 'Не сохранено',
} as const satisfies Translation<typeof en>;
