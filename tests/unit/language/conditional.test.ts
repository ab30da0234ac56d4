import { expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { cuesAround } from '../../../src/language/status.ts';

/** Each with the value that it does not state, and the words that say so. */
const CONDITIONAL = [
  ['fr', 'En échange, Paris verserait [11,5 millions d’euros] par an.', 'verserait'],
  ['fr', 'Les deux pays vendraient [40 avions].', 'vendraient'],
  ['it', 'Roma pagherebbe [11 milioni di euro].', 'pagherebbe'],
  ['it', 'Le imprese costruirebbero [tre porti].', 'costruirebbero'],
  ['es', 'Los socios pagarían [11 millones de euros].', 'pagarían'],
  ['pt', 'As empresas pagariam [11 milhões de euros].', 'pagariam'],
] as const;

const cuesIn = (tag: string, marked: string) => {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const end = marked.indexOf(']') - 1;
  return cuesAround(text, { start, end }, 'value', loadLanguage(tag)).map((cue) =>
    text.slice(cue.start, cue.end),
  );
};

it.each(CONDITIONAL)('what would be is no fact, %s: %s', (tag, marked, words) => {
  expect(cuesIn(tag, marked)).toEqual([words]);
});

it.each([
  ['fr', 'Le retrait de l’armée concerne [40 avions].'],
  ['fr', 'Paris déclarait [40 avions] perdus.'],
  ['it', 'Roma pagò [11 milioni di euro].'],
] as const)('what is said to be so is one, %s: %s', (tag, marked) => {
  expect(cuesIn(tag, marked)).toEqual([]);
});
