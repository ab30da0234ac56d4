import makeBidi from 'bidi-js';
import { Buffer, Direction, Feature, shape, type Font } from 'harfbuzzjs';
import type { Fonts, Style } from './fonts.ts';

const bidi = makeBidi();

/** A text with what setting it needs to know. */
export interface Text {
  /** Normalised (NFC), for fonts have composed letters. */
  words: string;
  lang: string;
  style: Style;
  /** Space between letters, in em; only for scripts whose letters do not join. */
  tracking: number;
  /** What a reader takes for one character, each with its font. */
  clusters: readonly { start: number; end: number; font: Font }[];
  levels: ReturnType<typeof bidi.getEmbeddingLevels>;
}

/**
 * @param dir the direction of the paragraph
 * @returns a text that can be set; undefined if no font has all of its characters
 */
export function prepareText(
  fonts: Fonts,
  { words, lang, dir }: { words: string; lang: string; dir: 'ltr' | 'rtl' },
  style: Style,
  tracking = 0,
): Text | undefined {
  const text = words.normalize('NFC');
  const clusters = [];
  for (const { segment, index } of new Intl.Segmenter(lang).segment(text)) {
    const font = fonts.fontOf(segment, style, lang);
    if (!font) return undefined;
    clusters.push({ start: index, end: index + segment.length, font });
  }
  const levels = bidi.getEmbeddingLevels(text, dir);
  return { words: text, lang, style, tracking, clusters, levels };
}

/** A stretch of a text that is shaped at once: of one font and one direction. */
interface Run {
  start: number;
  end: number;
  font: Font;
  level: number;
}

/** The runs of a stretch, in the order of the text. */
function runsOf({ clusters, levels }: Text, start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (const cluster of clusters) {
    if (cluster.start < start || cluster.end > end) continue;
    const level = levels.levels[cluster.start] ?? 0;
    const last = runs.at(-1);
    if (last && last.font === cluster.font && last.level === level) last.end = cluster.end;
    else runs.push({ ...cluster, level });
  }
  return runs;
}

/** Puts runs in the order in which they are seen (Unicode Standard Annex 9, rule L2). */
function inVisualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const levels = runs.map(({ level }) => level);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1));
  for (let level = Math.max(...levels); level >= lowestOdd; level--) {
    for (let from = 0; from < ordered.length; from++) {
      if (ordered[from]!.level < level) continue;
      let to = from;
      while (to < ordered.length && ordered[to]!.level >= level) to++;
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}

/** A stretch of a text, set in one line. */
export interface Line {
  /** In pixels. */
  width: number;
  /** SVG: its glyphs as outlines, from the left end of its base line at the origin. */
  svg: string;
}

const outlines = new WeakMap<Font, Map<number, string>>();

function outlineOf(font: Font, glyph: number): string {
  let known = outlines.get(font);
  if (!known) outlines.set(font, (known = new Map<number, string>()));
  let outline = known.get(glyph);
  if (outline === undefined) known.set(glyph, (outline = font.glyphToPath(glyph)));
  return outline;
}

/** Old-style figures would stand unevenly beside capitals: the page asks for lining ones too. */
const FEATURES = [new Feature('lnum'), new Feature('kern')];

/** Sets a stretch of a text in one line: shaped, its directions in order. */
export function setLine(text: Text, start = 0, end = text.words.length): Line {
  const { words, lang, style, tracking } = text;
  let x = 0;
  const glyphs: string[] = [];
  for (const run of inVisualOrder(runsOf(text, start, end))) {
    const buffer = new Buffer();
    buffer.addText(words, run.start, run.end - run.start);
    buffer.guessSegmentProperties();
    buffer.setLanguage(lang);
    buffer.setDirection(run.level % 2 === 1 ? Direction.RTL : Direction.LTR);
    shape(run.font, buffer, FEATURES);
    const scale = style.size / run.font.face.upem;
    const positions = buffer.getGlyphPositions();
    for (const [index, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance, xOffset, yOffset } = positions[index]!;
      const outline = outlineOf(run.font, glyph);
      if (outline)
        glyphs.push(
          `<path transform="translate(${round(x + xOffset * scale)} ${round(-yOffset * scale)}) scale(${scale} ${-scale})" d="${outline}"/>`,
        );
      x += xAdvance * scale + (xAdvance > 0 ? tracking * style.size : 0);
    }
  }
  return { width: Math.max(0, x - tracking * style.size), svg: glyphs.join('') };
}

const round = (value: number) => Number(value.toFixed(2));
