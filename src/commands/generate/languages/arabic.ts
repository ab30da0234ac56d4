import { isoDay, withPoint, type Phrases } from '../phrases.ts';

const MONTHS = [
  ...['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس'],
  ...['سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
];

/** Read from CLDR alone: what words mean is told beside them. */
export const arabic: Phrases = {
  lang: 'ar',
  between: ' ',
  end: '.',
  places: [
    ['مرسى ', 'عين ', 'دير ', 'وادي ', 'تل ', 'رأس ', 'بير ', 'جبل '],
    ['الريم', 'النخيل', 'الرمان', 'الصفا', 'الزهر', 'الغزال', 'الحمام', 'الكرم', 'السدر'],
  ],
  people: {
    given: ['يوسف', 'سامي', 'كريم', 'طارق', 'نبيل', 'عادل', 'فارس', 'هاني'],
    families: ['الحداد', 'النجار', 'الخياط', 'العطار', 'الصياد', 'البحار', 'الفلاح', 'الملاح'],
    fullName: (given, family) => `${given} ${family}`,
    isCalledByFamily: true,
  },
  bodies: {
    names: [
      ['هيئة الأنهار', 'الهيئة'],
      ['اتحاد الموانئ', 'الاتحاد'],
      ['بورصة الحبوب', 'البورصة'],
      ['رابطة المرشدين', 'الرابطة'],
    ],
    asSubject: (words) => words,
  },
  goods: ['القمح', 'الخشب', 'الفحم', 'القطن', 'الملح', 'النحاس', 'الصوف', 'السمك'],
  matters: [
    'عبور القمح',
    'حماية النهر',
    'السكك الحديدية',
    'الرقابة الجمركية',
    'توريد الكهرباء',
    'الصيد البحري',
  ],
  works: ['محطة', 'مدرسة', 'مكتبة', 'قنطرة', 'جمارك'],
  subjects: [
    (place) => `مجلس ${place}`,
    (place) => `جريدة ${place}`,
    () => 'وزير النقل',
    () => 'مدير الجمارك',
    () => 'المفاوض السابق',
    () => 'رئيس النقابة',
  ],
  actions: ['يدافع عن', 'يشكك في', 'يتجاهل', 'يشرح', 'يؤجل', 'ينتقد'],
  things: [
    'حالة الطريق الشمالي',
    'الخلاف القديم على النهر',
    'سعر العبور',
    'صمت الجيران',
    'قواعد الإرشاد',
    'تقرير الجفاف',
  ],
  tails: [
    () => '',
    () => '، ولا ينكر ذلك أحد',
    () => ' لأن المحصول كان ضعيفا',
    (place) => `، كما جاء في رسالة من ${place}`,
    (place) => ` بينما تنتظر ${place}`,
  ],
  clause: (subject, action, thing, tail) => `${subject} ${action} ${thing}${tail}`,

  title: (a, b, matter) => `${a} و${b}: ما الذي جرى في ${matter}`,
  heading: (thing, place) => `${thing} كما يبدو من ${place}`,
  dateOf: (day) => ({
    words: `${day.day} ${MONTHS[day.month - 1]} ${day.year}`,
    is: isoDay(day),
  }),
  yearOf: (year) => ({ words: `عام ${year}`, is: String(year) }),
  amountOf: (tenths) => ({
    words: `${withPoint(tenths, '.')} مليون دينار`,
    is: String(tenths * 100_000),
  }),
  unit: 'دينار',

  treaty: ({ date, a, b, matter, where }) =>
    `وقّع مندوبو ${a} ومندوبو ${b} في ${date} اتفاقا بشأن ${matter} في مدينة ${where}`,
  treatyLabel: (matter) => `اتفاق بشأن ${matter}`,
  instrument: 'اتفاقا',
  status: { is: 'signed', words: 'وقّع' },
  trade: ({ year, goods, from, to, all, part, third }) =>
    `بلغت تجارة ${goods} بين ${from} وبين ${to} ${all} ${year}، منها ${part} من نصيب ${third}`,
  tradeLabels: (goods) => ({
    all: `تجارة ${goods}`,
    part: `جزء من تجارة ${goods}`,
    share: `حصة من تجارة ${goods}`,
  }),
  speaker: (place) => `عمدة ${place}`,
  marks: ['«', '»'],
  said: ({ where, speaker, words }) => `وفي لقاء في ${where} قال ${speaker}: ${words}`,
  opened: ({ work, where, when }) => `افتتحت ${work} ${where} في ${when}`,
  openedLabel: (work, where) => `افتتاح ${work} ${where}`,
};
