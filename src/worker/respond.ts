import { direction, language } from '../messages/language.ts';
import { offline as m } from '../messages/offline.ts';
import {
  DATA_FOLDER,
  hasPageShape,
  onwardAddress,
  rootFrom,
  slugAt,
} from '../model/address/address.ts';
import { REASON_SLOT, SAVED_SLOT, UNSAVED, type Release } from '../model/offline/offline.ts';
import { SEARCH_DIRECTORY } from '../model/search/shards.ts';
import { pageFrom, piecesOf, type PageSet } from '../model/offline/page-set.ts';
import { allSaved, savedRecord, type SavedRecord } from './analyses.ts';
import { isKept, readFile } from './files.ts';
import { addressOf, cacheOf, root, SHARED, urlOf } from './cache-names.ts';
import { filesOfBuild, own, releaseOf, sharedTextOf, sitePages } from './releases.ts';

/** How long the network may take to answer a page of this site that is not saved, in milliseconds. */
const NETWORK_TIMEOUT_MS = 8_000;

/** A page, and the release that it is of. */
export interface Answered {
  response: Response;
  release?: string;
}

/**
 * Answers a navigation to an address of this site: what is kept, at once; else the network.
 * @param address begins with a slash, from the site's root
 */
export async function answerPage(request: Request, asked: string): Promise<Answered> {
  const wanted = withSlash(asked);
  const slug = slugAt(wanted);
  const redirect = (to: string): Answered => ({
    response: Response.redirect(urlOf(to.slice(1)) + new URL(request.url).search, 302),
  });
  try {
    const record = slug === undefined ? undefined : await savedRecord(slug);
    const found = await keptPage(wanted, record);
    if (found && 'moved' in found) return redirect(found.moved);
    if (found) return wanted === asked ? found : redirect(wanted);
    if (slug !== undefined && !record) {
      const now = (await allSaved()).find(({ formerly }) => formerly.includes(slug));
      if (now) return redirect(`/${now.slug}${wanted.slice(slug.length + 1)}`);
    }
  } catch {
    // What is kept cannot be read: there is the network.
  }
  return fromNetwork(request, asked, wanted);
}

/** @returns an address as it is written here: some hosts and people leave out the last slash. */
export function withSlash(asked: string): string {
  const address = asked.replace(/(^|\/)index\.html$/, '$1');
  return address.endsWith('/') || /\.\w+$/.test(address) ? address : `${address}/`;
}

async function keptPage(
  wanted: string,
  record: SavedRecord | undefined,
): Promise<Answered | { moved: string } | undefined> {
  const release = record ? await releaseOf(record.release) : own;
  const shared = release && (await sharedTextOf(release));
  if (!shared) return undefined;
  const set: PageSet | undefined = record
    ? ((await readFile(cacheOf(record.slug), record.pages)) as PageSet | undefined)
    : await sitePages();
  if (set?.moved && Object.hasOwn(set.moved, wanted)) return { moved: set.moved[wanted]! };
  const ranges = set && Object.hasOwn(set.pages, wanted) ? set.pages[wanted] : undefined;
  if (!ranges || wanted === UNSAVED) return undefined;
  const html = pageFrom(piecesOf(set!.pieces), ranges, rootFrom(wanted), shared);
  return { response: htmlResponse(html, release), release: release.id };
}

/** The page says that it was kept: one from the network cannot be older than the worker. */
const htmlResponse = (html: string, { headers }: Release, status = 200): Response =>
  new Response(html.replace('<html ', '<html data-kept '), {
    status,
    headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
  });

/** Requests that were given up waiting for, so that trying again does not begin anew. */
const late = new Map<string, Promise<Response>>();

async function fromNetwork(request: Request, asked: string, wanted: string): Promise<Answered> {
  const known = hasPageShape(wanted);
  let response: Response | undefined;
  try {
    const loading = late.get(request.url) ?? load(request);
    late.delete(request.url);
    // What cannot be of this site is of one below its path: it takes what time it takes.
    response = known ? await within(NETWORK_TIMEOUT_MS, loading) : await loading;
    if (!response) keepLate(request.url, loading);
  } catch {
    return unsaved(asked, m.unreachable());
  }
  if (!response) return unsaved(asked, m.slow());
  if (known && response.status >= 500) return unsaved(asked, m.failed({ status: response.status }));
  return { response };
}

