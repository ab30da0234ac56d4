import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../../src/compile/analysis.ts';
import { parseMarkdown } from '../../../../src/compile/source/markdown.ts';
import { passagesOf } from '../../../../src/compile/source/passages.ts';
import { splitSections } from '../../../../src/compile/source/sections.ts';
import { countWords, directionOf, plainText, sha256 } from '../../../../src/compile/source/text.ts';

/** @returns the text of a file as it goes into the hash. */
function read(text: string, withHeadings = true): string {
  const { sections } = splitSections('a.md', parseMarkdown({ file: 'a.md', text }).document.tree);
  const passages = sections.flatMap(({ id, prose }) => passagesOf(id, prose));
  return plainText(sections, passages, () => withHeadings);
}

const TEXT = `The lead is *short*.

## What was signed {#signed}

A paragraph with **strong words**, \`code in it\`, [a link](https://example.org) and
~~struck words~~.

### A smaller heading

- one item
  - another below

| head | other |
| ---- | ----- |
| cell | last  |

> quoted words\\
> after a break[^1]

\`\`\`js
let program = 1;
\`\`\`

[^1]: the note
`;

describe('a text', () => {
  it('is read as the reader sees it', () => {
    expect(read(TEXT)).toContain(
      'A paragraph with strong words, code in it, a link and struck words.',
    );
    expect(read(TEXT)).toContain('quoted words after a break');
  });

  it.each([
    ['The lead', 'the lead'],
    ['*short*', '*shore*'],
    ['What was', 'What is'],
    ['A paragraph', 'A  paragraph.'],
    ['strong words', 'strong wards'],
    ['code in it', 'code in is'],
    ['a link', 'o link'],
    ['struck words', 'struck work'],
    ['A smaller', 'A taller'],
    ['one item', 'no item'],
    ['another below', 'another above'],
    ['head |', 'dead |'],
    ['cell |', 'bell |'],
    ['last  |', 'lost  |'],
    ['quoted words', 'quoted word'],
    ['after a break', 'after the break'],
    ['program = 1', 'program = 2'],
    ['the note', 'the vote'],
    ['**, `', '**; `'],
  ])('that has %j changed into %j is another', (from, to) => {
    expect(TEXT).toContain(from);
    expect(sha256(read(TEXT.replace(from, to)))).not.toBe(sha256(read(TEXT)));
  });

  it('is another by any one letter of its lead and its paragraphs', () => {
    const before = sha256(read(TEXT));
    const from = TEXT.indexOf('A paragraph');
    const letters = [...TEXT.matchAll(/[a-z]/g)]
      .map(({ index }) => index)
      .filter((at) => at < 20 || (at > from && at < TEXT.indexOf('[a link')));
    expect(letters.length).toBeGreaterThan(40);
    for (const at of letters) {
      const changed = `${TEXT.slice(0, at)}Q${TEXT.slice(at + 1)}`;
      expect(sha256(read(changed)), changed.slice(at - 5, at + 5)).not.toBe(before);
    }
  });

  it.each([
    ['two paragraphs change places', 'A.\n\nB.', 'B.\n\nA.'],
    ['two become one', 'A.\n\nB.', 'A. B.'],
    ['one is gone', 'A.\n\nB.', 'A.'],
    ['a sentence moves over a heading', 'A. B.\n\n## C {#c}\n\nD.', 'A.\n\n## C {#c}\n\nB. D.'],
    ['a no-break space becomes a space', '9\u00a0crowns', '9 crowns'],
    ['an accent is composed', 'cafe\u0301', 'caf\u00e9'],
  ])('is another where %s', (_, before, after) => {
    expect(read(before)).not.toBe(read(after));
  });

  it.each([
    ['its lines are wrapped elsewhere', 'A b c\nd e.', 'A b\nc d e.'],
    ['it has the line endings of Windows', 'A b\nc.\n\nD.', 'A b\r\nc.\r\n\r\nD.'],
    [
      'code in it has the line endings of Windows',
      '```js\na\nb\n```\n\nD.',
      '```js\r\na\r\nb\r\n```\r\n\r\nD.',
    ],
    ['its stress is written otherwise', '*a* **b**', '_a_ __b__'],
    ['its table is laid out otherwise', '| a | b |\n| - | - |', '|a|b|\n|---|---|'],
    ['an id changes', '## A {#a}\n\nB.', '## A {#an-a}\n\nB.'],
    ['records change', 'A.\n\n```yaml records\n- x\n```', 'A.\n\n```yaml records\n- y\n```'],
    ['a character is escaped that need not be', 'a - b', 'a \\- b'],
  ])('is the same where %s', (_, before, after) => {
    expect(read(after)).toBe(read(before));
  });

  it('has its headings in it only where they are its own', () => {
    const renamed = TEXT.replace('What was signed', 'What was not');
    expect(read(renamed, false)).toBe(read(TEXT, false));
    expect(read(renamed, true)).not.toBe(read(TEXT, true));
  });
});

