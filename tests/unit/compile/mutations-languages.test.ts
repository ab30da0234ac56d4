import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../src/compile/analysis.ts';
import { expectOneProblem, type Mutation } from './mutation.ts';
import {
  expectAtMostOnce,
  expectOnceEach,
  oneCharacter,
  withoutRecord,
} from './mutate-everywhere.ts';

/** The same as for the article, in other languages and scripts; see mutations.test.ts. */

const NOT_ENTERED =
  'the text is not the one that was entered ("text-sha256"): restore it, or copy the words exactly as they are in the text';
const BRING_BACK =
  'restore the text; if the change is intended, write the new SHA-256 here and a line under "corrections"';
const COPY = 'copy the words exactly as they are in the text';
const OVERRULED = 'leave "is" out: the value is read from the words; or cite words that say more';
const OVERRULED_DATE =
  'leave "is" out: the date is read from the words; or say which words give the rest: "dated-by: …"';
const addTo = (section: string, kind: string) =>
  `account for it in the section "${section}": with ${kind}, or in a field of another record; or waive it: "- waive: some-id"`;
const addAllTo = (section: string, kinds: string) =>
  `account for each in the section "${section}": with ${kinds}, or in a field of another record; or waive it: "- waive: some-id"`;

const russian: Mutation[] = [
  {
    what: 'a digit behind the decimal comma, in the text',
    edits: [['потратили на неё 412,7 млн крон. Она', 'потратили на неё 412,8 млн крон. Она']],
    at: 'quote: ‸Систему строили шесть лет',
    found: 'where the text has "…тили на неё 412,8 млн крон"',
    fix: NOT_ENTERED,
  },
  {
    what: 'ё as е, in the text',
    edits: [
      [
        'велезийский премьер объявил о готовности открыть в Хельмвике учебный центр для лоцманов.',
        'велезийский премьер объявил о готовности открыть в Хельмвике учебный центр для лоцманов!',
      ],
    ],
    at: 'text-sha256: ‸',
    found: 'a text whose SHA-256 is',
    fix: BRING_BACK,
  },
  {
    what: 'е as ё, in a passage that four records cite',
    edits: [
      ['к ней присоединятся ещё девять. Оставшиеся', 'к ней присоединятся еще девять. Оставшиеся'],
    ],
    at: 'label: Порты, которые присоединятся\n  about: trade\n  quote: ‸До конца',
    found: 'where the text has "…присоединятся еще девять"',
    fix: NOT_ENTERED,
  },
  {
    what: 'a heading, which is the text’s own',
    edits: [['## Кто промолчал {#silent}', '## Кто молчал {#silent}']],
    at: 'text-sha256: ‸',
    found: 'a text whose SHA-256 is',
    fix: BRING_BACK,
  },
  {
    what: 'a letter of a quote',
    edits: [
      ['quote: меморандум о взаимопонимании между', 'quote: меморандум о взаимопониманию между'],
    ],
    at: 'quote: ‸меморандум о взаимопониманию',
    found: 'where the text has "…о взаимопонимании между',
    fix: COPY,
  },
  {
    what: 'the case of a party',
    edits: [['parties: [министерствами энергетики]', 'parties: [министерства энергетики]']],
    at: 'parties: [‸министерства энергетики]',
    found: '"министерства энергетики", where the text has "министерствами энергетики"',
    fix: 'write "министерствами энергетики"',
  },
  {
    what: 'prepared, promoted to signed',
    edits: [
      ['{ is: prepared, words: было подготовлено }', '{ is: signed, words: было подготовлено }'],
    ],
    at: '{ is: signed, words: ‸было подготовлено }',
    found: '"было подготовлено", which does not state the status "signed"',
    fix: 'write "is: prepared", or cite the words that state "signed"',
  },
  {
    what: 'announced, promoted to ratified',
    edits: [
      [
        '{ is: announced, words: объявил о готовности }',
        '{ is: ratified, words: объявил о готовности }',
      ],
    ],
    at: '{ is: ratified, words: ‸объявил о готовности }',
    found: '"объявил о готовности", which does not state the status "ratified"',
    fix: 'write "is: announced", or cite the words that state "ratified"',
  },
  {
    what: 'a value cited without its scale',
    edits: [
      ['value: 412,7 млн крон\n', 'value: "412,7"\n'],
      ['value: "412,7"\n  unit: крон\n', 'value: "412,7"\n'],
    ],
    at: 'value: ‸"412,7"',
    found: '"412,7", which is a part of a number, "412,7 млн крон"',
    fix: 'write "412,7 млн крон"',
  },
  {
    what: 'a value interpreted as another',
    edits: [['value: 9,3 млрд крон', 'value: { words: "9,3 млрд крон", is: 93000000000 }']],
    at: 'is: ‸93000000000 }',
    found: '"93000000000" for the words "9,3 млрд крон", which say 9300000000',
    fix: OVERRULED,
  },
  {
    what: 'about, made exact',
    edits: [['value: около 240 километров', 'value: { words: около 240 километров, is: 240 }']],
    at: 'is: ‸240 }',
    found: '"240" for the words "около 240 километров", which are not so exact',
    fix: OVERRULED,
  },
  {
    what: 'a unit of another case',
    edits: [['value: тяжелее 300\n  unit: тонн', 'value: тяжелее 300\n  unit: тонны']],
    at: 'unit: ‸тонны',
    found: '"тонны", where the text has "тонн"',
    fix: 'write "тонн"',
  },
  {
    what: 'another day than the words',
    edits: [
      [
        '{ words: 1 января 2027 года, is: 2027-01-01 }',
        '{ words: 1 января 2027 года, is: 2027-01-11 }',
      ],
    ],
    at: 'is: ‸2027-01-11 }',
    found: '"2027-01-11" for the words "1 января 2027 года", which say 2027-01-01',
    fix: OVERRULED_DATE,
  },
  {
    what: 'a month with a year that the words do not give',
    edits: [['when: в августе', 'when: { words: в августе, is: 2026-08 }']],
    at: 'is: ‸2026-08 }',
    found: '"2026-08" for the words "в августе", which do not give the year',
    fix: OVERRULED_DATE,
  },
  {
    what: 'the count of a set, off',
    edits: [['count: семь документов', 'count: { words: семь документов, is: 6 }']],
    at: 'is: ‸6 }',
    found: '"6" for the words "семь документов", which say 7',
    fix: OVERRULED,
  },
  {
    what: 'the speaker in the nominative, where the text has another case',
    edits: [
      ['speaker: { unnamed: одного из участников }', 'speaker: { unnamed: один из участников }'],
    ],
    at: 'speaker: { unnamed: ‸один из участников }',
    found: '"один из участников", where the text has "одного из участников"',
    fix: 'write "одного из участников"',
  },
  {
    what: 'reported, though in guillemets',
    edits: [['use: direct\n  speaker: Тимур Ахлестин', 'use: reported\n  speaker: Тимур Ахлестин']],
    at: 'use: ‸reported\n  speaker: Тимур',
    found: 'the use "reported" of words in quotation marks: "«дешёвым',
    fix: 'write "use: direct" if the speaker said them so',
  },
  {
    what: 'a name that the text does not have',
    edits: [['Велезия: [Мирогорск]', 'Велезия: [Мирогорcк]']],
    at: 'Велезия: [‸Мирогорcк]',
    found: '"Мирогорcк", which is not in the text',
    fix: 'write "Мирогорск"',
  },
  {
    what: 'a figure, left out',
    edits: [
      [
        '- figure: queue-minutes\n  label: Как часто пересчитывается очередь к причалам\n  about: порты\n  quote: пересчитывает очередь к причалам каждые пять минут\n  value: пять\n  unit: минут\n',
        '',
      ],
    ],
    at: 'очередь к причалам каждые ‸пять минут. По',
    found: 'a number, "пять": no record accounts for it',
    fix: addTo('ports', 'a figure'),
  },
  {
    what: 'a waiver of an idiom of the language',
    edits: [
      [
        '- waive: one-more-winter',
        '- waive: not-once\n  words: ни разу\n  why: idiom\n- waive: one-more-winter',
      ],
    ],
    at: 'words: ‸ни разу',
    found: 'a waiver of the words "ни разу"',
    fix: 'remove the waiver',
  },
  {
    what: 'a number in words more, with the right hash',
    edits: [
      ['Вместо него говорили о кабеле.', 'Вместо него трижды говорили о двадцати трёх кабелях.'],
    ],
    entered: true,
    at: 'говорили о ‸двадцати трёх кабелях',
    found: 'a number, "двадцати трёх": no record accounts for it',
    fix: addTo('energy', 'a figure'),
  },
];

