import { expect, it } from 'vitest';
import { isHearsay } from '../../../../src/authoring/desk/who/hearsay.ts';
import { whoSpeaksIn } from '../../../../src/authoring/desk/who/who-speaks.ts';
import { loadLanguage } from '../../../../src/language/load-language.ts';

const place = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { passage: 0, start, end: start + words.length };
};

it.each([
  ['en', 'There it is said that a draft exists.', 'it is said'],
  ['en', 'There it is said that a draft exists.', 'it is said that'],
  ['en', 'There it was said that a draft exists.', 'it was'],
  ['en', 'There it is said that a draft exists.', 'it is'],
  ['en', 'Reportedly, a draft exists.', 'Reportedly'],
  ['en', 'Rumour has it that a draft exists.', 'Rumour has it'],
  ['de', 'Dort, so heißt es, gibt es einen Entwurf.', 'so heißt es'],
  ['es', 'En los bares se dice que hay un borrador.', 'se dice'],
  ['fr', 'Au port, on raconte qu’un projet existe.', 'on raconte'],
  ['it', 'Nei bar si mormora che esista una bozza.', 'si mormora'],
  ['pt', 'Nos bares, diz-se que há um rascunho.', 'diz-se que'],
  ['ru', 'В портовых барах поговаривают, что есть проект.', 'поговаривают'],
  ['ru', 'В портовых барах говорят, что есть проект.', 'говорят'],
  ['uk', 'У барах подейкують, що є проєкт.', 'подейкують'],
  ['ar', 'في الحانات يقال إن هناك مسودة.', 'يقال'],
  ['zh', '酒吧里据说有一份草案。', '据说'],
])('%s: “%s”: of “%s” nobody is made', (lang, text, words) => {
  const language = loadLanguage(lang);
  expect(() => whoSpeaksIn(text, place(text, words), language)).toThrow('names nobody');
});

it.each([
  ['en', 'Trade grew, he said.', 'he said', 'he'],
  ['en', 'Trade grew, she also said.', 'she also said', 'she'],
  ['en', 'Trade grew, he himself said.', 'he himself said', 'he'],
  ['en', 'The United States said so.', 'The United States said', 'The United States'],
  ['en', 'The ministry said so.', 'The ministry', 'The ministry'],
  ['en', 'A harbour pilot claims to have it.', 'A harbour pilot claims', 'A harbour pilot'],
  ['ru', 'Торговля выросла, сказал он.', 'сказал он', 'он'],
  ['de', 'Der Handel wuchs, sagte sie.', 'sagte sie', 'sie'],
  ['zh', '他说贸易增长了。', '他说', '他'],
])('%s: “%s”: “%s” is said by “%s”', (lang, text, words, who) => {
  const language = loadLanguage(lang);
  expect(isHearsay(text, place(text, words), language)).toBe(false);
  const { start, end } = whoSpeaksIn(text, place(text, words), language);
  expect(text.slice(start, end)).toBe(who);
});
