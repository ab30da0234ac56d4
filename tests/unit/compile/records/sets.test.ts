import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../../src/compile/analysis.ts';
import { countAll } from '../../../../src/model/records/count-documents.ts';
import { howMany } from '../../../../src/model/records/how-many.ts';
import { partsOf } from '../../../../src/model/records/agreement-parts.ts';
import { analysisOf } from '../checks/small-analysis.ts';

const compiled = (text: string, records: string, lang = 'en') =>
  compileAnalysis({ file: 'a.md', text: analysisOf(text, records, lang) }, 'a');

/** A set that the text counts in these words, of which it names two. */
function setOf(count: string, lang: 'en' | 'ru' | 'es' = 'en') {
  const [text, status, treaty, pact] = (
    {
      en: [`They signed ${count}, including a treaty and a pact.`, 'signed', 'treaty', 'pact'],
      ru: [`Они подписали ${count}, включая договор и пакт.`, 'подписали', 'договор', 'пакт'],
      es: [`Firmaron ${count}, incluidos un tratado y un pacto.`, 'Firmaron', 'tratado', 'pacto'],
    } as const
  )[lang];
  const member = (id: string, words: string) =>
    `- agreement: ${id}\n  label: ${id}\n  quote: ${words}\n  instrument: ${words}\n  status: { from: set }\n`;
  const { analysis, problems } = compiled(
    text,
    `- agreement: set\n  label: Set\n  quote: ${text.slice(0, -1)}\n  instrument: not-stated\n  status: { is: signed, words: ${status} }\n  set: { count: ${count}, named: [a, b] }\n` +
      member('a', treaty) +
      member('b', pact),
    lang,
  );
  expect(problems).toEqual([]);
  const { set } = analysis!.agreements[0]!;
  return {
    count: howMany(set!.count),
    rest: howMany(set!.rest ?? { value: set!.notNamed }),
    all: howMany(countAll(analysis!.agreements)),
    part: howMany(partsOf(analysis!.agreements)[0]!.notNamed),
  };
}

describe('a set is counted as the text counts it', () => {
  it.each<[string, string, string, ('en' | 'ru' | 'es')?]>([
    ['seven documents', '7', '5'],
    ['more than 20 documents', '21+', '19+'],
    ['at least 20 documents', '20+', '18+'],
    ['about 30 documents', 'about 30', 'about 28'],
    ['12 or 18 documents', '12–18', '10–16'],
    ['a dozen documents', 'about 12', 'about 10'],
    ['dozens of documents', '2+', '0+'],
    ['several documents', '2+', '0+'],
    ['fewer than 20 documents', '2–19', '0–17'],
    ['более 20 документов', '21+', '19+', 'ru'],
    ['12 или 18 меморандумов', '12–18', '10–16', 'ru'],
    ['десятки документов', '2+', '0+', 'ru'],
    ['más de 20 documentos', '21+', '19+', 'es'],
    ['12 o 18 memorandos', '12–18', '10–16', 'es'],
    ['decenas de documentos', '2+', '0+', 'es'],
  ])('%s: %s, of which it does not name %s', (words, count, rest, lang) => {
    expect(setOf(words, lang)).toEqual({ count, rest, all: count, part: rest });
  });

  it('and not without what limits it', () => {
    const { problems } = compiled(
      'They signed more than 20 documents.',
      '- agreement: set\n  label: Set\n  quote: They signed more than 20 documents\n  instrument: documents\n  status: { is: signed, words: signed }\n  set: { count: 20 documents, named: [] }\n',
    );
    expect(problems.map(({ fix }) => fix)).toEqual(['write "more than 20 documents"']);
  });
});

const TEXT = 'They signed seven documents, including a treaty and a pact that was ratified later.';
const WITH_FISH = `${TEXT} A memorandum on fish was signed as well, perhaps among them.`;
const WAIVER = '- waive: ratified\n  words: was ratified\n  why: coreference\n';
const SET = (named: string) =>
  `- agreement: set\n  label: Set\n  quote: They signed seven documents\n  instrument: documents\n  status: { is: signed, words: signed }\n  set: { count: seven documents, named: [${named}] }\n- agreement: treaty\n  label: Treaty\n  quote: including a treaty\n  instrument: treaty\n  status: { from: set }\n`;
const PACT =
  '- agreement: pact\n  label: Pact\n  quote: a pact that was ratified later\n  instrument: pact\n  status: { is: ratified, words: was ratified }\n';
const FISH =
  '- agreement: fish\n  label: Fish\n  quote: A memorandum on fish was signed as well\n  instrument: memorandum\n  status: { is: signed, words: was signed }\n  perhaps-in: set\n';

describe('a document of a set', () => {
  it('may have a status of its own, and is counted once', () => {
    const { analysis, problems } = compiled(TEXT, SET('treaty, pact') + PACT);
    expect(problems).toEqual([]);
    const [set, , pact] = analysis!.agreements;
    expect(pact).toMatchObject({ status: 'ratified', memberOf: 'set', hasOwnStatus: true });
    expect(set!.set).toMatchObject({ otherStatus: 1, notNamed: 5 });
    expect(countAll(analysis!.agreements)).toEqual({ value: 7 });
    const signed = analysis!.agreements.filter(({ status }) => status === 'signed');
    expect(countAll(signed)).toEqual({ value: 6 });
    expect(countAll([pact!])).toEqual({ value: 1 });
  });

  it('may be one of it or not, and totals say so', () => {
    const { analysis, problems } = compiled(WITH_FISH, SET('treaty') + FISH + WAIVER);
    expect(problems).toEqual([]);
    expect(analysis!.agreements[0]!.set!.rest).toEqual({ value: 5, most: 6 });
    expect(howMany(countAll(analysis!.agreements))).toBe('7–8');
    expect(analysis!.agreements[2]!.perhapsIn).toBe('set');
  });

  it('is not perhaps one of it where the set names it', () => {
    const { problems } = compiled(WITH_FISH, SET('treaty, fish') + FISH);
    expect(problems.map(({ found }) => found)).toEqual(['"set", the set that names "fish"']);
  });

  it('is counted off by no derived figure, where the text gives no exact number', () => {
    const { problems } = compiled(
      WITH_FISH,
      `${SET('treaty')}${FISH}- figure: others\n  label: Others\n  about: trade\n  derive: { op: not-named, of: [set], round: 0 }\n`,
    );
    expect(problems.map(({ found }) => found)).toEqual([
      '"not-named" of "set", whose documents the text does not count exactly',
    ]);
  });
});
