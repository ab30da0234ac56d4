import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Cache } from '../../../../src/publish/cache.ts';
import { WorkerPool } from '../../../../src/publish/worker-pool.ts';
import { progressOn } from '../../../../src/publish/progress.ts';
import { compileContent } from '../../../../src/compile/content.ts';
import { breakLines, piecesOf } from '../../../../src/publish/previews/break-lines.ts';
import { Fonts } from '../../../../src/publish/previews/fonts.ts';
import { tellingFigures } from '../../../../src/publish/previews/telling-figures.ts';
import { makePreviews } from '../../../../src/publish/make-previews.ts';
import { prepareText, setLine } from '../../../../src/publish/previews/shape.ts';

const { site, analyses } = compileContent('tests/fixtures/analyses');
const fonts = new Fonts();
const STYLE = { face: 'serif', size: 60, weight: 600 } as const;

async function prepare(words: string, lang: string, dir: 'ltr' | 'rtl' = 'ltr') {
  await fonts.load(words, lang);
  return prepareText(fonts, { words, lang, dir }, STYLE);
}

describe('setting', () => {
  test('every title of the fixtures can be set in the fonts that come with the build', async () => {
    for (const { title, lang, dir } of analyses)
      expect(await prepare(title, lang, dir), title).toBeDefined();
  });

  test('what no font has is not set as boxes', async () => {
    expect(await prepare('ᠮᠣᠩᠭᠣᠯ', 'mn')).toBeUndefined();
    expect(await prepare('a 🫠 b', 'en')).toBeUndefined();
  });

  test('Arabic letters join: a word is narrower than its letters apart', async () => {
    const apart = 'ا ل م ي ن ا ء';
    const joined = setLine((await prepare('الميناء', 'ar', 'rtl'))!);
    const letters = await Promise.all(
      apart.split(' ').map(async (letter) => setLine((await prepare(letter, 'ar', 'rtl'))!).width),
    );
    expect(joined.width).toBeLessThan(letters.reduce((sum, width) => sum + width, 0) * 0.9);
  });

  test('a line from right to left has its first word at the right', async () => {
    // Two words with glyphs of their own: the outlines of the first come last.
    const first = setLine((await prepare('قرن', 'ar', 'rtl'))!);
    const line = setLine((await prepare('قرن ABC', 'ar', 'rtl'))!);
    const outlinesOf = (svg: string) => [...svg.matchAll(/d="([^"]+)"/g)].map(([, d]) => d);
    const own = outlinesOf(first.svg);
    expect(outlinesOf(line.svg).slice(-own.length)).toEqual(own);
  });

  test('signs of Devanagari are reordered and joined', async () => {
    // "ki" is written with its vowel first.
    const ka = setLine((await prepare('क', 'hi'))!).svg;
    const ki = setLine((await prepare('कि', 'hi'))!).svg;
    const outline = (svg: string) => [...svg.matchAll(/d="([^"]+)"/g)].map(([, d]) => d);
    expect(outline(ki).indexOf(outline(ka)[0])).toBe(1);
  });
});

describe('breaking', () => {
  test.each([
    ['one two  three', 'en', ['one', 'two', 'three']],
    ['“one two” (three), four', 'en', ['“one', 'two”', '(three),', 'four']],
    ['10\u00a0km on', 'en', ['10\u00a0km', 'on']],
    ['اتفاق الميناء: رصيفان', 'ar', ['اتفاق', 'الميناء:', 'رصيفان']],
  ])('%s', (words, lang, pieces) => {
    expect(piecesOf(words, lang).map(({ start, end }) => words.slice(start, end))).toEqual(pieces);
  });

  test('Chinese between words, no line beginning with a closing mark', () => {
    const words = '青屿港楼之约：一座塔、两份文件、“三种”说法。';
    const pieces = piecesOf(words, 'zh').map(({ start, end }) => words.slice(start, end));
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.join('')).toBe(words);
    for (const piece of pieces) {
      expect(piece).not.toMatch(/^[：、。”]/);
      expect(piece).not.toMatch(/“$/);
    }
  });

  test('into lines of the width, all about as long', async () => {
    const text = (await prepare('Russia and Kazakhstan: what was agreed in Astana and why', 'en'))!;
    const lines = breakLines(text, 800, 4)!;
    expect(lines.length).toBeGreaterThan(1);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(800);
    const widths = lines.map(({ width }) => width);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
    expect(breakLines(text, 800, 1)).toBeUndefined();
    expect(breakLines(text, 60, 99)).toBeUndefined();
  });
});

describe('pictures', () => {
  const cache = mkdtempSync(join(tmpdir(), 'verbatim-previews-'));
  const few = analyses.filter(({ slug }) => slug === 'nadi-samjhauta' || slug === 'ittifaq-almina');
  const files = new Map<string, Uint8Array>();
  const context = { cache: new Cache(cache), pool: new WorkerPool(1), progress: progressOn() };
  const make = (changed = few, of = site!) =>
    makePreviews(of, changed, context, (path, content) => files.set(path, content));
  let first: Awaited<ReturnType<typeof make>>;

  beforeAll(async () => {
    first = await make();
  });
  afterAll(() => rmSync(cache, { recursive: true }));

  test('are of the site, of each analysis and of its telling figures, 1200 by 630 and below 300 kB', () => {
    const figures = few.flatMap((analysis) => tellingFigures(analysis.figures));
    expect(figures.length).toBeGreaterThan(1);
    expect(first.missing).toEqual([]);
    expect(first.drawn).toBe(1 + few.length + figures.length);
    expect(files.size).toBe(first.drawn);
    for (const [path, content] of files) {
      const bytes = Buffer.from(content);
      // PNG, section 11.2.2: the header names the width and the height.
      expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThan(300_000);
      expect(path).toMatch(/^\/og\/.+\.[0-9a-f]{10}\.png$/);
    }
  });

  test('stand for every page: a telling figure has its own, the others that of their analysis', () => {
    const [analysis] = few;
    const { slug, figures } = analysis!;
    const [figure] = tellingFigures(figures);
    const own = first.of(`/${slug}/figures/${figure!.id}/`, slug)!;
    const whole = first.of(`/${slug}/`, slug)!;
    expect(own.address).not.toBe(whole.address);
    expect(own.alt).toContain(figure!.label);
    expect(first.of(`/${slug}/voices/`, slug)).toBe(whole);
    expect(first.of('/about/')!.address).toContain('/og/site.');
  });

  test('are not drawn again, but for what has changed', async () => {
    const again = await make();
    expect([again.drawn, again.kept]).toEqual([0, first.drawn]);
    const changed = few.map((analysis, index) =>
      index === 0
        ? {
            ...analysis,
            figures: analysis.figures.map((figure) =>
              figure === tellingFigures(analysis.figures)[0]
                ? { ...figure, label: `${figure.label} 2` }
                : figure,
            ),
          }
        : analysis,
    );
    const third = await make(changed);
    expect([third.drawn, third.kept]).toEqual([1, first.drawn - 1]);
    // Nothing half-written is left.
    expect(readdirSync(cache).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('that cannot be drawn are told, and the page has another', async () => {
    const odd = few.map((analysis) => ({
      ...analysis,
      title: `${analysis.title} 🫠`,
      figures: [],
    }));
    const made = await make(odd);
    expect(made.missing).toEqual(few.map(({ slug }) => `/${slug}/`).sort());
    expect(made.of(`/${few[0]!.slug}/`, few[0]!.slug)!.address).toContain('/og/site.');
  });
});
