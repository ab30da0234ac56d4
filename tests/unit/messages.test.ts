import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatOf, messages, wordingOf } from '../../src/messages/messages.ts';
import { LANGUAGES, setLanguage } from '../../src/messages/language.ts';
import type { Words } from '../../src/messages/message.ts';
import { readWords, speak } from '../../src/publish/load-messages.ts';
import { usesOf, importsOf } from '../../src/publish/message-uses.ts';
import { parseAst } from 'vite';

const areas = readdirSync('src/messages/en').map((name) => name.replace('.ts', ''));
const wordsOf = async (area: string) =>
  ((await import(`../../src/messages/en/${area}.ts`)) as { default: Words }).default;

describe.each(areas)('the messages of "%s"', (area) => {
  test.each(LANGUAGES)('are in ICU MessageFormat in %s', async (language) => {
    const source = await wordsOf(area);
    const translation = await readWords(area, language);
    const wrong = Object.keys(source).filter((key) => {
      const { text, language: spoken } = wordingOf(key, source, translation, language)!;
      try {
        formatOf(spoken).compile(text);
        return false;
      } catch {
        return true;
      }
    });
    expect(wrong).toEqual([]);
  });

  test('have a module that has nothing else', async () => {
    const module = (await import(`../../src/messages/${area}.ts`)) as Record<string, object>;
    expect(Object.keys(module)).toEqual([area]);
    expect(Object.keys(module[area]!)).toEqual(Object.keys(await wordsOf(area)));
  });
});

describe('messages', () => {
  const made = messages({
    en: { plain: 'The library', few: '{count, plural, one {# page} other {# pages}} of {name}' },
  });

  test('are said in the language of the interface', () => {
    expect(made.plain()).toBe('The library');
    expect(made.few({ count: 1, name: 'x' })).toBe('1 page of x');
    expect(made.few({ count: 1200, name: 'x' })).toBe('1,200 pages of x');
    setLanguage('en-XA');
    try {
      expect(made.plain()).toBe('Ţĥé ĺíƀŕáŕý'.replace('Ţ', 'Ṽ').replace('Ṽ', 'Ť'));
      expect(made.few({ count: 2, name: 'x' })).toMatch(/^2 [^a-z]+ [^a-z]+ x$/);
    } finally {
      setLanguage('en');
    }
  });

  test('do not compile with a wrong key or a slot that is missing', () => {
    // The compiler is asked: these lines are errors, or it would complain of the comments.
    // @ts-expect-error -- no such message
    expect(() => (made.none as () => string)()).toThrow();
    // @ts-expect-error -- a slot is missing
    made.few({ count: 1 });
    // @ts-expect-error -- there is no such slot
    made.plain({ count: 1 });
  });
});

describe('what the build finds of messages in code', () => {
  const uses = (code: string) => {
    const tree = parseAst(code);
    const [found] = importsOf(tree);
    return usesOf(tree, found!.name).map(({ key, isCallWithoutSlots }) => [
      key,
      isCallWithoutSlots,
    ]);
  };

  test('is each use, by its key', () => {
    const code = `import { text as m } from './messages/text.ts';
      const list = { m: m.contents, other: x.m };
      show(m.notes(), m.minutes({ minutes: 2 }));`;
    expect(uses(code)).toEqual([
      ['contents', false],
      ['notes', true],
      ['minutes', false],
    ]);
  });

  test.each([
    'show(m);',
    'show(m[key]);',
    'const f = (m) => m.contents();',
    'const { notes } = m;',
    'export const list = { m };',
  ])('is nothing where the name stands for something else: %s', (code) => {
    expect(() => uses(`import { text as m } from './messages/text.ts';\n${code}`)).toThrow(
      /"m" has the messages/,
    );
  });
});

test('what runs in Node speaks a language also where the words of English were loaded twice', async () => {
  await speak('de');
  try {
    // Another module, for another address.
    const en = { ...(await wordsOf('app')) };
    expect(messages({ en })['library']!()).toBe('Bibliothek');
  } finally {
    await speak('en');
  }
});
