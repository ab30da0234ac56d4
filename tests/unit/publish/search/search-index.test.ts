import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import { searchFiles } from '../../../../src/publish/search/search-index.ts';
import type { Analysis } from '../../../../src/model/analysis.ts';
import { findCandidates } from '../../../../src/model/search/library.ts';
import { readQuery } from '../../../../src/model/search/query.ts';
import {
  ANALYSES_A_PAGE,
  filesWith,
  nameKey,
  readList,
  SEARCH_DIRECTORY,
  type SearchDirectory,
  type SearchedAnalysis,
  type Shard,
} from '../../../../src/model/search/shards.ts';

const { analyses } = compileContent('tests/fixtures/analyses');
const blank = analyses.find(({ slug }) => slug === 'only-lead')!;

/** A library as a browser reads it, and how many bytes it was asked for. */
function library(of: readonly Analysis[]) {
  const files = new Map(searchFiles(of, (slug) => `data/${slug}.json`));
  const directory = JSON.parse(files.get(SEARCH_DIRECTORY)!) as SearchDirectory;
  let bytes = 0;
  const read = <T>(hash: string): Promise<T> => {
    const text = files.get(`/data/_search.${hash}.json`)!;
    bytes += Buffer.byteLength(text);
    return Promise.resolve(JSON.parse(text) as T);
  };
  return {
    files,
    directory,
    /** The slugs of the analyses that may answer, and what it cost to know. */
    async find(asked: string) {
      bytes = 0;
      const found = await findCandidates(readQuery(asked), directory, read<Shard>);
      const cost = bytes;
      const slugs = await Promise.all(
        found.analyses.map(async (number) => {
          const page = directory.pages[Math.floor(number / ANALYSES_A_PAGE)]!;
          return (await read<SearchedAnalysis[]>(page))[number % ANALYSES_A_PAGE]!.slug;
        }),
      );
      return { slugs, isPartial: found.isPartial, bytes: cost };
    },
  };
}

/** Words that look like words, the same each time: few of them often, most of them seldom. */
function vocabulary(size: number): string[] {
  const [starts, ends] = [
    ['ka', 'to', 'mi', 'sre', 'pla', 'no', 'gri', 'du', 'con', 'inter', 'pre', 'sta', 'bor', 'vel'],
    ['tion', 'ment', 'la', 'ron', 'sk', 'ive', 'dor', 'ling', 'pas', 'gent', 'tur', 'mo', 'nick'],
  ];
  return Array.from({ length: size }, (_one, at) => {
    const middle = (at * 7919).toString(36).replace(/\d/g, (digit) => 'aeioulnrst'[Number(digit)]!);
    return starts[at % starts.length]! + middle + ends[(at * 31) % ends.length]!;
  });
}
const WORDS = vocabulary(30_000);
const made = (number: number, words = 600): Analysis => ({
  ...blank,
  slug: `analysis-${String(number).padStart(4, '0')}`,
  edition: { ...blank.edition, added: '2024-01-01' },
  sections: [
    {
      id: 'lead',
      words,
      body: Array.from({ length: 10 }, (_one, paragraph) => ({
        tag: 'p',
        children: [
          Array.from({ length: words / 10 }, (_word, at) => {
            const chance = ((number * 31 + paragraph * 7 + at) * 2_654_435_761) % 4_294_967_296;
            return WORDS[Math.floor((chance / 4_294_967_296) ** 4 * WORDS.length)];
          }).join(' '),
        ],
      })),
    },
  ],
});

