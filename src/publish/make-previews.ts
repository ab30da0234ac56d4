import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { sha256 } from '../compile/source/text.ts';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { address, previewAddress } from '../model/address/address.ts';
import type { Analysis, Site } from '../model/analysis.ts';
import type { BuildContext } from './build-context.ts';
import { FONT_PACKAGES } from './previews/fonts.ts';
import { tellingFigures } from './previews/telling-figures.ts';
import {
  describePreview,
  previewOfAnalysis,
  previewOfFigure,
  previewOfSite,
  type Preview,
} from './previews/previews.ts';
import { previewsFrom, type PreviewImage, type PreviewImages } from './previews/preview-images.ts';
import { HEIGHT, WIDTH } from './previews/sheet.ts';

/** The pictures of a site, by the address of the page that each is the preview of. */
export interface Previews extends PreviewImages {
  /** Those that the pages of an analysis may have. */
  ofAnalysis(analysis: Analysis): Map<string, PreviewImage>;
  /** How many were drawn, and how many were taken from the cache of earlier builds. */
  drawn: number;
  kept: number;
  /** Pages that have no picture of their own. */
  missing: string[];
}

/**
 * Draws the preview of the site, of each analysis and of the figures that deserve one; what was drawn at an earlier
 * build from the same words by the same code is taken from there.
 * @param write puts a file at a path below the site's root
 */
export async function makePreviews(
  site: Site,
  analyses: readonly Analysis[],
  { cache, pool, progress }: BuildContext,
  write: (path: string, content: Uint8Array) => void,
): Promise<Previews> {
  const version = drawingVersion();
  const images = new Map<string, PreviewImage>();
  const previews: Previews = {
    ...previewsFrom(images),
    ofAnalysis: ({ slug, figures }) =>
      new Map(
        [
          address.library(),
          address.analysis(slug),
          ...figures.map(({ id }) => address.figure(slug, id)),
        ].flatMap((path) => {
          const image = images.get(path);
          return image ? [[path, image] as const] : [];
        }),
      ),
    drawn: 0,
    kept: 0,
    missing: [],
  };
  const add = (path: string, preview: Preview, picture: Uint8Array) => {
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

  const left: { path: string; preview: Preview; key: string }[] = [];
  for (const [path, preview] of wantedPreviews(site, analyses)) {
    const key = sha256(JSON.stringify(['preview', version, preview]));
    const picture = cache.get(key);
    if (picture) {
      add(path, preview, picture);
      previews.kept++;
    } else left.push({ path, preview, key });
  }
  const note = progress.step('drawing previews', left.length);
  await pool.run({
    job: 'draw',
    shared: undefined,
    tasks: left.map(({ preview }) => preview),
    isMuch: left.length > MUCH,
    take(picture, at) {
      const { path, preview, key } = left[at]!;
      note();
      if (!picture) {
        previews.missing.push(path);
        return;
      }
      cache.put(key, picture);
      add(path, preview, picture);
      previews.drawn++;
    },
  });
  previews.missing.sort();
  return previews;
}

/** From how many pictures on it is worth to start other threads for them. */
const MUCH = 40;

const wantedPreviews = (
  site: Site,
  analyses: readonly Analysis[],
): [path: string, preview: Preview][] => [
  [address.library(), previewOfSite(site)],
  ...analyses.flatMap((analysis): [string, Preview][] => [
    [address.analysis(analysis.slug), previewOfAnalysis(site, analysis)],
    ...tellingFigures(analysis.figures).map((figure): [string, Preview] => [
      address.figure(analysis.slug, figure.id),
      previewOfFigure(site, analysis, figure),
    ]),
  ]),
];

/** @returns what changes whenever the code that draws, or a package that it draws with, does. */
function drawingVersion(): string {
  const require = createRequire(import.meta.url);
  const drawing = join(import.meta.dirname, 'previews');
  const own = [
    ...readdirSync(drawing).map((name) => join(drawing, name)),
    ...['render-image.ts', 'feeds/web-app-manifest.ts'].map((name) =>
      join(import.meta.dirname, name),
    ),
  ];
  const packages = ['@resvg/resvg-js', 'harfbuzzjs', 'bidi-js', ...FONT_PACKAGES];
  return sha256(
    JSON.stringify([
      own.map((file) => readFileSync(file, 'utf8')),
      packages.map((name) => versionOf(require, name)),
      process.versions.icu,
      process.versions.zlib,
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
