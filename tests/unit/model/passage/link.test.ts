import { expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import type { Analysis, Node } from '../../../../src/model/analysis.ts';
import {
  directiveOf,
  findPassage,
  makePassageLink,
  passageSearch,
  readPassageSearch,
} from '../../../../src/model/passage/link.ts';
import {
  lettersIn,
  wholeWords,
  wordsOf,
  type Passage,
  type TextBlock,
} from '../../../../src/model/passage/text.ts';
import type { Span } from '../../../../src/model/record.ts';

const BLOCKS = /^(p|h[1-6]|td|th|li|pre)$/;

/** The blocks of an analysis, as its page has them. */
function blocksOf({ sections, footnotes }: Analysis): TextBlock[] {
  const blocks: TextBlock[] = [];
  const walk = (
    nodes: readonly Node[],
    section: string,
    owner: TextBlock | undefined,
    sup = false,
  ) => {
    for (const node of nodes) {
      if (typeof node === 'string') {
        if (!owner) continue;
        const start = owner.text.length;
        owner.text += node;
        if (sup) (owner.aside as Span[]).push({ start, end: owner.text.length });
        continue;
      }
      let own = owner;
      if (BLOCKS.test(node.tag)) blocks.push((own = { section, text: '', aside: [] }));
      walk(node.children ?? [], section, own, sup || node.tag === 'sup');
    }
  };
  for (const { id, heading, body } of sections) {
    if (heading) walk([{ tag: 'h2', children: heading.nodes }], id, undefined);
    walk(body, heading ? id : '', undefined);
  }
  walk(footnotes, '', undefined);
  return blocks.filter(({ text }) => text.trim() !== '');
}

const all = [
  ...compileContent('content').analyses,
  ...compileContent('tests/fixtures/analyses').analyses,
].map((analysis) => ({ analysis, blocks: blocksOf(analysis) }));

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function randomPassage(blocks: readonly TextBlock[], next: () => number): Passage {
  const block = Math.floor(next() * blocks.length);
  const start = { block, offset: Math.floor(next() * blocks[block]!.text.length) };
  const last = Math.min(blocks.length - 1, block + (next() < 0.2 ? Math.ceil(next() * 2) : 0));
  const from = last === block ? start.offset : 0;
  const offset = from + 1 + Math.floor(next() * (blocks[last]!.text.length - from));
  return wholeWords(blocks, { start, end: { block: last, offset } });
}

/** The link of a passage as it arrives elsewhere. */
function travel(blocks: readonly TextBlock[], passage: Passage, lang: string) {
  const made = makePassageLink(blocks, passage, lang);
  if (!made) return undefined;
  const link = readPassageSearch(new URLSearchParams(passageSearch(made.link)))!;
  return { ...made, link };
}

test.each(all.map((one) => [one.analysis.slug, one] as const))(
  'the links to every paragraph, and to 200 passages at random, of %s lead to exactly those words',
  (_, { analysis, blocks }) => {
    const next = numbers(1);
    const passages = [
      ...blocks.map(({ text }, block) => ({
        start: { block, offset: 0 },
        end: { block, offset: text.length },
      })),
      ...Array.from({ length: 200 }, () => randomPassage(blocks, next)),
    ];
    let made = 0;
    for (const passage of passages) {
      const travelled = travel(blocks, passage, analysis.lang);
      const words = wordsOf(blocks, passage);
      if (!travelled) {
        expect(lettersIn(words)).toBe('');
        continue;
      }
      made++;
      const { link, section } = travelled;
      const found = findPassage(blocks, link, section);
      expect(found && wordsOf(blocks, found), passageSearch(link)).toBe(words);
      expect(found!.start.block).toBe(passage.start.block + (words === '' ? 1 : 0));
    }
    expect(made).toBeGreaterThan(150);
  },
);

test.each(all.map((one) => [one.analysis.slug, one] as const))(
  'with one word of the passage changed, links to passages of %s lead to nothing',
  (_, { analysis, blocks }) => {
    const next = numbers(2);
    let made = 0;
    for (let count = 0; count < 150; count++) {
      const passage = randomPassage(blocks, next);
      const travelled = travel(blocks, passage, analysis.lang);
      if (!travelled) continue;
      made++;
      const { link, section } = travelled;
      // One letter somewhere in it, in the words that the link has or in those that it leaves out.
      const block = passage.start.block;
      const { text } = blocks[block]!;
      const from = passage.start.offset;
      const to = passage.end.block === block ? passage.end.offset : text.length;
      const letters = [...text.slice(from, to).matchAll(/\p{L}|\p{N}/gu)];
      const letter = letters[Math.floor(next() * letters.length)];
      if (!letter || isAside(blocks[block]!, from + letter.index)) continue;
      const at = from + letter.index;
      const edited = blocks.with(block, {
        ...blocks[block]!,
        text: `${text.slice(0, at)}${letter[0].length > 1 ? '𝒬' : 'Ж'}${text.slice(at + letter[0].length)}`,
      });
      const found = findPassage(edited, link, section);
      // What is found all the same are the same words elsewhere, never others.
      if (found)
        expect(lettersIn(wordsOf(edited, found))).toBe(lettersIn(wordsOf(blocks, passage)));
      else expect(found).toBeUndefined();
      if (lettersIn(wordsOf(blocks, passage)).length > 40)
        expect(found && wordsOf(edited, found), passageSearch(link)).toBeUndefined();
    }
    expect(made).toBeGreaterThan(100);
  },
);

const isAside = ({ aside = [] }: TextBlock, at: number) =>
  aside.some(({ start, end }) => start <= at && at < end);

const text = (...paragraphs: string[]): TextBlock[] =>
  paragraphs.map((text) => ({ section: 'visit', text }));
const at = (block: number, start: number, end: number, to = block): Passage => ({
  start: { block, offset: start },
  end: { block: to, offset: end },
});

test('a link says no more than is needed', () => {
  const blocks = text(
    'Gas goes to Uzbekistan. Gas, it is said, goes to Kazakhstan, and oil goes to China.',
    'Gas goes to Kyrgyzstan.',
  );
  expect(makePassageLink(blocks, at(0, 12, 22), 'en')).toEqual({
    link: { textStart: 'Uzbekistan', check: { length: 10, hash: expect.any(String) as string } },
    section: 'visit',
    directive: '#:~:text=Uzbekistan',
  });
  // Of words that stand twice, the second.
  expect(makePassageLink(blocks, at(1, 0, 11), 'en')).toMatchObject({
    link: { textStart: 'Gas goes to', suffix: 'Kyrgyzstan' },
    directive: '#:~:text=Gas%20goes%20to,-Kyrgyzstan',
  });
  // Of many words, the first and the last.
  expect(makePassageLink(blocks, at(0, 24, 83), 'en')).toMatchObject({
    link: { textStart: 'Gas, it', textEnd: 'China.' },
    directive: '#:~:text=Gas%2C%20it,China.',
  });
  expect(makePassageLink(blocks, at(0, 12, 23, 1), 'en')).toMatchObject({
    link: { textStart: 'Uzbekistan', textEnd: 'Kyrgyzstan.' },
  });
});

test('where the words stand in the contents too, only this site is told of them', () => {
  const blocks: TextBlock[] = [
    { section: undefined, text: 'What may come of it' },
    ...text('What may come of it', 'Perhaps nothing.'),
  ];
  const { link, directive } = makePassageLink(blocks, at(1, 9, 7, 2), 'en')!;
  expect(directive).toBe('');
  expect(wordsOf(blocks, findPassage(blocks, link, 'visit')!)).toBe('come of it\nPerhaps');
});

test('what separates the parts of a directive is encoded in its words', () => {
  expect(directiveOf({ prefix: 'a-b', textStart: 'c, d & e', textEnd: 'f', suffix: '“g”' })).toBe(
    '#:~:text=a%2Db-,c%2C%20d%20%26%20e,f,-%E2%80%9Cg%E2%80%9D',
  );
});

test('the number of a footnote is none of the words; a browser finds it among them', () => {
  const blocks: TextBlock[] = [
    { section: 'visit', text: 'It was signed7 in Astana.', aside: [{ start: 13, end: 14 }] },
  ];
  const { link, directive } = makePassageLink(blocks, at(0, 7, 24), 'en')!;
  expect(link.textStart).toBe('signed in Astana');
  expect(directive).toBe('#:~:text=signed7%20in%20Astana');
  const renumbered = [
    { ...blocks[0]!, text: 'It was signed12 in Astana.', aside: [{ start: 13, end: 15 }] },
  ];
  expect(wordsOf(renumbered, findPassage(renumbered, link, 'visit')!)).toBe('signed in Astana');
});

test('however a letter is composed, it is the same', () => {
  const written = text('Le café est signé.'.normalize('NFC'));
  const { link } = makePassageLink(written, at(0, 3, 17), 'fr')!;
  const decomposed = text(written[0]!.text.normalize('NFD'));
  expect(wordsOf(decomposed, findPassage(decomposed, link, 'visit')!).normalize('NFC')).toBe(
    'café est signé',
  );
  expect(
    findPassage(written, { ...link, textStart: link.textStart.normalize('NFD') }, 'visit'),
  ).toBeDefined();
});

test.each([
  ['whole, in a script with spaces', text('Подписали договор.'), at(0, 3, 12), 'Подписали договор'],
  ['as they are, in one without', text('签署了两份文件。'), at(0, 1, 3), '署了'],
  ['with their marks', text('नदी समझौता हुआ'), at(0, 5, 8), 'समझौता'],
])('words are linked to %s', (_, blocks, passage, words) => {
  expect(wordsOf(blocks, wholeWords(blocks, passage))).toBe(words);
});

test('a link made by hand leads to words that are all there, and stand once', () => {
  const blocks = text('It was signed in Astana.', 'It was read in Astana.');
  const read = (search: string) => readPassageSearch(new URLSearchParams(search))!;
  expect(findPassage(blocks, read('?words=was+signed'), 'visit')).toEqual(at(0, 3, 13));
  expect(findPassage(blocks, read('?words=in+Astana'), 'visit')).toBeUndefined();
  expect(findPassage(blocks, read('?words=It+was&to=Astana.'), 'visit')).toBeUndefined();
});

test('words that moved to another section are found there, if they say enough', () => {
  const blocks = text('The gas of Kazakhstan goes to Uzbekistan by pipe.', 'Nothing.');
  const long = makePassageLink(blocks, at(0, 4, 40), 'en')!.link;
  const short = makePassageLink(blocks, at(0, 4, 7), 'en')!.link;
  const moved = blocks.map((block, index) => ({ ...block, section: index ? 'visit' : 'trade' }));
  expect(findPassage(moved, long, 'visit')).toBeDefined();
  expect(findPassage(moved, short, 'visit')).toBeUndefined();
});

test.each([
  '',
  '?words=',
  '?words=%E0%A4%A&check=zzzzzz.zzzzzzz.9999',
  `?words=${'a'.repeat(20_000)}`,
  '?words=a&check=zzzzzz.0',
  '?words=a&to=%00&after=%F0%9F&before=,-&check=1',
  '?words=%D8%A7&words=b&check=-1.x',
  '?to=a&check=5.abc',
])('junk is words that are nowhere: %#', (search) => {
  const { blocks } = all[0]!;
  const link = readPassageSearch(new URLSearchParams(search));
  expect(link && findPassage(blocks, link, '')).toBeUndefined();
});
