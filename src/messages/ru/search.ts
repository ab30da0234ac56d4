import type en from '../en/search.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/search.ts`. */
export default {
  search: 'Поиск',
  close: 'Закрыть',
  thisAnalysis: 'Этот материал',
  wholeLibrary: 'Вся библиотека',
  searchFor: 'Что искать',
  placeholder: 'Слова, имена, числа',
  searchIn: 'Где искать',
  withoutScripts:
    'Для поиска нужен JavaScript, а он отключён. Каждый материал — одна страница, поэтому его можно просмотреть поиском браузера; все они есть <link>в библиотеке</link>.',
  more: 'ещё {count}',
  all: 'Все: {count}',
  bestPlaces: 'Лучшие совпадения: {count}',
  allPlaces: 'Все совпадения: {count}',
  cannotBeLoaded: 'Эти слова здесь есть, но загрузить материал и показать место не удалось.',
  inText: 'В тексте',
  text: 'Текст',
  agreements: 'Соглашения',
  agreement: 'Соглашение',
  figures: 'Цифры',
  figure: 'Цифра',
  voices: 'Голоса',
  voice: 'Голос',
  dates: 'Даты',
  date: 'Дата',
  names: 'Имена',
  name: 'Имя',
  notes: 'Примечания редакции',
  note: 'Примечание редакции',
  passages:
    '{count} {count, plural, one {фрагмент} few {фрагмента} many {фрагментов} other {фрагмента}}',
  records: '{count} {count, plural, one {запись} few {записи} many {записей} other {записи}}',
  both: '{passages} и {records}',
  found: 'Найдено: {counts}.',
  foundSome: 'Всех этих слов вместе нигде нет. С частью слов: {counts}.',
  nothingInAnalysis: 'В этом материале ничего не найдено.',
  searching: 'Ищем…',
  searchLibrary: 'Искать во всей библиотеке',
  nothingInLibrary: 'В библиотеке ничего не найдено.',
  analyses:
    '{count} {count, plural, one {материал} few {материала} many {материалов} other {материала}}',
  foundIn: 'Найдено: {analyses}.',
  foundSomeIn: 'Всех этих слов вместе нет ни в одном материале. С частью слов: {analyses}.',
  unreachable: 'Библиотека недоступна.',
  searchedLanguage: 'Язык',
  allLanguages: 'Все языки',
  noneSaved: 'На этом устройстве нет сохранённых материалов.',
  onlySaved:
    '{count, plural, one {Поиск шёл только по {count} материалу, сохранённому на этом устройстве.} few {Поиск шёл только по {count} материалам, сохранённым на этом устройстве.} many {Поиск шёл только по {count} материалам, сохранённым на этом устройстве.} other {Поиск шёл только по {count} материала, сохранённым на этом устройстве.}}',
  lookIntoMore: 'Искать дальше (осталось материалов: {count})',
  asPage:
    '<link>Открыть этот поиск отдельной страницей</link>, чтобы поделиться им или добавить в закладки.',
  hintNothing: 'Проверьте, нет ли опечатки, или возьмите меньше слов.',
  hint: 'Регистр букв и ударения не важны; достаточно начала слова.',
  keys: '<key>↓</key> <key>↑</key> — перейти по результатам, <key>Enter</key> — открыть.',
  keysInDialog:
    '<key>↓</key> <key>↑</key> — перейти по результатам, <key>Enter</key> — открыть, <key>Esc</key> — закрыть поиск.',
} as const satisfies Translation<typeof en>;
