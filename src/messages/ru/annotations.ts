import type en from '../en/annotations.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/annotations.ts`. */
export default {
  listen: 'Слушать',
  highlightsAndNotes: 'Ваши выделения и заметки',
  whoIsWho: 'Кто есть кто',
  highlight: 'Выделить',
  yellow: 'Жёлтым',
  green: 'Зелёным',
  blue: 'Синим',
  pink: 'Розовым',
  note: 'Заметка',
  listenFromHere: 'Слушать отсюда',
  highlighted: 'Выделено.',
  highlightRemoved: 'Выделение снято.',
  title: 'Ваши выделения и заметки',
  close: 'Закрыть',
  onlyHere: 'Хранятся только на этом устройстве. Чтобы сохранить копию, выгрузите их.',
  nothingYet: 'Пока ничего. Выделите слова в тексте и выберите цвет или напишите заметку.',
  opening: 'Начало текста',
  inTheText: 'Смотреть в тексте',
  noteOn: 'Заметка к словам «{words}»',
  notePlaceholder: 'Напишите заметку',
  colour: 'Цвет',
  remove: 'Удалить',
  undo: 'Отменить',
  orphans: 'Этого в тексте больше нет',
  orphansMeaning: 'Текст изменился. Здесь остались те слова, к которым они относились.',
  itWas: 'Было: «{words}»',
  itIs: 'Стало: «{words}»',
  isGone: 'Теперь в тексте этого нет.',
  exportAs: 'Выгрузить',
  markdown: 'Markdown',
  webAnnotations: 'Web Annotations (JSON-LD)',
  importFrom: 'Загрузить из файла',
  imported:
    '{count, plural, =0 {В этом файле нет ничего нового.} one {Добавлено # выделение.} few {Добавлено # выделения.} many {Добавлено # выделений.} other {Добавлено # выделения.}}',
  notReadable:
    'В этом файле нет выделений, которые можно прочесть: нужен Markdown, выгруженный отсюда, или Web Annotations.',
  full: 'Не сохранено: на устройстве нет места. Выгрузите их, прежде чем уйти со страницы.',
  blocked:
    'Не сохранено: браузер не даёт сайту ничего хранить. Выгрузите их, прежде чем уйти со страницы.',
  damaged: 'Сохранённое здесь не читается. Оно оставлено как есть.',
  saveDamaged: 'Сохранить файлом',
} as const satisfies Translation<typeof en>;