const spanish: Mutation[] = [
  {
    what: 'a digit of a number with a thousands mark, in the text',
    edits: [
      [
        'un mínimo de 1.850 millones de metros cúbicos al año; Valdoria',
        'un mínimo de 1.805 millones de metros cúbicos al año; Valdoria',
      ],
    ],
    at: 'label: Caudal mínimo que Montelara deja pasar\n  about: agua\n  quote: ‸un mínimo',
    found: 'where the text has "un mínimo de 1.805 millones de',
    fix: NOT_ENTERED,
  },
  {
    what: 'an accent, in the text',
    edits: [['Nadie ha dicho cuánto costará', 'Nadie ha dicho cuanto costará']],
    at: 'text-sha256: ‸',
    found: 'a text whose SHA-256 is',
    fix: BRING_BACK,
  },
  {
    what: 'an accent, in a party',
    edits: [['speaker: La Cámara de Regantes', 'speaker: La Camara de Regantes']],
    at: 'speaker: ‸La Camara de Regantes',
    found: '"La Camara de Regantes", where the text has "La Cámara de Regantes"',
    fix: 'write "La Cámara de Regantes"',
  },
  {
    what: 'a space before the percent sign that is another',
    edits: [['quote: creció un 3,8 %', 'quote: creció un 3,8%']],
    at: 'quote: ‸creció un 3,8%',
    found: 'where the text has "creció un 3,8',
    fix: COPY,
  },
  {
    what: 'announced, promoted to signed',
    edits: [['{ is: announced, words: anunció }', '{ is: signed, words: anunció }']],
    at: '{ is: signed, words: ‸anunció }',
    found: '"anunció", which does not state the status "signed"',
    fix: 'write "is: announced", or cite the words that state "signed"',
  },
  {
    what: 'ended, promoted to ratified, by words that deny it',
    edits: [
      [
        '{ is: ended, words: sustituye al de 1974 }',
        '{ is: ratified, words: nunca fue ratificado }',
      ],
    ],
    at: '{ is: ratified, words: ‸nunca fue ratificado }',
    found:
      '"nunca fue ratificado", which "nunca" (a negation) reverses: it does not state the status "ratified"',
    fix: 'give the status that the sentence states, or cite a sentence that states this one',
  },
  {
    what: 'a decimal comma and a thousands mark, the other way round',
    edits: [['value: 1.234,5 millones de pesos', 'value: 1,234.5 millones de pesos']],
    at: 'value: ‸1,234.5 millones de pesos',
    found: '"1,234.5 millones de pe…", where the text has "1.234,5 millones de pe…"',
    fix: 'write "1.234,5 millones de pesos"',
  },
  {
    what: 'a number that English reads otherwise',
    edits: [
      ['value: 14.600 millones de pesos', 'value: { words: 14.600 millones de pesos, is: 14.6 }'],
    ],
    at: 'is: ‸14.6 }',
    found: '"14.6" for the words "14.600 millones de pesos"',
    fix: OVERRULED,
  },
  {
    what: 'a range, of which only one end is cited',
    edits: [['value: entre 900 y 1.100 millones de pesos', 'value: 1.100 millones de pesos']],
    at: 'value: ‸1.100 millones de pesos',
    found:
      '"1.100 millones de pesos", which is a part of a number, "entre 900 y 1.100 millones de pesos"',
    fix: 'write "entre 900 y 1.100 millones de pesos"',
  },
  {
    what: 'a date cited in part',
    edits: [
      ['date: 28 de mayo de 2026', 'date: 28 de mayo'],
      [
        '- event: firma-del-tratado\n  label: Firma del tratado en Puerto Claro\n  quote: >-\n    El 28 de mayo de 2026 los ministros de Aguas de ambos países firmaron en Puerto Claro un tratado\n  when: 28 de mayo de 2026\n  phase: happened\n',
        '',
      ],
    ],
    at: 'date: ‸28 de mayo\n',
    found: '"28 de mayo", which is a part of a date, "28 de mayo de 2026"',
    fix: 'write "28 de mayo de 2026"',
  },
  {
    what: 'a month with a year that the words do not give',
    edits: [['date: en abril\n  unsaid', 'date: { words: en abril, is: 2026-04 }\n  unsaid']],
    at: 'is: ‸2026-04 }',
    found: '"2026-04" for the words "en abril", which do not give the year',
    fix: OVERRULED_DATE,
  },
  {
    what: 'a part taken from its whole the wrong way round',
    edits: [
      [
        'of: [coste-de-las-obras, aporte-de-valdoria], round: 0',
        'of: [aporte-de-valdoria, coste-de-las-obras], round: 0',
      ],
    ],
    at: 'op: difference, of: ‸[aporte-de-valdoria',
    found: '"aporte-de-valdoria" less "coste-de-las-obras", the whole that it is part of',
    fix: 'write "of: [coste-de-las-obras, aporte-de-valdoria]", or "op: share"',
  },
  {
    what: 'direct, though without guillemets',
    edits: [['use: reported\n  speaker: La Cámara', 'use: direct\n  speaker: La Cámara']],
    at: 'use: ‸direct\n  speaker: La Cámara',
    found: 'the use "direct" of words without quotation marks: "la sequía',
    fix: 'write "use: reported", cite the words in the marks, or say under "marks" what is wrong with them',
  },
  {
    what: 'guillemets of which one is left out, with the right hash',
    edits: [
      [
        'según fuentes de la negociación, «contienen mapas».\n',
        'según fuentes de la negociación, «contienen mapas.\n',
      ],
      [
        'quote: Los otros dos, según fuentes de la negociación, «contienen mapas»',
        'quote: Los otros dos, según fuentes de la negociación, «contienen mapas',
      ],
      ['words: «contienen mapas»', 'words: «contienen mapas'],
    ],
    entered: true,
    at: 'use: ‸direct\n  speaker: { unnamed: fuentes',
    found: 'the use "direct" of words without quotation marks: "«contienen mapas"',
    fix: 'write "use: reported", cite the words in the marks, or say under "marks" what is wrong with them',
  },
  {
    what: 'a waiver, left out',
    edits: [['- waive: los-dos-rios\n  words: dos ríos\n  why: idiom\n', '']],
    at: 'habrá, como siempre, ‸dos ríos',
    found: 'a number, "dos": no record accounts for it',
    fix: addTo('aforo', 'a figure'),
  },
  {
    what: 'a number and a date more, in a footnote, with the right hash',
    edits: [
      [
        'aunque no publica el método.',
        'aunque no publica el método.[^nota]\n\n[^nota]: Lo prometió el 3 de marzo de 2025 a 12 municipios.',
      ],
    ],
    entered: true,
    at: '[^nota]: Lo prometió el ‸3 de marzo',
    found: 'a date, "3 de marzo de 2025"; a number, "12": no record accounts for them',
    fix: addAllTo('dinero', 'an event, a figure'),
  },
];

