import { address } from '../../model/address/address.ts';
import type { Analysis, Site } from '../../model/analysis.ts';
import { renderImage } from '../render-image.ts';

/** Colours of the page, as `tokens.css` has them: paper in the light and in the dark theme. */
export const PAPER = { light: '#fcfaf5', dark: '#171614' } as const;
export const MARK = '#9b2d14';

/** An opening quotation mark, of two equal strokes, in a square of 64. */
export const STROKE =
  'M0 21.500C0 11.500 4.600 4.200 13.400 0l2.300 4.300C10.600 7.100 8 10.700 7.800 15.100c.7-.3 1.500-.4 2.400-.4 4 0 7 2.900 7 6.900 0 4.200-3.200 7.400-7.600 7.400C3.800 29 0 26.300 0 21.500Z';

/**
 * The icon.
 * @param shape `round` is cut out as it is shown; `full` leaves it to the system to cut the square,
 * for which everything that matters stands within a circle of four fifths (W3C, Web Application
 * Manifest, "Icon masks and safe zone")
 */
export function iconSvg(shape: 'round' | 'full'): string {
  const scale = shape === 'round' ? 1.1 : 0.95;
  const [width, height] = [40.2 * scale, 29 * scale];
  const at = `translate(${((64 - width) / 2).toFixed(2)} ${((64 - height) / 2).toFixed(2)}) scale(${scale})`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64"${shape === 'round' ? ' rx="13"' : ''} fill="${PAPER.light}"/>` +
    `<g fill="${MARK}" transform="${at}"><path d="${STROKE}"/><path d="${STROKE}" transform="translate(23)"/></g></svg>\n`
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
 * addresses are all relative to it, and the icons.
 */
export function installFiles(
  site: Site,
  analyses: readonly Analysis[],
): Map<string, string | Uint8Array> {
  const [newest] = analyses;
  const shortcuts = newest && [
    { name: 'Text', url: address.analysis(newest.slug) },
    { name: 'Agreements', url: address.agreements(newest.slug) },
    { name: 'Figures', url: address.figures(newest.slug) },
    { name: 'Voices', url: address.voices(newest.slug) },
  ];
  const manifest = {
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.lang,
    dir: 'ltr',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    categories: ['news', 'education'],
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
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
    ['icon.svg', iconSvg('round')],
    ...PICTURES.map(
      ({ path, shape, width }) => [path, renderImage(iconSvg(shape), width)] as const,
    ),
  ]);
}
