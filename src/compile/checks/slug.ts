import { isLanguage, isReservedSlug } from '../../model/address/reserved-slugs.ts';
import type { Problem } from '../problem.ts';
import { isId } from '../source/schema.ts';

/** @returns a problem for a file whose name cannot be an address. */
export function checkSlug(file: string, slug: string): Problem[] {
  if (isId(slug) && !isReservedSlug(slug)) return [];
  const taken = isLanguage(slug) ? 'is kept for a language' : 'is an address of the site itself';
  return [
    {
      file,
      line: 1,
      column: 1,
      found: `the file name "${slug}"${isReservedSlug(slug) ? `, which ${taken}` : ''}`,
      expected:
        'lower-case letters a to z, digits and single hyphens: the name becomes the address',
      fix: 'rename the file',
    },
  ];
}
