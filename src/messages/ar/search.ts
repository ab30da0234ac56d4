import type en from '../en/search.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/search.ts`. */
export default {
  search: 'بحث',
  close: 'إغلاق',
  thisAnalysis: 'هذا التحليل',
  wholeLibrary: 'المكتبة كلها',
  searchFor: 'ابحث عن',
  placeholder: 'كلمات، أسماء، أرقام',
  searchIn: 'ابحث في',
  withoutScripts:
    'يحتاج البحث إلى JavaScript، وهو معطّل. كل تحليل صفحة واحدة، فيمكن البحث فيها ببحث المتصفح نفسه؛ وكلها في <link>المكتبة</link>.',
  more: '{count} أخرى',
  all: 'الكل ({count})',
  bestPlaces: 'أفضل المواضع ({count})',
  allPlaces: 'كل المواضع ({count})',
  cannotBeLoaded: 'هذه الكلمات فيه، لكن تعذّر تحميله لعرض موضعها.',
  inText: 'في النص',
  text: 'النص',
  agreements: 'الاتفاقات',
  agreement: 'اتفاق',
  figures: 'الأرقام',
  figure: 'رقم',
  voices: 'الأصوات',
  voice: 'صوت',
  dates: 'التواريخ',
  date: 'تاريخ',
  names: 'الأسماء',
  name: 'اسم',
  notes: 'ملاحظات المحرر',
  note: 'ملاحظة المحرر',
  passages:
    '{count, plural, zero {لا مقاطع} one {مقطع واحد} two {مقطعان} few {{count} مقاطع} many {{count} مقطعًا} other {{count} مقطع}}',
  records:
    '{count, plural, zero {لا سجلات} one {سجل واحد} two {سجلان} few {{count} سجلات} many {{count} سجلًا} other {{count} سجل}}',
  both: '{passages} و{records}',
  found: 'النتائج: {counts}.',
  foundSome: 'لا شيء فيه كل هذه الكلمات. فيه بعضها: {counts}.',
  nothingInAnalysis: 'لا نتائج في هذا التحليل.',
  searching: 'جارٍ البحث…',
  searchLibrary: 'ابحث في المكتبة كلها',
  nothingInLibrary: 'لا نتائج في المكتبة.',
  analyses:
    '{count, plural, zero {لا تحليلات} one {تحليل واحد} two {تحليلان} few {{count} تحليلات} many {{count} تحليلًا} other {{count} تحليل}}',
  foundIn: 'النتائج: {analyses}.',
  foundSomeIn: 'لا تحليل فيه كل هذه الكلمات. فيه بعضها: {analyses}.',
  unreachable: 'يتعذر الوصول إلى المكتبة.',
  searchedLanguage: 'اللغة',
  allLanguages: 'كل اللغات',
  noneSaved: 'لا تحليل محفوظًا على هذا الجهاز.',
  onlySaved:
    '{count, plural, zero {لم يُبحث في أي تحليل محفوظ على هذا الجهاز.} one {اقتصر البحث على التحليل المحفوظ على هذا الجهاز.} two {اقتصر البحث على التحليلين المحفوظين على هذا الجهاز.} few {اقتصر البحث على {count} تحليلات محفوظة على هذا الجهاز.} many {اقتصر البحث على {count} تحليلًا محفوظًا على هذا الجهاز.} other {اقتصر البحث على {count} تحليل محفوظ على هذا الجهاز.}}',
  lookIntoMore: 'ابحث في المزيد (المتبقي: {count})',
  asPage: '<link>افتح هذا البحث صفحةً مستقلة</link> لمشاركته أو حفظه في المفضلة.',
  hintNothing: 'تحقق من الإملاء، أو جرّب كلمات أقل.',
  hint: 'لا يهم التشكيل ولا حالة الأحرف، ويكفي أول الكلمة.',
  keys: '<key>↓</key> <key>↑</key> للتنقل بين النتائج، و<key>Enter</key> لفتح واحدة.',
  keysInDialog:
    '<key>↓</key> <key>↑</key> للتنقل بين النتائج، و<key>Enter</key> لفتح واحدة، و<key>Esc</key> لإغلاق البحث.',
} as const satisfies Translation<typeof en>;
