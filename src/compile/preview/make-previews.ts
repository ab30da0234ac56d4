import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { sha256 } from '../text.ts';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { address, previewAddress } from '../../model/address.ts';
import type { Analysis, Site } from '../../model/analysis.ts';
import { renderDrawing } from '../render-image.ts';
import { draw } from './drawings.ts';
import { FONT_PACKAGES, Fonts } from './fonts.ts';
import {
  describePreview,
  previewOfAnalysis,
  previewOfFigure,
  previewOfSite,
  wordsOf,
  type Preview,
} from './previews.ts';
import { HEIGHT, WIDTH } from './sheet.ts';

/** A preview picture of the site. */
export interface PreviewImage {
  /** An address of the site; it has a hash of the picture in it, so that it can be kept for ever. */
  address: string;
  type: 'image/png';
  width: number;
  height: number;
  /** What it shows, in words. */
  alt: string;
}

/** The pictures of a site, by the address of the page that each is the preview of. */
export interface Previews {
  /** Undefined where a picture could not be drawn: no font has its characters. */
  of(path: string, slug?: string): PreviewImage | undefined;
  /** How many are drawn anew, and how many are as they were at the last build. */
  drawn: number;
  kept: number;
  /** Pages that have no picture of their own. */
  missing: string[];
}

/**
 * Draws the preview of the site, of each analysis and of each figure; what was drawn at an earlier
 * build from the same words by the same code is taken from there.
 * @param cache a folder that is safe to remove
 * @param write puts a file at a path below the site's root
 */
export async function makePreviews(
  site: Site,
  analyses: readonly Analysis[],
  cache: string,
  write: (path: string, content: Uint8Array) => void,
): Promise<Previews> {
  mkdirSync(cache, { recursive: true });
  const version = drawingVersion();
  const fonts = new Fonts();
  const images = new Map<string, PreviewImage>();
  const previews: Previews = {
    // A page that has none of its own has that of its analysis, and that of the site at last.
    of: (path, slug) =>
      images.get(path) ??
      (slug === undefined ? undefined : images.get(address.analysis(slug))) ??
      images.get(address.library()),
    drawn: 0,
    kept: 0,
    missing: [],
  };

  const add = async (path: string, preview: Preview) => {
    const key = sha256(JSON.stringify([version, preview]));
    const file = join(cache, `${key}.png`);
    let picture: Uint8Array;
    if (existsSync(file)) {
      picture = readFileSync(file);
      previews.kept++;
    } else {
      for (const { words, lang } of wordsOf(preview)) await fonts.load(words, lang);
      const drawing = draw(preview, fonts);
      if (drawing === undefined) {
        previews.missing.push(path);
        return;
      }
      picture = await renderDrawing(drawing, WIDTH);
      // Whole or not at all: two builds may run at once, and one may be ended.
      const part = `${file}.${process.pid}`;
      writeFileSync(part, picture);
      renameSync(part, file);
      previews.drawn++;
    }
    const to = previewAddress(path, sha256(picture).slice(0, 10));
    write(to, picture);
    images.set(path, {
      address: to,
      type: 'image/png',
      width: WIDTH,
      height: HEIGHT,
      alt: describePreview(preview),
    });
  };

  const wanted: [path: string, preview: Preview][] = [
    [address.library(), previewOfSite(site)],
    ...analyses.flatMap((analysis): [string, Preview][] => [
      [address.analysis(analysis.slug), previewOfAnalysis(site, analysis)],
      ...analysis.figures.map((figure): [string, Preview] => [
        address.figure(analysis.slug, figure.id),
        previewOfFigure(site, analysis, figure),
      ]),
    ]),
  ];
  const queue = wanted.values();
  const work = async () => {
    for (const [path, preview] of queue) await add(path, preview);
  };
  // The pictures are rendered on other threads, while the next drawing is made.
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  previews.missing.sort();
  return previews;
}

/** How many pictures are on their way at once. */
const AT_ONCE = 4;

/** @returns what changes whenever the code that draws, or a package that it draws with, does. */
function drawingVersion(): string {
  const require = createRequire(import.meta.url);
  const own = [
    ...readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name)),
    ...['render-image.ts', 'install-files.ts'].map((name) => join(import.meta.dirname, '..', name)),
  ];
  const packages = ['@resvg/resvg-js', 'harfbuzzjs', 'bidi-js', ...FONT_PACKAGES];
  return sha256(
    JSON.stringify([
      own.map((file) => readFileSync(file, 'utf8')),
      packages.map((name) => versionOf(require, name)),
      process.versions.icu,
    ]),
  );
}

/** @returns the version of a package, which not every package lets be read through its exports. */
function versionOf(require: NodeJS.Require, name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const file = join(folder, name, 'package.json');
    if (existsSync(file))
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  }
  throw new Error(`the package ${name} is not installed`);
}
