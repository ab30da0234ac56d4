import type en from '../en/publish.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/publish.ts`. */
export default {
  correction: 'تصحيح',
  correctionOf: 'تصحيح: {title}',
  moved: 'انتقلت: {title}',
  movedTo: 'انتقلت هذه الصفحة: {link}',
  text: 'النص',
  agreements: 'الاتفاقات',
  figures: 'الأرقام',
  voices: 'الأصوات',
  by: 'المترجم:',
  unit: 'الوحدة',
  period: 'الفترة',
  comparedWith: 'أساس المقارنة',
  notStated: 'غير مذكور',
  derivedFrom: 'محسوب من',
  quotedIn: 'كما ورد في',
  of: 'من',
  figure: '{label}: {value}',
  figureOf: '{label}: {value} من {whole}',
  field: '{name}: {value}',
  source: '{provenance}، {from} «{title}»',
  licences: 'تتضمن برمجيات هذا الموقع الحزم المدرجة أدناه، بموجب هذه الرخص.',
} as const satisfies Translation<typeof en>;
