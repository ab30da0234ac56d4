import type en from '../en/listen.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/listen.ts`. */
export default {
  listening: 'الاستماع',
  pause: 'إيقاف مؤقت',
  play: 'تشغيل',
  again: 'من جديد',
  back: 'الجملة السابقة',
  on: 'الجملة التالية',
  speed: 'السرعة',
  times: '{rate}×',
  voice: 'الصوت',
  stop: 'إيقاف',
  ended: 'نهاية النص.',
  noVoice: 'ليس في هذا المتصفح صوت لهذه اللغة: {language}. يمكن إضافة صوت من إعدادات الجهاز.',
  failed: 'لم يتمكن هذا المتصفح من قراءة النص بصوت مسموع.',
} as const satisfies Translation<typeof en>;
