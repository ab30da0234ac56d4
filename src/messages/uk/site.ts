import type en from '../en/site.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/site.ts`. */
export default {
  about: 'Про цей сайт',
  noAnalyses: 'Матеріалів тут поки що немає.',
  contents: 'Зміст',
  moreAnalyses: 'Інші матеріали',
  allAnalyses: 'Усі матеріали',
  filter: 'Добір матеріалів',
  language: 'Мова',
  kind: 'Вид',
  name: 'Про кого і про що',
  matching:
    '{count} {count, plural, one {матеріал} few {матеріали} many {матеріалів} other {матеріалу}}',
  nothingMatches: 'Усім цим фільтрам ніщо не відповідає.',
  notReached: 'Список не завантажився.',
  showAll: 'Показати всі',
  addedOn: 'додано {date}',
  continueReading: 'Читати далі',
  readNext: 'Що читати далі',
  related: 'За темою',
  pages: 'Сторінки бібліотеки',
  newer: 'Новіші',
  older: 'Раніші',
  page: 'Сторінка {number} з {pages}',
  contact: 'Повідомити про помилку',
  rights: 'Права',
  software: 'Програми',
  licences: 'Ліцензії використаних програм',
  notFound: 'Сторінку не знайдено',
  notFoundWhy: 'Можливо, в адресі помилка або посилання скопійовано не повністю.',
  didYouMean: 'Можливо, ви шукали',
  toLibrary: 'Перейти до бібліотеки',
  notHere: 'Цю сторінку не збережено на пристрої',
  tryAgain: 'Спробувати ще раз',
  saved: 'Збережено на цьому пристрої',
} as const satisfies Translation<typeof en>;
