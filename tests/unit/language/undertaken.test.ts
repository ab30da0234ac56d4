import { describe, expect, it } from 'vitest';
import { proposeMode } from '../../../src/compile/records/modes.ts';
import { attributionsOf } from '../../../src/language/context/attribution.ts';
import { loadLanguage } from '../../../src/language/load-language.ts';

/** A sentence in which each value stands in brackets. */
function values(marked: string) {
  const text = marked.replace(/[[\]]/gu, '');
  let taken = 0;
  return [...marked.matchAll(/\[([^\]]+)\]/gu)].map(({ index, 1: words = '' }) => {
    const start = index - 2 * taken;
    taken += 1;
    return { text, place: { start, end: start + words.length } };
  });
}

const modesOf = (marked: string, tag: string) =>
  values(marked).map(
    ({ text, place }) => proposeMode(text, place, 'figure', loadLanguage(tag)).mode?.is,
  );

describe('what somebody undertakes to do', () => {
  it.each([
    [
      'en',
      'The mill undertakes to widen the weir from [9] to [14 metres], and to raise its output to [up to 300,000 tons].',
    ],
    ['en', 'The bank pledged to lend [40 million crowns].'],
    ['en', 'The union committed itself to hiring [600 people].'],
    ['en', 'The line would employ [1,900 people] and earn the town [3 million crowns].'],
    ['en', 'The treasury reckons with about [70 million].'],
    ['ru', 'Завод обязуется построить [40 домов] и нанять [600 человек].'],
    ['es', 'La mina se compromete a contratar a [600 personas] y a invertir [40 millones].'],
    [
      'de',
      'Das Werk verpflichtet sich, [600 Menschen] einzustellen und [40 Millionen Kronen] zu zahlen.',
    ],
    ['de', 'Das Amt rechnet mit [70 Millionen Kronen].'],
    ['zh', '公司承诺雇用[600人]。'],
    ['ar', 'تلتزم الشركة بتوظيف [600 عامل].'],
    ['fr', 'L’usine s’engage à embaucher [600 personnes] et à investir [40 millions].'],
    ['it', 'La fabbrica si impegna ad assumere [600 persone] e a investire [40 milioni].'],
    ['pt', 'A fábrica compromete-se a contratar [600 pessoas] e a investir [40 milhões].'],
    ['uk', 'Завод зобов’язується збудувати [40 будинків] і найняти [600 осіб].'],
  ])('%s: is foreseen, and all that is joined to it: %s', (tag, text) => {
    for (const mode of modesOf(text, tag)) expect(mode).toBe('forecast');
  });

  it.each([
    ['en', 'The work undertaken in spring cost [40 million crowns].'],
    ['en', 'The port is the only one with [three] owners.'],
    ['en', 'The town has [900 houses], and the mayor would like more.'],
    ['de', 'Der Rat verpflichtete den Trainer, und [600 Menschen] kamen.'],
  ])('%s: is not what was done: %s', (tag, text) => {
    for (const mode of modesOf(text, tag)) expect(mode).toBeUndefined();
  });
});

describe('what is alleged', () => {
  it.each([
    ['en', 'In the alleged letter, [9 pages] long, a fee of [3 million] is named.'],
    [
      'en',
      'It is said that he stayed for [4 nights], at the mayor’s expense; that he drew [2 million], in cash.',
    ],
    ['ru', 'В предполагаемом письме, на [9 страницах], названа сумма в [3 миллиона].'],
    ['es', 'En la presunta carta, de [9 páginas], se nombra una suma de [3 millones].'],
    ['de', 'In dem angeblichen Brief, [9 Seiten] lang, wird eine Summe von [3 Millionen] genannt.'],
    ['fr', 'Dans la prétendue lettre, longue de [9 pages], figure une somme de [3 millions].'],
    ['it', 'Nella presunta lettera, lunga [9 pagine], compare una somma di [3 milioni].'],
    ['pt', 'Na alegada carta, com [9 páginas], consta uma soma de [3 milhões].'],
    ['ar', 'في الرسالة المزعومة، وهي من [9 صفحات]، ورد مبلغ [3 ملايين].'],
    ['uk', 'У гаданому листі, на [9 сторінках], названо суму в [3 мільйони].'],
    ['zh', '据说，他住了[4晚]，花了[200万]元。'],
  ])('%s: is so in each number of its sentence: %s', (tag, text) => {
    for (const mode of modesOf(text, tag)) expect(mode).toBe('allegation');
  });

  it('is not so behind a conjunction', () => {
    expect(modesOf('The alleged letter was burned, and the town has [900 houses].', 'en')).toEqual([
      undefined,
    ]);
  });
});

describe('a figure that is given to nobody in particular', () => {
  it.each([
    ['en', 'Now the talk is of between [6 and 8 million crowns].'],
    ['en', 'The damage was put at [30 million crowns].'],
    ['en', 'The herd is believed to number [900].'],
    ['ru', 'Теперь речь идет уже о [30 миллионах] крон.'],
    ['ru', 'Ущерб оценивается в [30 миллионов] крон.'],
    ['es', 'Hoy se habla de [30 millones] de coronas.'],
    ['es', 'Los daños se cifraban en [30 millones] de coronas.'],
    ['de', 'Heute ist von [30 Millionen] Kronen die Rede.'],
    ['de', 'Der Schaden wurde auf [30 Millionen] Kronen geschätzt.'],
    ['zh', '据说损失为[3000万]元。'],
    ['ar', 'يدور الحديث الآن عن [30 مليون] دولار.'],
    ['fr', 'On parle aujourd’hui de [30 millions] de couronnes.'],
    ['fr', 'Les dégâts ont été évalués à [30 millions] de couronnes.'],
    ['it', 'Oggi si parla di [30 milioni] di corone.'],
    ['it', 'I danni sono stati stimati in [30 milioni] di corone.'],
    ['pt', 'Hoje fala-se em [30 milhões] de coroas.'],
    ['pt', 'Os danos foram avaliados em [30 milhões] de coroas.'],
    ['uk', 'Тепер йдеться про [30 мільйонів] крон.'],
    ['uk', 'Збитки оцінюються у [30 мільйонів] крон.'],
  ])('%s: is not said by the author: %s', (tag, marked) => {
    for (const { text, place } of values(marked))
      expect(attributionsOf(text, place, loadLanguage(tag))).not.toEqual([]);
  });

  it.each([
    ['en', 'The minister put [30 crowns] on the table.'],
    ['de', 'Die Rede des Ministers dauerte [40 Minuten].'],
    ['ru', 'Он произнес речь о [30 школах].'],
  ])('%s: other words of that kind ask for nobody: %s', (tag, marked) => {
    for (const { text, place } of values(marked))
      expect(attributionsOf(text, place, loadLanguage(tag))).toEqual([]);
  });
});
