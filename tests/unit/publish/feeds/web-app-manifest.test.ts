import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/content.ts';
import {
  webAppManifestFiles,
  maskableSvg,
} from '../../../../src/publish/feeds/web-app-manifest.ts';
import { readFileSync } from 'node:fs';

const { site, analyses } = compileContent('content');
const icon = readFileSync('public/icon.svg', 'utf8');
const files = webAppManifestFiles(site!, analyses, icon);
const manifest = JSON.parse(String(files.get('manifest.webmanifest'))) as {
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
  shortcuts: { name: string; url: string }[];
};

describe('what a browser needs to install the site', () => {
  test('has addresses that hold wherever the site is', () => {
    const root = 'https://example.org/some/where/';
    const urls = [manifest.start_url, manifest.scope, ...manifest.shortcuts.map(({ url }) => url)];
    for (const url of urls)
      expect(new URL(url, `${root}manifest.webmanifest`).href.startsWith(root)).toBe(true);
    expect(manifest.shortcuts.map(({ url }) => url)).toEqual([
      './russia-kazakhstan-astana/',
      './russia-kazakhstan-astana/agreements/',
      './russia-kazakhstan-astana/figures/',
      './russia-kazakhstan-astana/voices/',
    ]);
  });

  test.each(manifest.icons.filter(({ type }) => type === 'image/png'))(
    'has $src in the size that it says',
    ({ src, sizes }) => {
      const picture = Buffer.from(files.get(src) as Uint8Array);
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
    },
  );

  test('has a picture for masks, whose paper fills the square', () => {
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    expect(maskableSvg(icon)).toContain('<rect width="64" height="64" fill="#fcfaf5"/>');
  });

  test('has pictures of the icon that it is given, also in those for masks', () => {
    const other = webAppManifestFiles(site!, [], icon.replaceAll('#9b2d14', '#000000'));
    const pictures = [...files.keys()].filter((path) => path.endsWith('.png'));
    expect(pictures).toHaveLength(4);
    for (const path of pictures) expect(other.get(path), path).not.toEqual(files.get(path));
  });

  test('has the colours of the page', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    expect(tokens).toContain('--paper: light-dark(#fcfaf5, #171614)');
    expect(tokens).toContain('--mark: light-dark(#9b2d14,');
    expect(String(files.get('manifest.webmanifest'))).toContain('#fcfaf5');
    expect(icon).toContain('#fcfaf5');
    expect(icon).toContain('#9b2d14');
  });

  test('offers no shortcuts where there is no analysis', () => {
    expect(String(webAppManifestFiles(site!, [], icon).get('manifest.webmanifest'))).not.toContain(
      'shortcuts',
    );
  });
});
