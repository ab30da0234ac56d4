import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { statusStated } from '../../../src/language/status.ts';

type Row = readonly [tag: string, before: string, words: string, status: string];

const STATED: readonly Row[] = [
  ['en', 'On November 1, 2023, an agreement ', 'was signed', 'signed'],
  ['en', 'Vladimir Putin and Kasim-Jomart Tokayev ', 'signed seven documents', 'signed'],
  ['en', 'not only was it ', 'signed', 'signed'],
  ['en', 'Kazakhstan, which is not a member, ', 'signed', 'signed'],
  ['en', 'On May 5, in May ', 'signed', 'signed'],
  ['en', 'the treaty ', 'entered into force', 'in-force'],
  ['en', 'the treaty ', 'entered into force', 'in force'],
  ['en', 'a number of new agreements ', 'were prepared', 'prepared'],
  ['en', 'Russia’s readiness to create new facilities ', 'was also announced', 'announced'],
  ['en', 'the launch ', 'is planned', 'planned'],
  ['ru', 'Соглашение ', 'было подписано', 'signed'],
  ['ru', 'Президенты ', 'подписали семь документов', 'signed'],
  ['ru', 'договор ', 'вступил в силу', 'in-force'],
  ['ru', 'Парламент ', 'ратифицировал соглашение', 'ratified'],
  ['es', 'El acuerdo ', 'fue firmado', 'signed'],
  ['es', 'Los presidentes ', 'firmaron siete documentos', 'signed'],
  ['es', 'El Congreso ', 'ratificó el tratado', 'ratified'],
  ['es', 'El tratado ', 'entró en vigor', 'in-force'],
];

const BLOCKED: readonly (readonly [...Row, blocker: string])[] = [
  ['en', '', 'to be signed', 'signed', 'to be'],
  ['en', 'An agreement is to be ', 'signed', 'signed', 'to be'],
  ['en', '', 'was not signed', 'signed', 'not'],
  ['en', 'It has not yet been ', 'signed', 'signed', 'not'],
  ['en', 'It was not prepared and ', 'signed', 'signed', 'not'],
  ['en', 'It would have been ', 'signed', 'signed', 'would have'],
  ['en', '', 'ready to sign', 'signed', 'ready to'],
  ['en', 'It is ', 'expected to be signed', 'signed', 'is expected to'],
  ['en', 'They never ', 'ratified the treaty', 'ratified', 'never'],
  ['en', 'It was never ', 'announced', 'announced', 'never'],
  ['ru', 'Документ ', 'не был подписан', 'signed', 'не'],
  ['ru', 'Соглашение будет ', 'подписано', 'signed', 'будет'],
  ['ru', '', 'готовы подписать', 'signed', 'готовы'],
  ['es', 'El acuerdo ', 'no fue firmado', 'signed', 'no'],
  ['es', 'El acuerdo será ', 'firmado', 'signed', 'será'],
];

const NOT_STATED: readonly Row[] = [
  ['en', 'agreements and memoranda ', 'were prepared', 'signed'],
  ['en', 'it was signed and later ', 'shelved', 'signed'],
  ['en', '', 'signed', 'ratified'],
  ['en', '', 'signed', 'no such status'],
  ['ru', 'документы ', 'подготовлены', 'signed'],
  ['es', 'el acuerdo ', 'fue preparado', 'signed'],
  ['ar', '', 'signed', 'signed'],
];

describe('statusStated', () => {
  it.each(STATED)('%s: %s[%s] states %s', (tag, before, words, status) => {
    expect(statusStated(words, before, status, loadLanguage(tag))).toEqual({ stated: true });
  });

  it.each(BLOCKED)(
    '%s: %s[%s] does not state %s, for "%s"',
    (tag, before, words, status, blocker) => {
      const language = loadLanguage(tag);
      expect(statusStated(words, before, status, language)).toEqual({ stated: false, blocker });
    },
  );

  it.each(NOT_STATED)('%s: %s[%s] does not state %s', (tag, before, words, status) => {
    const language = loadLanguage(tag);
    expect(statusStated(words, before, status, language)).toEqual({ stated: false });
  });
});
