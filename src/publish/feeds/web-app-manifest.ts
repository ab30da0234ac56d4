import { direction } from '../../messages/language.ts';
import { publish as m } from '../../messages/publish.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis, Site } from '../../model/analysis.ts';
import { renderImage } from '../render-image.ts';
import { ICON } from '../public-files.ts';

/** The paper of the light and of the dark theme, as `tokens.css` has it. */
export const PAPER = { light: '#fcfaf5', dark: '#171614' } as const;

/**
 * How much of a square the icon fills where the system cuts the square itself: everything that
 * matters has to stand within a circle of four fifths (W3C, Web Application Manifest, "Icon masks
 * and safe zone").
 */
const MASKED = 0.86;

/**
 * @param icon an SVG
 * @returns the icon on a square of paper that is full, for systems that cut it to their own shape
 */
export function maskableSvg(icon: string): string {
  const size = 64 * MASKED;
  const at = (64 - size) / 2;
  const source = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${PAPER.light}"/>` +
    `<image x="${at}" y="${at}" width="${size}" height="${size}" href="${source}"/></svg>\n`
  );
}

/** The sizes that systems ask for: a home screen, a start screen, and Apple's. */
const PICTURES = [
  { path: 'icon-192.png', shape: 'round', width: 192 },
  { path: 'icon-512.png', shape: 'round', width: 512 },
  { path: 'icon-maskable-512.png', shape: 'full', width: 512 },
  { path: 'icon-apple-180.png', shape: 'full', width: 180 },
] as const;

/** Where the picture for Apple's home screens is, from the site's root. */
export const APPLE_ICON = 'icon-apple-180.png';
export const MANIFEST = 'manifest.webmanifest';

/**
 * @returns what a browser needs to install the site, by path from the site's root: a manifest whose
 * addresses are all relative to it, and the icons as pictures.
 * @param icon an SVG
 */
export function webAppManifestFiles(
  site: Site,
  analyses: readonly Analysis[],
  icon: string,
): Map<string, string | Uint8Array> {
  const [newest] = analyses;
  const shortcuts = newest && [
    { name: m.text(), url: address.analysis(newest.slug) },
    { name: m.agreements(), url: address.agreements(newest.slug) },
    { name: m.figures(), url: address.figures(newest.slug) },
    { name: m.voices(), url: address.voices(newest.slug) },
  ];
  const manifest = {
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.lang,
    dir: direction(),
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    categories: ['news', 'education'],
    icons: [
      { src: ICON, type: 'image/svg+xml', sizes: 'any' },
      ...PICTURES.filter(({ path }) => path !== APPLE_ICON).map(({ path, shape, width }) => ({
        src: path,
        type: 'image/png',
        sizes: `${width}x${width}`,
        purpose: shape === 'full' ? 'maskable' : 'any',
      })),
    ],
    ...(shortcuts && {
      shortcuts: shortcuts.map(({ name, url }) => ({
        name,
        description: newest.title,
        url: `.${url}`,
        icons: [{ src: 'icon-192.png', sizes: '192x192', type: 'image/png' }],
      })),
    }),
  };
  return new Map<string, string | Uint8Array>([
    [MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`],
    ...PICTURES.map(
      ({ path, shape, width }) =>
        [path, renderImage(shape === 'full' ? maskableSvg(icon) : icon, width)] as const,
    ),
  ]);
}
