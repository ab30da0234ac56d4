import { visit } from 'unist-util-visit';
import type { Problem } from '../problem.ts';
import type { SourceSection } from './sections.ts';

/** A link from the text to an address of the site. */
export interface SiteLink {
  file: string;
  line: number;
  column: number;
  /** The address, without query and fragment. */
  path: string;
}

/**
 * Finds the links of a text. They lead out by https, http or mailto, or to an address of the site
 * by "/…"; a relative link would mean another thing on each page that shows it.
 * @returns the links to the site, to be resolved once all addresses are known, and a problem for
 * each link of another sort.
 */
export function readLinks(
  file: string,
  sections: readonly SourceSection[],
): { links: SiteLink[]; problems: Problem[] } {
  const links: SiteLink[] = [];
  const problems: Problem[] = [];
  for (const { heading, prose } of sections) {
    for (const node of heading ? [heading, ...prose] : prose) {
      visit(node, (child) => {
        if (child.type !== 'link' && child.type !== 'definition') return;
        const { line, column } = child.position!.start;
        if (/^\/(?!\/)/.test(child.url)) {
          links.push({ file, line, column, path: child.url.replace(/[?#].*$/s, '') });
        } else if (!/^(https?:\/\/|mailto:)/i.test(child.url)) {
          problems.push({
            file,
            line,
            column,
            found: `a link to "${child.url}"`,
            expected:
              'an address that begins with https://, http:// or mailto:, or with "/" for a page of this site',
            fix: 'write the whole address',
          });
        }
      });
    }
  }
  return { links, problems };
}
