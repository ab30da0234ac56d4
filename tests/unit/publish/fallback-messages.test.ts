import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../../src/messages/messages.ts';
import { interfaceLanguageOf } from '../../../src/messages/language.ts';
import { importsOf, usesOf } from '../../../src/publish/message-uses.ts';

test('a message that a language lacks is worded in English', () => {
  const english = { plain: 'The library' };
  expect(wordingOf('plain', english, { plain: 'Библиотека' }, 'ru')).toEqual({
    text: 'Библиотека',
    language: 'ru',
  });
  expect(wordingOf('plain', english, {}, 'ru')).toEqual({ text: 'The library', language: 'en' });
  expect(wordingOf('none', english, {}, 'ru')).toBeUndefined();
});

describe('what is said in English is marked where it stands by itself', () => {
  /** The code with each use of a message that can be marked put into `mark(…)`. */
  const marked = (code: string) => {
    const tree = parseAst(code);
    const edits = usesOf(tree, importsOf(tree)[0]!.name).flatMap(
      ({ mark }) => mark?.('mark(') ?? [],
    );
    return edits
      .sort((a, b) => b.start - a.start)
      .reduce(
        (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
        code,
      )
      .split('\n')[1];
  };
  test.each([
    ["jsx('p', { children: m.skip() });", "jsx('p', { children: mark(m.skip()) });"],
    [
      "jsxs('p', { children: [x && m.skip(), y ? m.a({ n: 1 }) : 'b'] });",
      "jsxs('p', { children: [x && mark(m.skip()), y ? mark(m.a({ n: 1 })) : 'b'] });",
    ],
    ['rich(m.skip, { a });', 'rich(m.skip, { a },(words)=>mark(words));'],
    ["jsx('option', { children: m.skip() });", "jsx('option', { children: m.skip() });"],
    ["jsx('p', { title: m.skip() });", "jsx('p', { title: m.skip() });"],
  ])('%s', (code, expected) => {
    expect(marked(`import { app as m } from './messages/app.ts';\n${code}`)).toBe(expected);
  });
});

test.each([
  ['ru', 'ru'],
  ['pt-BR', 'pt'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'en'],
  ['sr-Latn', 'en'],
  ['no such tag', 'en'],
])('a site in %s has its interface in %s', (site, language) => {
  expect(interfaceLanguageOf(site)).toBe(language);
});
