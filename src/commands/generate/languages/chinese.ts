import { isoDay, withPoint, type Phrases } from '../phrases.ts';

/** Words are not set apart by spaces. */
export const chinese: Phrases = {
  lang: 'zh-Hans',
  between: '',
  end: '。',
  places: [
    ['青屿', '北汀', '白沙', '云溪', '松岭', '南浦', '石门', '柳河', '东湾', '梅川'],
    ['港', '镇', '城', '州', '县', '岛'],
  ],
  people: {
    given: ['海明', '建国', '文华', '志强', '国栋', '思远', '晓峰', '庆生'],
    families: ['陈', '李', '王', '赵', '周', '吴', '郑', '孙'],
    fullName: (given, family) => `${family}${given}`,
    isCalledByFamily: false,
  },
  bodies: {
    names: [
      ['河流管理委员会', '河管会'],
      ['港口联合会', '港联'],
      ['粮食交易所', '粮交所'],
      ['引航员协会', '引协'],
    ],
    asSubject: (words) => words,
  },
  goods: ['粮食', '木材', '煤炭', '棉花', '食盐', '铜矿', '羊毛', '水产'],
  matters: ['粮食过境', '河流保护', '铁路运输', '海关监管', '电力供应', '渔业', '学历互认'],
  works: ['大桥', '水库', '车站', '电厂', '码头', '图书馆'],
  subjects: [
    (place) => `${place}议会`,
    (place) => `${place}的报纸`,
    (place) => `${place}商会`,
    () => '交通部',
    () => '海关',
    () => '前任谈判代表',
    () => '邻国政府',
  ],
  actions: ['一直维护', '悄悄质疑', '宁愿忘记', '反复提到', '从不提及', '详细说明', '推迟讨论'],
  things: [
    '北部公路的状况',
    '关于河流的旧争端',
    '渡河的价格',
    '邻居的沉默',
    '外国引航员的规则',
    '新线路的费用',
    '旱灾报告',
  ],
  tails: [
    () => '',
    () => '，无人反驳',
    () => '，尽管账目没有公开',
    () => '，因为收成不好',
    (place) => `，${place}来信可以证明`,
    (place) => `，而${place}还在等待`,
  ],
  clause: (subject, action, thing, tail) => `${subject}${action}${thing}${tail}`,

  title: (a, b, matter) => `${a}与${b}：${matter}后来怎样`,
  heading: (thing, place) => `从${place}看${thing}`,
  dateOf: (day) => ({ words: `${day.year}年${day.month}月${day.day}日`, is: isoDay(day) }),
  yearOf: (year) => ({ words: `${year}年`, is: String(year) }),
  amountOf: (tenths) => ({
    words: `${withPoint(tenths, '.')}亿克朗`,
    is: String(tenths * 10_000_000),
  }),
  unit: '克朗',

  treaty: ({ date, a, b, matter, where }) => `${date}，${a}和${b}在${where}签署了${matter}协议`,
  treatyLabel: (matter) => `${matter}协议`,
  instrument: '协议',
  status: { is: 'signed', words: '签署了' },
  trade: ({ year, goods, from, to, all, part, third }) =>
    `${year}，${from}与${to}之间的${goods}贸易达到${all}，其中${part}来自${third}`,
  tradeLabels: (goods) => ({
    all: `${goods}贸易`,
    part: `${goods}贸易的一部分`,
    share: `${goods}贸易的占比`,
  }),
  speaker: (place) => `${place}市长`,
  marks: ['“', '”'],
  said: ({ where, speaker, words }) => `在${where}被问到此事时，${speaker}说：${words}`,
  opened: ({ work, where, when }) => `${where}${work}于${when}启用`,
  openedLabel: (work, where) => `${where}${work}启用`,
};
