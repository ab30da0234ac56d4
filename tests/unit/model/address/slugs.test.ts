import { describe, expect, test } from 'vitest';
import { listsFor, makeSlugIndex, type Candidate } from '../../../../src/model/address/slugs.ts';

/** Slugs as editors make them: some words of a headline. */
const WORDS =
  'astana baku canal delta energy figures gas harbour islands joint kin law mines north oil port quota rail sea trade'.split(
    ' ',
  );
const made = (count: number): Candidate[] =>
  Array.from({ length: count }, (_, i) => {
    const slug = [i % 19, (i * 7) % 20, (i * 13) % 18]
      .map((place) => WORDS[place])
      .concat(String(i))
      .join('-');
    return { slug, title: `Title ${i}` };
  });

function index(candidates: Candidate[]) {
  const files = new Map<string, Candidate[]>();
  const lists = makeSlugIndex(candidates, (list) => {
    const path = `list-${files.size}`;
    files.set(path, list);
    return path;
  });
  const near = (slug: string) => listsFor(lists, slug).flatMap((path) => files.get(path)!);
  return { lists, files, near };
}

describe('the slugs near one that is mistyped', () => {
  const all = made(1000);
  const { lists, files, near } = index(all);

  test('are in two lists at most, whose length does not depend on how many there are', () => {
    expect(lists.forward.length + lists.backward.length).toBe(files.size);
    for (const list of files.values()) expect(list.length).toBeLessThanOrEqual(200);
    for (const { slug } of all) expect(near(slug).length).toBeLessThanOrEqual(400);
  });

  test('have every slug, as it is', () => {
    for (const { slug } of all) expect(near(slug).map((one) => one.slug)).toContain(slug);
  });

  test.each([
    ['a letter left out at its end', (slug: string) => slug.replace(/.(\d+)$/, '$1')],
    ['a letter changed at its beginning', (slug: string) => `x${slug.slice(1)}`],
    ['a letter left out at its beginning', (slug: string) => slug.slice(1)],
  ])('hold what was meant, with %s', (_, damage) => {
    const found = all.filter(({ slug }) => near(damage(slug)).some((one) => one.slug === slug));
    // Where two lists meet, a neighbour may be in the next.
    expect(found.length).toBeGreaterThan(990);
  });

  test('are one list where that has them all, and none where there are none', () => {
    expect(index(made(150)).files.size).toBe(1);
    expect(index(made(150)).near('zzz')).toHaveLength(150);
    expect(index([]).near('x')).toEqual([]);
  });
});