const chinese: Mutation[] = [
  {
    what: 'a digit, in the text',
    edits: [['2025年该港吞吐量为3860万吨，比', '2025年该港吞吐量为3880万吨，比']],
    at: 'label: 青屿港吞吐量\n  about: trade\n  quote: ‸2025年',
    found: 'where the text has "2025年该港吞吐量为3880万吨"',
    fix: NOT_ENTERED,
  },
  {
    what: 'a mark of the full width, half as wide in a quote',
    edits: [['quote: 一份是《港楼修缮协议》，为期15年', 'quote: 一份是《港楼修缮协议》,为期15年']],
    at: 'quote: ‸一份是《港楼修缮协议》,',
    found: 'where the text has "',
    fix: COPY,
  },
  {
    what: 'a sign of a party',
    edits: [['speaker: 船公司', 'speaker: 船公私']],
    at: 'speaker: ‸船公私',
    found: '"船公私"',
    fix: 'write "船公司"',
  },
  {
    what: 'a value without its scale',
    edits: [['value: { words: 3860万吨, is: 38600000 }', 'value: { words: "3860", is: 38600000 }']],
    at: 'value: ‸{ words: "3860"',
    found: '"3860", which is a part of a number, "3860万"',
    fix: 'write "3860万"',
  },
  {
    what: 'a corner bracket that is never closed, with the right hash',
    edits: [
      [
        '的说法。他们把港楼叫作「老灯」，说它从来不是为公司而是为渔船亮的。四',
        '的说法。他们把港楼叫作「老灯，说它从来不是为公司而是为渔船亮的。四',
      ],
    ],
    entered: true,
    at: 'quote: ‸他们把港楼叫作「老灯」\n',
    found: 'where the text has "他们把港楼叫作「老灯，"; so does the quote in line 208',
    fix: COPY,
  },
  {
    what: 'a quotation, left out',
    edits: [
      [
        '- quotation: hai-zai-tan\n  quote: 双方都说“还在谈”\n  words: “还在谈”\n  use: direct\n  speaker: 双方\n  date: not-stated\n',
        '',
      ],
    ],
    at: '双方都说‸“还在谈”。',
    found: 'a passage in quotation marks, "“还在谈”": no record accounts for it',
    fix: addTo('accounts', 'a quotation'),
  },
  {
    what: 'another day than the words',
    edits: [
      [
        'when: { words: 2026年3月9日, is: 2026-03-09 }',
        'when: { words: 2026年3月9日, is: 2026-03-19 }',
      ],
    ],
    at: 'is: ‸2026-03-19 }',
    found: '"2026-03-19" for the words "2026年3月9日"',
    fix: OVERRULED_DATE,
  },
  {
    what: 'the count of a set, off',
    edits: [['count: { words: 两份文件, is: 2 }', 'count: { words: 两份文件, is: 1 }']],
    at: 'is: ‸1 }',
    found: '"1" for the words "两份文件", which say 2',
    fix: OVERRULED,
  },
  {
    what: 'a name that the text does not have',
    edits: [['北汀航运: [船公司]', '北汀航运: [航运公司]']],
    at: '北汀航运: [‸航运公司]',
    found: '"航运公司", which is not in the text',
    fix: 'write it exactly as it is in the text, or remove it',
  },
];

describe.each([
  ['Russian', 'sodruzhestvo-severa', { text: 331, words: 157 }, russian],
  ['Spanish', 'acuerdo-del-rio', { text: 149, words: 79 }, spanish],
  ['Chinese', 'zhongguo-ganglou', { text: 23, words: 23 }, chinese],
] as const)('%s', (_, slug, steps, rows) => {
  const file = `tests/fixtures/analyses/${slug}.md`;
  const sound = readFileSync(file, 'utf8');

  it('has nothing to be told of as it is', () => {
    expect(compileAnalysis({ file, text: sound }, slug).problems).toEqual([]);
  });

  it.each(rows)('one problem is told of: $what', (row) => expectOneProblem(file, sound, row));

  it('wherever it stands, a character that is another is told once', () => {
    expectOnceEach(file, oneCharacter(sound, 'text', steps.text));
    expectOnceEach(file, oneCharacter(sound, 'words', steps.words));
  });

  it('a record that is left out is told at most once', () => {
    expectAtMostOnce(file, withoutRecord(sound));
  });
});
