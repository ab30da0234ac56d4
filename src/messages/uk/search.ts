import type en from '../en/search.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/search.ts`. */
export default {
  search: 'Пошук',
  close: 'Закрити',
  thisAnalysis: 'Цей матеріал',
  wholeLibrary: 'Уся бібліотека',
  searchFor: 'Що шукати',
  placeholder: 'Слова, імена, числа',
  searchIn: 'Де шукати',
  withoutScripts:
    'Для пошуку потрібен JavaScript, а його вимкнено. Кожен матеріал — одна сторінка, тож його можна переглянути пошуком браузера; усі вони є <link>в бібліотеці</link>.',
  more: 'ще {count}',
  all: 'Усі: {count}',
  bestPlaces: 'Найкращі збіги: {count}',
  allPlaces: 'Усі збіги: {count}',
  cannotBeLoaded: 'Ці слова тут є, але завантажити матеріал і показати місце не вдалося.',
  inText: 'У тексті',
  text: 'Текст',
  agreements: 'Угоди',
  agreement: 'Угода',
  figures: 'Цифри',
  figure: 'Цифра',
  voices: 'Голоси',
  voice: 'Голос',
  dates: 'Дати',
  date: 'Дата',
  names: 'Імена',
  name: 'Ім’я',
  notes: 'Примітки редакції',
  note: 'Примітка редакції',
  passages:
    '{count} {count, plural, one {фрагмент} few {фрагменти} many {фрагментів} other {фрагмента}}',
  records: '{count} {count, plural, one {запис} few {записи} many {записів} other {запису}}',
  both: '{passages} і {records}',
  found: 'Знайдено: {counts}.',
  foundSome: 'Усіх цих слів разом ніде немає. З частиною слів: {counts}.',
  nothingInAnalysis: 'У цьому матеріалі нічого не знайдено.',
  searching: 'Шукаємо…',
  searchLibrary: 'Шукати в усій бібліотеці',
  nothingInLibrary: 'У бібліотеці нічого не знайдено.',
  analyses:
    '{count} {count, plural, one {матеріал} few {матеріали} many {матеріалів} other {матеріалу}}',
  foundIn: 'Знайдено: {analyses}.',
  foundSomeIn: 'Усіх цих слів разом немає в жодному матеріалі. З частиною слів: {analyses}.',
  unreachable: 'Бібліотека недоступна.',
  searchedLanguage: 'Мова',
  allLanguages: 'Усі мови',
  noneSaved: 'На цьому пристрої немає збережених матеріалів.',
  onlySaved:
    '{count, plural, one {Пошук ішов лише в {count} матеріалі, збереженому на цьому пристрої.} few {Пошук ішов лише в {count} матеріалах, збережених на цьому пристрої.} many {Пошук ішов лише в {count} матеріалах, збережених на цьому пристрої.} other {Пошук ішов лише в {count} матеріалу, збереженого на цьому пристрої.}}',
  lookIntoMore: 'Шукати далі (залишилося матеріалів: {count})',
  asPage:
    '<link>Відкрити цей пошук окремою сторінкою</link>, щоб поділитися ним або додати в закладки.',
  hintNothing: 'Перевірте написання або візьміть менше слів.',
  hint: 'Регістр літер і наголоси не важливі; досить початку слова.',
  keys: '<key>↓</key> <key>↑</key> — перейти між результатами, <key>Enter</key> — відкрити.',
  keysInDialog:
    '<key>↓</key> <key>↑</key> — перейти між результатами, <key>Enter</key> — відкрити, <key>Esc</key> — закрити пошук.',
} as const satisfies Translation<typeof en>;
