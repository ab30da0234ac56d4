import type en from '../en/names.ts';
import type { Translation } from '../message.ts';

/** Where each message stands, and what its slots are, stands in `en/names.ts`. */
export default {
  names: 'الأسماء',
  lead: 'من يتكلم في النص، ومن يُذكر اسمه فيما يرويه، والأسماء التي أدرجها المحررون. وقد يذكر النص غيرهم.',
  none: 'لم يدرج المحررون أسماء من هذا النص.',
  readTheText: 'اقرأ النص',
  alsoCalled: 'ويسمى أيضًا',
  signs: 'موقّع أو طرف',
  namedWith: 'يُذكر مع',
  says: 'أقوال',
  mentions:
    '{count, plural, zero {لا ذكر له} one {ورد في جملة واحدة} two {ورد في جملتين} few {ورد في {count} جمل} many {ورد في {count} جملة} other {ورد في {count} جملة}}',
  inOthers:
    '{count, plural, zero {ليس في تحليل آخر} one {في تحليل آخر} two {في تحليلين آخرين} few {في {count} تحليلات أخرى} many {في {count} تحليلًا آخر} other {في {count} تحليل آخر}}',
  searchAll: 'البحث في الكل ({count})',
  whoIsWho: 'من هو من في النص',
} as const satisfies Translation<typeof en>;