it('gives the SHA-256 of FIPS 180-4', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

describe('words', () => {
  it.each([
    ['The towns signed 2 papers.', 'en', 5],
    ['Стороны подписали договор.', 'ru', 3],
    ['وقّع الطرفان اتفاقا', 'ar', 3],
    ['', 'en', 0],
    ['— … !', 'en', 0],
  ])('of %j in %s are %i', (text, lang, words) => {
    expect(countWords(text, lang)).toBe(words);
  });

  it('are counted in a script without spaces too', () => {
    const words = countWords('双方签署了两份文件', 'zh-Hans');
    expect(words).toBeGreaterThan(3);
    expect(words).toBeLessThan(9);
  });
});

it.each([
  ['en', 'ltr'],
  ['ru', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['zh-Hans', 'ltr'],
] as const)('%s is written %s', (lang, dir) => {
  expect(directionOf(lang)).toBe(dir);
});

describe('an analysis', () => {
  const file = (body: string, hash: string, ours: string) => `---
title: T
kind: report
category: not-stated
lang: en
translation: { translator: not-stated, method: not-stated, from: not-stated, original: not-stated }
author: not-stated
publisher: not-stated
published: not-stated
tags: []
channels: []
closing: []
text-sha256: ${hash}
edition: { added: 2026-05-01, revised: not-stated, by: x, ours: ${ours} }
names: {}
aliases: { slugs: [], ids: {} }
corrections: []
---

${body}`;
  const compile = (body: string, hash: string, ours = '[headline]') =>
    compileAnalysis({ file: 'a.md', text: file(body, hash, ours) }, 'a');
  const body = 'A b.\n\n## C {#c}\n\nD e.\n';

  it('is held to the SHA-256 of its paragraphs and headings, a line each', () => {
    expect(compile(body, sha256('A b.\nC\nD e.')).problems).toEqual([]);
    expect(compile(body, sha256('A b.\nD e.')).problems).toHaveLength(1);
  });

  it('is held to that of its paragraphs alone where the edition has added the headings', () => {
    const ours = '[headline, section-headings]';
    expect(compile(body, sha256('A b.\nD e.'), ours).problems).toEqual([]);
  });

  it('whose record stands in a note that nothing calls is told so: no page shows the note', () => {
    const records = `- figure: f
  label: F
  about: trade
  quote: It had 9 crowns
  value: "9"`;
    const text = `A b.\n\n[^1]: It had 9 crowns.\n\n\`\`\`yaml records\n${records}\n\`\`\`\n`;
    const { problems } = compile(text, sha256('A b.\nIt had 9 crowns.'));
    expect(problems).toHaveLength(1);
  });

  it('tells the hash that its text has, at the key', () => {
    const { problems } = compile(body, '0'.repeat(64));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 13, column: 14 });
    expect(problems[0]?.found).toContain(sha256('A b.\nC\nD e.'));
  });
});
