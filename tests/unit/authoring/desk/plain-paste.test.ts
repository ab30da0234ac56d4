import { describe, expect, it } from 'vitest';
import { authorIn, translatorIn } from '../../../../src/authoring/desk/pasted/named-in-line.ts';
import { takePaste } from '../../../../src/authoring/desk/paste.ts';

const LONG = 'A sentence of the text that is long. '.repeat(6).trim();
const paste = async (...lines: string[]) =>
  (await takePaste({ text: lines.join('\n\n') })).blocks.map(({ markdown, role }) => [
    role,
    markdown,
  ]);

describe('what stands before a text', () => {
  it('has one title; a standfirst and where it came from stay lines of the text', async () => {
    const lines = [
      'The Port at the End of the Line',
      'Velmora’s lease of Santa Irene is signed, sealed and, for the moment, of little use to anyone',
      'By Teodor Marchand',
      'Translated from the Velmoran. First published in Gazeta Litoral, 14 March 2025',
    ];
    const blocks = await paste(...lines, LONG, LONG);
    expect(blocks.map(([role]) => role)).toEqual([
      'title',
      'text',
      'author',
      'text',
      'text',
      'text',
    ]);
  });

  it.each([
    ['Translated by: M. Tallis', 'M. Tallis'],
    ['Translated from the Russian by Ann Lee', 'Ann Lee'],
    ['Traduit du russe par Anne Le Goff', 'Anne Le Goff'],
    ['Übersetzt von Bo Ek', 'Bo Ek'],
    ['Traducción: Ana de la Cruz', 'Ana de la Cruz'],
    ['Перевод: Иван Петров', 'Иван Петров'],
    ['译者：李明', '李明'],
    ['Translated from the Velmoran. First published in Gazeta Litoral, 14 March 2025', undefined],
    ['Translated from the Velmoran', undefined],
    ['Translated by a machine', undefined],
  ])('%s: the translator is %s', (line, name) => {
    expect(translatorIn(line)).toBe(name);
  });

  it.each([
    ['By Teodor Marchand', 'Teodor Marchand'],
    ['Von Bo Ek und Ann Lee', 'Bo Ek und Ann Lee'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['By the end of the year everything is lost', undefined],
    ['By 2027', undefined],
  ])('%s: the author is %s', (line, name) => {
    expect(authorIn(line)).toBe(name);
  });
});

describe('a list', () => {
  it('is one where its entries stand behind a colon, or end in semicolons', async () => {
    expect(
      await paste(
        LONG,
        'The calendar is known:',
        '- in April, it comes',
        '- in May, it goes',
        LONG,
      ),
    ).toContainEqual(['text', '- in April, it comes\n- in May, it goes']);
    expect(await paste(LONG, '- in April;', '- in May.', LONG)).toContainEqual([
      'text',
      '- in April;\n- in May.',
    ]);
    expect(await paste(LONG, '• April', '• May', LONG)).toContainEqual(['text', '- April\n- May']);
  });

  it('is none where somebody speaks', async () => {
    const blocks = await paste(LONG, '- No, he said.', '- Yes, she said.', LONG);
    expect(blocks.map(([, markdown]) => markdown)).toContain('\\- No, he said.');
  });
});

describe('a footnote', () => {
  it('is a mark that one note at the end answers', async () => {
    expect(
      await paste(`${LONG} So it is.[1] Or not.`, LONG, '[1] Counted in TEU, of [2023].'),
    ).toEqual([
      ['text', `${LONG} So it is.[^1] Or not.`],
      ['text', LONG],
      ['text', '[^1]: Counted in TEU, of [2023].'],
    ]);
  });

  it('is none without a note, or with two marks', async () => {
    expect(await paste(`${LONG} So it is.[1]`, LONG)).toContainEqual([
      'text',
      `${LONG} So it is.[1]`,
    ]);
    const twice = await paste(`${LONG}[1] So.[1]`, LONG, '[1] Once.');
    expect(twice.map(([, markdown]) => markdown).join(' ')).not.toContain('[^1]');
  });
});
