import type en from '../en/site.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/site.ts`. */
export default {
  about: 'عن الموقع',
  noAnalyses: 'لا تحليلات هنا بعد.',
  contents: 'المحتويات',
  moreAnalyses: 'تحليلات أخرى',
  allAnalyses: 'كل التحليلات',
  filter: 'ترشيح التحليلات',
  language: 'اللغة',
  kind: 'النوع',
  name: 'عن',
  matching:
    '{count, plural, zero {لا تحليلات} one {تحليل واحد} two {تحليلان} few {{count} تحليلات} many {{count} تحليلًا} other {{count} تحليل}}',
  nothingMatches: 'لا شيء يطابق كل هذه المرشحات.',
  notReached: 'تعذّر تحميل القائمة.',
  showAll: 'عرض الكل',
  addedOn: 'أُضيف في {date}',
  continueReading: 'تابع القراءة',
  readNext: 'اقرأ بعده',
  related: 'ذو صلة',
  pages: 'صفحات المكتبة',
  newer: 'الأحدث',
  older: 'الأقدم',
  page: 'صفحة {number} من {pages}',
  contact: 'للإبلاغ عن خطأ',
  rights: 'الحقوق',
  software: 'البرمجيات',
  licences: 'رخص البرمجيات المستخدمة هنا',
  notFound: 'الصفحة غير موجودة',
  notFoundWhy: 'ربما كُتب العنوان خطأً أو نُسخ الرابط ناقصًا.',
  didYouMean: 'هل تقصد',
  toLibrary: 'إلى المكتبة',
  notHere: 'هذه الصفحة غير محفوظة على هذا الجهاز',
  tryAgain: 'أعد المحاولة',
  saved: 'محفوظ على هذا الجهاز',
} as const satisfies Translation<typeof en>;
