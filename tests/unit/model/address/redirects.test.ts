import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import { addressesOf } from '../../../../src/model/address/addresses.ts';
import { formerFilesOf, redirectsOf } from '../../../../src/model/address/aliases.ts';
import { presentFragment } from '../../../../src/model/address/redirects.ts';

const { analyses } = compileContent('tests/fixtures/analyses');
const almina = analyses.find(({ slug }) => slug === 'ittifaq-almina')!;

describe('old addresses', () => {
  const redirects = redirectsOf(almina);
  const to = (from: string) => redirects.filter((one) => one.from === from).map((one) => one.to);

  test.each([
    ['a section', '/what-was-signed/', '/signed/'],
    ['an agreement', '/agreements/port-claim/', '/agreements/port-deal-claim/'],
    ['a figure', '/figures/talks/', '/figures/negotiation-months/'],
  ])('of %s, by its old id, and below each old slug', (_, old, now) => {
    for (const slug of ['ittifaq-almina', 'marsa-alrim', 'ittifaq-marsa'])
      expect(to(`/${slug}${old}`)).toEqual([`/ittifaq-almina${now}`]);
  });

  test('of all pages by each old slug, none of which is an address still, and each once', () => {
    const known = new Set(addressesOf(analyses));
    const own = addressesOf([almina]).filter((path) => path.startsWith('/ittifaq-almina/'));
    for (const path of own)
      for (const old of ['marsa-alrim', 'ittifaq-marsa'])
        expect(to(path.replace('ittifaq-almina', old))).toEqual([path]);
    for (const { from, to: target } of redirects) {
      expect(known.has(from), from).toBe(false);
      expect(known.has(target), target).toBe(true);
    }
    expect(new Set(redirects.map(({ from }) => from)).size).toBe(redirects.length);
  });

  test('what has no page of its own has no old one', () => {
    expect(redirects.filter(({ from }) => from.includes('most-important-since'))).toEqual([]);
  });

  test('a word that has become one of the site itself stays that', () => {
    const aliases = {
      slugs: [],
      ids: { corrections: 'signed', lead: 'signed', figures: 'signed' },
    };
    expect(redirectsOf({ ...almina, aliases })).toEqual([]);
  });

  test('of files, by each old slug', () => {
    expect(formerFilesOf(almina)).toContainEqual({
      from: '/marsa-alrim/source.md',
      to: '/ittifaq-almina/source.md',
    });
    expect(formerFilesOf(almina)).toHaveLength(14);
  });
});

describe('fragments', () => {
  const ids = { old: 'new', 'very-old': 'new' };
  test.each([
    ['old', 'new'],
    ['agreement.old', 'agreement.new'],
    ['entry.quotation.very-old', 'entry.quotation.new'],
    ['new', undefined],
    ['', undefined],
    ['.', undefined],
    ['older', undefined],
    ['constructor', undefined],
    ['entry.note.__proto__', undefined],
  ])('%s is now %s', (fragment, now) => {
    expect(presentFragment(fragment, ids)).toBe(now);
  });
});
