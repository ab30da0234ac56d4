import { describe, expect, test } from 'vitest';
import { packPages, type WrittenPage } from '../../../../src/publish/offline/pack-pages.ts';
import {
  pageFrom,
  PART_MARK,
  piecesOf,
  type SharedText,
} from '../../../../src/model/offline/page-set.ts';

const shared: SharedText = {
  release: 'r1',
  entry: 'assets/index-1.js',
  policy: "default-src 'none'",
  headScript: 'if (1 < 2) head()',
  listScript: '',
  bodyScript: 'body()',
  textStyles: 'p{color:red}',
  siteStyles: 'p{color:red}b{color:blue}',
};
const page = (address: string, body: string, styles = shared.textStyles): WrittenPage => {
  const root = '../'.repeat(address.split('/').length - 2);
  return {
    address,
    root,
    html: `<html data-root="${root}"><style>${styles}</style><script src="${root}assets/index-1.js"></script><script>if (1 < 2) head()</script><a href="${root}about/">About</a>${body}`,
  };
};
const pages = [
  page('/a/', '<p>The text of all, at some length.</p><p>a < b &amp; $& $1 \\u001a “ ~0~</p>'),
  page('/a/one/', '<p>The text of all, at some length.</p><i>one</i>', shared.siteStyles),
  page('/a/one/two/', '<i>one</i><p>The text of all, at some length.</p>', shared.siteStyles),
];

describe('pages that are packed', () => {
  const set = packPages(pages, shared);

  test.each(pages)('are given back to the byte: $address', ({ address, html, root }) => {
    expect(pageFrom(piecesOf(set.pieces), set.pages[address]!, root, shared)).toBe(html);
  });

  test('hold what they share once, and nothing of the release', () => {
    expect(set.pieces.split('The text of all')).toHaveLength(2);
    for (const part of Object.values(shared).filter(Boolean))
      expect(set.pieces).not.toContain(part);
    expect(set.pieces).not.toContain('../');
  });

  test('fit another release, whose parts are put in their place', () => {
    const other = { ...shared, entry: 'assets/index-2.js', textStyles: '</x>$&' };
    expect(pageFrom(piecesOf(set.pieces), set.pages['/a/']!, '../', other)).toBe(
      pages[0]!.html
        .replace(shared.entry, other.entry)
        .replace(shared.textStyles, () => other.textStyles),
    );
  });

  test('are refused with the character that stands for what is shared', () => {
    expect(() => packPages([page('/a/', `<p>${PART_MARK}a</p>`)], shared)).toThrow('U+001A');
  });

  test('are given back whatever they are made of', () => {
    let seed = 11;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const words = ['<p>', '</p>', '<', '<<', 'x', ' assets/index-1.js', '="../', '="', '../', 'p{'];
    const made = Array.from({ length: 60 }, (_one, count) =>
      page(
        `/${count}/`,
        Array.from({ length: next(80) }, () => words[next(words.length)]!.repeat(1 + next(9))).join(
          '',
        ),
      ),
    );
    const packed = packPages(made, shared);
    for (const { address, html, root } of made)
      expect(pageFrom(piecesOf(packed.pieces), packed.pages[address]!, root, shared)).toBe(html);
  });
});