describe('across the library', () => {
  const all = library(analyses);

  test.each([
    ['Порт', 'sodruzhestvo-severa'],
    ['اتفاق', 'ittifaq-almina'],
    ['港口', 'zhongguo-ganglou'],
    ['समझौता', 'nadi-samjhauta'],
    ['rio', 'acuerdo-del-rio'],
    ['cranes aldmouth', 'two-hundred-records'],
    ['Aldm', 'two-hundred-records'],
  ])('%s leads to %s', async (asked, slug) => {
    const { slugs, isPartial } = await all.find(asked);
    expect(slugs).toContain(slug);
    expect(isPartial).toBe(false);
  });

  test('every word of every analysis leads to it, and with one typing error too', async () => {
    for (const { slug, title } of analyses)
      for (const { term } of readQuery(title).tokens) {
        expect((await all.find(term)).slugs, term).toContain(slug);
        if (!/^[a-z]{6,}$/.test(term)) continue;
        const half = term.length / 2;
        for (const wrong of [
          `${term.slice(0, 1)}q${term.slice(2)}`,
          term.slice(1),
          `${term.slice(0, -2)}q${term.slice(-1)}`,
          term.slice(0, half) + term.slice(half + 1),
          `${term.slice(0, half - 1)}${term[half]}${term[half - 1]}${term.slice(half + 1)}`,
        ]) {
          const { slugs } = await all.find(wrong);
          // Where the wrong word is another word, that is meant.
          if (slugs.length > 0) expect(slugs, `${wrong} for ${term}`).toContain(slug);
        }
      }
  });

  test('those with all of the words, else those with most of them, and that is known', async () => {
    const of = library([made(1), made(2), { ...made(3), title: 'Zeppelin ballast' }]);
    expect(await of.find('zeppelin ballast')).toMatchObject({
      slugs: ['analysis-0003'],
      isPartial: false,
    });
    expect((await of.find('zeppelin nowhere')).isPartial).toBe(true);
    expect((await of.find('nothing nowhere')).slugs).toEqual([]);
  });

  test('an empty library has nothing', async () => {
    expect((await library([]).find('anything')).slugs).toEqual([]);
  });

  test('a query loads little of a large library, and a typing error in it not much more', async () => {
    const large = library(Array.from({ length: 400 }, (_one, at) => made(at)));
    const total = [...large.files.values()].reduce((sum, text) => sum + text.length, 0);
    expect(large.directory.words.files.length).toBeGreaterThan(20);
    let forgiven = 0;
    let tried = 0;
    for (let at = 100; at < 6000; at += 97) {
      const word = WORDS[at]!;
      const { slugs, bytes } = await large.find(word);
      // A word that is nowhere is looked for with an error too.
      expect(bytes, word).toBeLessThan(slugs.length > 0 ? 40_000 : 180_000);
      if (slugs.length === 0) continue;
      const wrong = `${word.slice(0, 3)}q${word.slice(4)}`;
      const again = await large.find(wrong);
      tried++;
      if (again.slugs.some((slug) => slugs.includes(slug))) forgiven++;
      expect(again.bytes, wrong).toBeLessThan(180_000);
    }
    expect(total).toBeGreaterThan(400_000);
    expect(tried).toBeGreaterThan(20);
    expect(forgiven / tried).toBeGreaterThan(0.95);
    expect(JSON.stringify(large.directory).length).toBeLessThan(10_000);
  });

  test('one that is added later changes few of the files', () => {
    const some = Array.from({ length: 120 }, (_one, at) => made(at));
    const one = {
      ...made(99),
      title: 'Zeppelin',
      edition: { ...blank.edition, added: '2025-01-01' },
    };
    const added = { ...one, sections: [], footnotes: [] };
    const before = library(some).files;
    const changed = [...library([...some, added]).files.keys()].filter((path) => !before.has(path));
    expect(changed.length).toBeLessThan(before.size / 2);
  });
});

describe('the names of a library', () => {
  const NUMBERS = Array.from({ length: 1000 }, (_one, number) => number);
  // Names of one analysis alone, of some, and of all.
  const named = NUMBERS.map((number) => ({
    ...made(number, 10),
    names: { Norland: [], [`Group ${number % 50}`]: [], [`Person ${number}`]: [] },
    quotations: [],
    agreements: [],
  }));
  const { files, directory } = library(named);
  const linesOf = (key: string) =>
    filesWith(directory.names!, `${key} `).flatMap((hash) =>
      (JSON.parse(files.get(`/data/_search.${hash}.json`)!) as Shard).lines.split('\n'),
    );

  test('lead to all analyses that have them, and to none where only one does', () => {
    const numbers = (name: string) => {
      const line = linesOf(nameKey(name)).find((one) => one.startsWith(`${nameKey(name)} `));
      return line === undefined ? [] : [...readList(line.split(' ').slice(1).join(' ')).keys()];
    };
    expect(numbers('Norland')).toEqual(NUMBERS);
    expect(numbers('group 7')).toEqual(NUMBERS.filter((number) => number % 50 === 7));
    expect(numbers('Person 7')).toEqual([]);
  });

  test('take few files, however many there are', () => {
    expect(directory.names!.files.length).toBeLessThan(5);
    expect(filesWith(directory.names!, `${nameKey('Group 7')} `).length).toBeLessThanOrEqual(2);
  });
});

test('the library can be searched in one of its languages', async () => {
  const { directory, files } = library(analyses);
  const lines = (hash: string) =>
    (JSON.parse(files.get(`/data/_search.${hash}.json`)!) as Shard).lines;
  const names = directory.languages!.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['English', 'Español', 'العربية']));
  // In the order of the alphabet of the site, each by its own name.
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  const numbers = directory.languages!.map(({ file }) => [...readList(lines(file)).keys()]);
  expect(numbers.flat().sort((a, b) => a - b)).toEqual(analyses.map((_one, number) => number));

  const read = (hash: string) =>
    Promise.resolve(JSON.parse(files.get(`/data/_search.${hash}.json`)!) as Shard);
  const ofSpanish = directory.languages!.findIndex(({ lang }) => lang === 'es');
  const within = new Set(numbers[ofSpanish]);
  const all = await findCandidates(readQuery('10'), directory, read);
  const some = await findCandidates(readQuery('10'), directory, read, within);
  expect(all.analyses.length).toBeGreaterThan(some.analyses.length);
  expect(some.analyses).toEqual(all.analyses.filter((number) => within.has(number)));
  expect(library([blank]).directory.languages).toBeUndefined();
});
