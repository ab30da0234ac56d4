import type en from '../en/annotations.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/annotations.ts`. */
export default {
  listen: 'Слухати',
  highlightsAndNotes: 'Ваші виділення й нотатки',
  whoIsWho: 'Хто є хто',
  highlight: 'Виділити',
  yellow: 'Жовтим',
  green: 'Зеленим',
  blue: 'Синім',
  pink: 'Рожевим',
  note: 'Нотатка',
  listenFromHere: 'Слухати звідси',
  highlighted: 'Виділено.',
  highlightRemoved: 'Виділення знято.',
  title: 'Ваші виділення й нотатки',
  close: 'Закрити',
  onlyHere: 'Зберігаються лише на цьому пристрої. Щоб мати копію, експортуйте їх.',
  nothingYet: 'Поки що нічого. Виділіть слова в тексті й виберіть колір або напишіть нотатку.',
  opening: 'Початок тексту',
  inTheText: 'Дивитися в тексті',
  noteOn: 'Нотатка до слів «{words}»',
  notePlaceholder: 'Напишіть нотатку',
  colour: 'Колір',
  remove: 'Видалити',
  undo: 'Скасувати',
  orphans: 'Цього в тексті вже немає',
  orphansMeaning: 'Текст змінився. Тут лишилися ті слова, яких вони стосувалися.',
  itWas: 'Було: «{words}»',
  itIs: 'Стало: «{words}»',
  isGone: 'Тепер у тексті цього немає.',
  exportAs: 'Експортувати',
  markdown: 'Markdown',
  webAnnotations: 'Web Annotations (JSON-LD)',
  importFrom: 'Імпортувати файл',
  imported:
    '{count, plural, =0 {У цьому файлі немає нічого нового.} one {Додано # виділення.} few {Додано # виділення.} many {Додано # виділень.} other {Додано # виділення.}}',
  notReadable:
    'У цьому файлі немає виділень, які можна прочитати: потрібен Markdown, експортований звідси, або Web Annotations.',
  full: 'Не збережено: на пристрої немає місця. Експортуйте їх, перш ніж залишити сторінку.',
  blocked:
    'Не збережено: браузер не дає сайту нічого зберігати. Експортуйте їх, перш ніж залишити сторінку.',
  damaged: 'Збережене тут не читається. Його залишено як є.',
  saveDamaged: 'Зберегти файлом',
} as const satisfies Translation<typeof en>;
