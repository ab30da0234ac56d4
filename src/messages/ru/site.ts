import type en from '../en/site.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/site.ts`. */
export default {
  about: 'Об этом сайте',
  noAnalyses: 'Материалов здесь пока нет.',
  contents: 'Содержание',
  moreAnalyses: 'Другие материалы',
  allAnalyses: 'Все материалы',
  filter: 'Отбор материалов',
  language: 'Язык',
  kind: 'Вид',
  name: 'О ком и о чём',
  matching:
    '{count} {count, plural, one {материал} few {материала} many {материалов} other {материала}}',
  nothingMatches: 'Всем этим фильтрам ничего не соответствует.',
  notReached: 'Список не загрузился.',
  showAll: 'Показать все',
  addedOn: 'добавлено {date}',
  continueReading: 'Читать дальше',
  readNext: 'Читать далее',
  related: 'По теме',
  pages: 'Страницы библиотеки',
  newer: 'Новее',
  older: 'Раньше',
  page: 'Страница {number} из {pages}',
  contact: 'Сообщить об ошибке',
  rights: 'Права',
  software: 'Программы',
  licences: 'Лицензии использованных программ',
  notFound: 'Страница не найдена',
  notFoundWhy: 'Возможно, в адресе опечатка или ссылка скопирована не целиком.',
  didYouMean: 'Возможно, вы искали',
  toLibrary: 'Перейти в библиотеку',
  notHere: 'Эта страница не сохранена на устройстве',
  tryAgain: 'Повторить',
  saved: 'Сохранено на этом устройстве',
} as const satisfies Translation<typeof en>;
