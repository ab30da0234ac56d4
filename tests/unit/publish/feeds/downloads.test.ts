import type { Connect, ViteDevServer } from 'vite';
import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import { exactText, safeText, writeCsv } from '../../../../src/publish/feeds/csv.ts';
import { serveContent } from '../../../../src/publish/dev-server.ts';
import { makeDownloads } from '../../../../src/publish/feeds/downloads.ts';
import { DOWNLOADS, isReserved } from '../../../../src/model/address/address.ts';
import { NOT_STATED } from '../../../../src/model/record.ts';
import {
  addressesOfAnalysis,
  downloadsOfAnalysis,
} from '../../../../src/model/address/addresses.ts';
import type { Cell } from '../../../../src/model/tables/table-fields.ts';
import { parseStrictCsv } from './strict-csv.ts';

/** A table of one column. */
const column = (...cells: Cell[]) => ({
  columns: [{ name: 'words', meaning: '' }],
  rows: cells.map((words) => ({ words })),
});
const written = (...cells: Cell[]) => writeCsv(column(...cells));
const read = (...cells: Cell[]) =>
  parseStrictCsv(written(...cells))
    .slice(1)
    .map(([cell]) => cell!);

describe('the strict parser of the tests', () => {
  test.each([
    ['an unquoted quotation mark', 'a"b\r\n'],
    ['a line that ends with LF', 'a\nb\r\n'],
    ['no end of the line', 'a,b'],
    ['an open quotation', '"a\r\n'],
    ['words after a quotation', '"a"b\r\n'],
    ['a short row', 'a,b\r\nc\r\n'],
    ['a comma at the end of the file', 'a,'],
  ])('refuses %s', (_, file) => {
    expect(() => parseStrictCsv(file)).toThrow();
  });

  test('reads what the RFC gives as examples', () => {
    const texts = (file: string) => parseStrictCsv(file).map((row) => row.map(({ text }) => text));
    expect(texts('aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n')).toEqual([
      ['aaa', 'bbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ]);
    expect(texts('"aaa","b\r\nbb","ccc"\r\n')).toEqual([['aaa', 'b\r\nbb', 'ccc']]);
    expect(texts('"aaa","b""bb",\r\n')).toEqual([['aaa', 'b"bb', '']]);
  });
});

describe('CSV', () => {
  test('begins with a byte order mark and a header row, and ends every line with CR LF', () => {
    const file = writeCsv({
      columns: [
        { name: 'a', meaning: '' },
        { name: 'b', meaning: '' },
      ],
      rows: [
        { a: 'x', b: 1 },
        { a: null, b: null },
      ],
    });
    expect(file).toBe('\uFEFF"a","b"\r\n"x",1\r\n,\r\n');
  });

  test('has numbers as numbers and text as text, also text that looks like a number', () => {
    expect(written(28_200_000_000, -7, 0, 85.4, '76', '-7%')).toBe(
      '\uFEFF"words"\r\n28200000000\r\n-7\r\n0\r\n85.4\r\n"76"\r\n"\'-7%"\r\n',
    );
  });

  test('sets the entries of a list apart', () => {
    expect(read(['Kazakhstan', 'Gazprom'], [])).toEqual([
      { text: 'Kazakhstan; Gazprom', quoted: true },
      { text: '', quoted: true },
    ]);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\0=1',
    '＝1+1',
    "'=1",
    '=HYPERLINK("https://example.org","x")',
    "=cmd|' /C calc'!A0",
  ])('keeps a spreadsheet from running %j', (text) => {
    const [cell] = read(text);
    expect(cell!.text).toBe(`'${text}`);
    expect(exactText(cell!.text)).toBe(text);
    const [list] = read([text, 'b']);
    expect(list!.text).toBe(`'${text}; b`);
  });

  test.each(['1 = 1', 'a-b', "'Tis", '“=”', '−7', '', '76', 'e=mc²', '؜-٧'])(
    'leaves %j as it is',
    (text) => {
      expect(safeText(text)).toBe(text);
      expect(exactText(text)).toBe(text);
    },
  );

  test('gives back every cell, however nasty', () => {
    const pieces = [
      '"', '""', ',', ';', '\r\n', '\n', '\r', '\t', '=', '+', '-', '@', "'", '＝', '＠', ' ', '\u00A0',
      '1+1', 'слово', 'كلمة', '\u200F', '\u202E', '汉字', '👩‍👩‍👧', '🇰🇿', 'e\u0301', '\uFEFF', '\0', '“', '…', '<b>',
    ]; // prettier-ignore
    const next = random(7);
    const some = () =>
      Array.from(
        { length: Math.floor(next() * 6) },
        () => pieces[Math.floor(next() * pieces.length)]!,
      );
    const cells = Array.from({ length: 3000 }, () => some().join(''));
    const back = read(...cells);
    expect(back.map(({ text }) => exactText(text))).toEqual(cells);
    // What a spreadsheet looks at first, put down a second time on purpose.
    const dangerous = back.filter(({ text }) =>
      '=+-@＝＋－＠'.includes(text.trimStart()[0] ?? ' '),
    );
    expect(dangerous).toEqual([]);
    expect(cells.filter((cell) => safeText(cell) !== cell).length).toBeGreaterThan(500);
  });
});

/** Numbers from 0 to 1, the same at every run: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Json {
  title: string;
  kind: string;
  translator: string;
  language: string;
  rights: string;
  address: string;
  shown_at: string;
  contents: string;
  conventions: Record<string, string>;
  columns: { name: string; meaning: string }[];
  definitions: Record<string, string>;
  rows: Record<string, Cell>[];
}

describe.each(['content', 'tests/fixtures/analyses'])('the downloads of %s', (folder) => {
  const { site, analyses } = compileContent(folder);
  const all = analyses.map((analysis) => ({
    slug: analysis.slug,
    analysis,
    files: makeDownloads(site!, analysis),
  }));

  test.each(all)('$slug: one of each list and form, at an address that nothing else has', (one) => {
    const addresses = one.files.map(({ address }) => address);
    expect(addresses).toEqual(downloadsOfAnalysis(one.analysis));
    const pages = new Set(addressesOfAnalysis(one.analysis));
    for (const address of addresses) {
      expect(pages).not.toContain(`${address}/`);
      // Ids are words with hyphens: none can be that of a file.
      expect(address).toMatch(new RegExp(`^/${one.slug}/[a-z]+\\.(csv|json)$`));
    }
    for (const list of DOWNLOADS) expect(isReserved(list)).toBe(true);
  });

  test.each(all)('$slug: CSV and JSON say the same', ({ files }) => {
    for (const list of DOWNLOADS) {
      const text = (format: string) =>
        files.find(({ address }) => address.endsWith(`/${list}.${format}`))!.text;
      const json = JSON.parse(text('json')) as Json;
      const [header, ...rows] = parseStrictCsv(text('csv'));
      expect(header!.map((cell) => cell.text)).toEqual(json.columns.map(({ name }) => name));
      expect(rows).toHaveLength(json.rows.length);
      for (const [index, row] of json.rows.entries()) {
        const cells = rows[index]!;
        expect(Object.keys(row)).toEqual(json.columns.map(({ name }) => name));
        for (const [place, value] of Object.values(row).entries()) {
          const { text, quoted } = cells[place]!;
          expect(quoted).toBe(typeof value === 'string' || Array.isArray(value));
          if (value === null) expect(text).toBe('');
          else if (typeof value === 'number') expect(Number(text)).toBe(value);
          else expect(exactText(text)).toBe(typeof value === 'string' ? value : value.join('; '));
        }
      }
      for (const { meaning } of json.columns) expect(meaning).not.toBe('');
    }
  });

  test.each(all)('$slug: the JSON says what it is', ({ analysis, files }) => {
    const json = JSON.parse(files[1]!.text) as Json;
    expect(json).toMatchObject({
      title: analysis.title,
      language: analysis.lang,
      contents: 'agreements',
      address: `${analysis.slug}/`,
      shown_at: `${analysis.slug}/agreements/`,
    });
    expect(json.translator).toBe(
      analysis.translation.translator === NOT_STATED
        ? 'not stated'
        : analysis.translation.translator,
    );
    expect(json.conventions['addresses']).toContain('relative to the root of the site');
    // Every word of the closed list is defined.
    for (const row of json.rows) expect(json.definitions).toHaveProperty([row['status'] as string]);
  });
});

test('addresses are absolute where it is known where the site is', () => {
  const { site, analyses } = compileContent('content');
  const root = 'https://example.org/some/where';
  const files = makeDownloads(site!, analyses[0]!, (address) => root + address);
  const json = JSON.parse(files[1]!.text) as Json;
  expect(json.conventions['addresses']).toBe('Addresses are absolute.');
  expect(json.address).toBe(`${root}/russia-kazakhstan-astana/`);
  for (const row of json.rows) {
    expect(row['address']).toBe(
      `${root}/russia-kazakhstan-astana/agreements/${row['id'] as string}/`,
    );
    expect(row['text_address']).toMatch(
      /^https:\/\/example\.org\/some\/where\/russia-.*#agreement\./,
    );
  }
});

test('in development they are served as they stand in the content', () => {
  const handlers: Connect.NextHandleFunction[] = [];
  const nothing = () => {};
  const server = {
    config: { root: process.cwd(), logger: { error: nothing } },
    watcher: { add: nothing, on: nothing },
    environments: { client: { hot: { on: nothing, send: nothing } } },
    middlewares: { use: (handler: Connect.NextHandleFunction) => handlers.push(handler) },
  };
  serveContent(server as unknown as ViteDevServer, 'content');
  /** What the handlers answer, one after the other; undefined if none does. */
  const get = (url: string): string | undefined => {
    let body: string | undefined;
    const response = { setHeader: nothing, end: (text: string) => void (body = text) };
    for (const handler of handlers) {
      let passedOn = false;
      handler({ url } as never, response as never, () => void (passedOn = true));
      if (!passedOn) return body;
    }
    return undefined;
  };
  const { site, analyses } = compileContent('content');
  for (const { address, text } of makeDownloads(site!, analyses[0]!)) {
    expect(get(address)).toBe(text);
    expect(get(`${address}?t=1`)).toBe(text);
  }
  for (const url of ['/nobody/voices.csv', '/russia-kazakhstan-astana/other.csv', '/package.json'])
    expect(get(url), url).toBeUndefined();
});
