import { FEED, ROBOTS, SITEMAP, sourceAddress } from '../../model/address/address.ts';
import { formerFilesOf, redirectsOf } from '../../model/address/aliases.ts';
import type { Analysis, Site } from '../../model/analysis.ts';
import { feed } from './feed.ts';
import { HASH_DIGITS } from '../../model/offline/offline.ts';
import { REDIRECT_SCRIPT, redirectPage } from './redirect-page.ts';
import { sha256 } from '../../compile/source/text.ts';
import { robots, sitemaps, type Kept } from './sitemap.ts';

/** What the files are made from. */
export interface Parts {
  site: Site;
  analyses: readonly Analysis[];
  /** The pages that search engines are to keep. */
  kept: readonly Kept[];
  policy: string;
  /** Makes an address of the site an absolute one; undefined where it is not known where it is hosted. */
  absolute: ((address: string) => string) | undefined;
  /** @returns the bytes of the file that an analysis was made from. */
  sourceOf: (slug: string) => Uint8Array;
  /** @returns what was written at an address of a file. */
  written: (address: string) => string | Uint8Array | undefined;
}

/**
 * The files that are for machines, and those at addresses that were: the Markdown, the feed, the site
 * map, `robots.txt`, and a page that leads on from each old address.
 * @returns their contents by their addresses
 */
export function feedsAndRedirects(parts: Parts): Map<string, string | Uint8Array> {
  const { site, analyses, kept, policy, absolute, sourceOf, written } = parts;
  const files = new Map<string, string | Uint8Array>();
  for (const { slug } of analyses) files.set(sourceAddress(slug), sourceOf(slug));
  if (absolute) {
    files.set(FEED, feed(site, analyses, absolute));
    for (const [address, text] of sitemaps(kept, absolute)) files.set(address, text);
  }
  files.set(ROBOTS, robots(absolute?.(SITEMAP)));

  const hash = sha256(REDIRECT_SCRIPT).slice(0, HASH_DIGITS);
  const script = `assets/redirect-${hash}.js`;
  for (const analysis of analyses) {
    for (const redirect of redirectsOf(analysis)) {
      const canonical = absolute?.(redirect.to);
      const page = redirectPage(redirect, { script, policy, canonical, title: analysis.title });
      files.set(`${redirect.from}index.html`, page);
      files.set(`/${script}`, REDIRECT_SCRIPT);
    }
    // A file cannot lead on: it stands at its old addresses too.
    for (const { from, to } of formerFilesOf(analysis)) {
      const content = files.get(to) ?? written(to);
      if (content !== undefined) files.set(from, content);
    }
  }
  return files;
}