const load = (request: Request): Promise<Response> =>
  fetch(request.url, {
    // A host may let pages be kept for a while: it is asked whether there is a newer one.
    cache: 'no-cache',
    // The browser follows by itself, so that the address is that of the page.
    redirect: 'manual',
    credentials: 'same-origin',
    headers: request.headers,
  });

function keepLate(url: string, loading: Promise<Response>): void {
  late.set(url, loading);
  const forget = () => late.get(url) === loading && late.delete(url);
  loading.then(() => setTimeout(forget, 60_000), forget);
}

async function within(limit: number, loading: Promise<Response>): Promise<Response | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), limit);
  });
  try {
    return await Promise.race([loading, end]);
  } finally {
    clearTimeout(timer);
  }
}

/** The page for what is not saved: it says so, why, and what is. */
async function unsaved(asked: string, reason: string): Promise<Answered> {
  const site = await sitePages().catch(() => undefined);
  const shared = await sharedTextOf(own).catch(() => undefined);
  const ranges = site?.pages[UNSAVED];
  // Of the address as it stands in the browser, with or without its last slash.
  const way = rootFrom(asked);
  const saved = (await allSaved().catch(() => [])).map(
    ({ slug, title, lang, dir }) =>
      `<li lang="${escape(lang)}" dir="${escape(dir)}"><a href="${escape(way + slug)}/">${escape(title)}</a></li>`,
  );
  const list = saved.length > 0 ? saved.join('') : `<li>${m.nothingYet()}</li>`;
  const html =
    site && shared && ranges
      ? pageFrom(piecesOf(site.pieces), ranges, way, shared)
      : `<!doctype html><html lang="${language()}" dir="${direction()}"><meta charset="utf-8"><title>${m.notSaved()}</title><p>${REASON_SLOT}</p><p><a href="">${m.tryAgain()}</a></p><ul><li>${SAVED_SLOT}</li></ul>`;
  return {
    response: htmlResponse(
      html.replace(`<li>${SAVED_SLOT}</li>`, () => list).replace(REASON_SLOT, () => escape(reason)),
      own,
      503,
    ),
    release: own.id,
  };
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The files that are kept, beside the pages. */
const FILES = new RegExp(`^/(?:assets/|${DATA_FOLDER}/|icon\\.svg$)`);

/** @returns whether a file may be among those that are kept. */
export const isFile = (path: string): boolean => FILES.test(path);

/** Files of the build, by their paths; what is kept of them is looked at before it is used. */
const OWN = new Map(filesOfBuild.map((file) => [file.path, file]));

/** @returns whether a file is kept as the build wrote it; also where that cannot be known. */
async function isSound(path: string, slug: string | undefined): Promise<boolean> {
  const own = OWN.get(path);
  if (own) return isKept(SHARED, own);
  if (slug === undefined) return true;
  const record = await savedRecord(slug);
  if (!record) return false;
  const file = [record.model, record.pages].find((one) => one.path === path);
  return !file || isKept(cacheOf(slug), file);
}

/** Answers with a file: as it is kept, else from the network. */
export async function answerFile(request: Request): Promise<Response> {
  const path = addressOf(request.url) ?? '';
  // The model of an analysis, and its pages, are with it.
  const slug = new RegExp(`^/${DATA_FOLDER}/([a-z0-9-]+)\\.`).exec(path)?.[1];
  if (!(await isSound(path.slice(1), slug))) return fetch(request);
  for (const cacheName of [SHARED, ...(slug === undefined ? [] : [cacheOf(slug)])]) {
    // Looked for by name: a cache that is not there must not be made.
    const kept = await caches
      .match(`${root.origin}${root.pathname}${path.slice(1)}`, { cacheName })
      .catch(() => undefined);
    if (kept) return kept;
  }
  return fetch(request);
}

/** Files that pages do without where the network is gone: they are of the library, which is not kept. */
const EXTRA = new RegExp(`^(?:${onwardAddress('[a-z0-9-]+')}|${SEARCH_DIRECTORY})$`);

/** @returns whether a page does without a file that cannot be had. */
export const isExtra = (path: string): boolean => EXTRA.test(path);

/** Answers with such a file from the network; without one with nothing, which is no error of the page. */
export const answerExtra = (request: Request): Promise<Response> =>
  fetch(request).catch(() => new Response(null, { status: 204 }));
