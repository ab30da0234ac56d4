import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { readStatus } from '../../../src/language/status.ts';

type Row = readonly [tag: string, before: string, words: string, status: string];

const read = ([tag, before, words, status]: Row) => {
  const text = before + words;
  const { hasPhrase, cues } = readStatus(
    text,
    { start: before.length, end: text.length },
    status,
    loadLanguage(tag),
  );
  return { hasPhrase, cues: cues.map(({ start, end }) => text.slice(start, end)) };
};

const STATED: readonly Row[] = [
  ['en', 'On November 1, 2023, an agreement ', 'was signed', 'signed'],
  ['en', 'Vladimir Putin and Kasim-Jomart Tokayev ', 'signed seven documents', 'signed'],
  ['en', 'not only was it ', 'signed', 'signed'],
  ['en', 'Kazakhstan, which is not a member, ', 'signed', 'signed'],
  ['en', 'On May 5, in May ', 'signed', 'signed'],
  ['en', 'the treaty ', 'entered into force', 'in-force'],
  ['en', 'a number of new agreements ', 'were prepared', 'prepared'],
  ['en', 'the launch ', 'is planned', 'planned'],
  ['en', 'The cabinet ', 'signed off on the pact', 'signed'],
  ['en', 'Dr. No signed nothing. Mr. and Mrs. Brandt ', 'signed', 'signed'],
  ['ru', 'Соглашение ', 'было подписано', 'signed'],
  ['ru', 'Президенты ', 'подписали семь документов', 'signed'],
  ['ru', 'договор ', 'вступил в силу', 'in-force'],
  ['ru', 'Парламент ', 'ратифицировал соглашение', 'ratified'],
  ['es', 'El acuerdo ', 'fue firmado', 'signed'],
  ['es', 'Los presidentes ', 'firmaron siete documentos', 'signed'],
  ['es', 'El Congreso ', 'ratificó el tratado', 'ratified'],
  ['es', 'El tratado ', 'entró en vigor', 'in-force'],
];

const TURNED_ROUND: readonly (readonly [...Row, cue: string])[] = [
  ['en', 'An agreement is to be ', 'signed', 'signed', 'is to be'],
  ['en', '', 'was not signed', 'signed', 'not'],
  ['en', 'It has not yet been ', 'signed', 'signed', 'not'],
  ['en', 'It would have been ', 'signed', 'signed', 'would have'],
  ['en', 'Nobody believed J. K. Brandt when he said that it was ', 'signed', 'signed', 'Nobody'],
  ['en', 'They never ', 'ratified the treaty', 'ratified', 'never'],
  ['en', 'It was never ', 'announced', 'announced', 'never'],
  ['ru', 'Документ ', 'не был подписан', 'signed', 'не'],
  ['ru', 'Соглашение будет ', 'подписано', 'signed', 'будет'],
  ['es', 'El acuerdo ', 'no fue firmado', 'signed', 'no'],
  ['es', 'El acuerdo será ', 'firmado', 'signed', 'será'],
];

const WITHOUT_PHRASE: readonly Row[] = [
  ['en', 'agreements and memoranda ', 'were prepared', 'signed'],
  ['en', 'it was signed and later ', 'shelved', 'signed'],
  ['en', '', 'signed', 'ratified'],
  ['en', '', 'signed', 'no such status'],
  ['en', 'They ', 'concluded a whole series of agreements', 'agreed'],
  ['en', 'They ', 'agreed to sign a treaty', 'agreed'],
  ['ru', 'документы ', 'подготовлены', 'signed'],
  ['es', 'el acuerdo ', 'fue preparado', 'signed'],
  ['ar', '', 'signed', 'signed'],
];

describe('readStatus', () => {
  it.each(STATED)('%s: %s[%s] states %s', (...row) => {
    expect(read(row)).toEqual({ hasPhrase: true, cues: [] });
  });

  it.each(TURNED_ROUND)('%s: %s[%s] does not state %s, for "%s"', (...row) => {
    const [tag, before, words, status, cue] = row;
    expect(read([tag, before, words, status])).toEqual({ hasPhrase: true, cues: [cue] });
  });

  it.each(WITHOUT_PHRASE)('%s: %s[%s] has no phrase of %s', (...row) => {
    expect(read(row).hasPhrase).toBe(false);
  });
});
