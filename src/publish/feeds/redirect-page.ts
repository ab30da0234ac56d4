import { direction, language } from '../../messages/language.ts';
import { publish as m } from '../../messages/publish.ts';
import { rootFrom } from '../../model/address/address.ts';
import { escapeMarkup } from '../escape-markup.ts';

/**
 * Leads on with what a refresh would lose: the query and the fragment, in which the passage is that
 * a link is to. A file of its own, for the policy of all pages allows those.
 */
export const REDIRECT_SCRIPT = `{
  const { dataset } = document.documentElement;
  const to = new URL(dataset.to, location.href);
  to.search = location.search;
  to.hash = location.hash;
  location.replace(to);
}
`;

/** Where the link stands in the words, which are escaped; no message has it. */
const LINK = '\uE000';

/**
 * The file at an address that is another now: it leads on without scripts too, and below any path.
 * @param script the path of `REDIRECT_SCRIPT`, from the site's root
 * @param canonical the new address as an absolute one, if it is known where the site is hosted
 * @returns HTML
 */
export function redirectPage(
  { from, to }: { from: string; to: string },
  {
    script,
    policy,
    canonical,
    title,
  }: {
    script: string;
    policy: string;
    canonical: string | undefined;
    title: string;
  },
): string {
  const root = rootFrom(from);
  const target = escapeMarkup(`${root}${to.slice(1)}`);
  const link = `<a href="${target}"><bdi>${escapeMarkup(title)}</bdi></a>`;
  const words = escapeMarkup(m.movedTo({ link: LINK })).replace(LINK, () => link);
  return [
    '<!doctype html>',
    `<html lang="${language()}" dir="${direction()}" data-to="${target}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(m.moved({ title }))}</title>`,
    '<meta name="robots" content="noindex">',
    canonical === undefined ? '' : `<link rel="canonical" href="${escapeMarkup(canonical)}">`,
    // Before the refresh, so that it comes first wherever it runs.
    `<script src="${escapeMarkup(root + script)}"></script>`,
    `<meta http-equiv="refresh" content="0; url=${target}">`,
    '</head>',
    `<body><p>${words}</p></body>`,
    '</html>\n',
  ].join('');
}
