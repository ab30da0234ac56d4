import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import {
  address,
  DATA_FOLDER,
  LICENCES,
  pointedAt,
  slugAt,
  SLUGS,
  sourceAddress,
} from '../model/address/address.ts';
import type { Analysis, Site } from '../model/analysis.ts';
import { makeLibrary } from '../model/library.ts';
import { makeSlugIndex } from '../model/address/slugs.ts';
import { compileContent, type Content } from '../compile/content.ts';
import { catalogueFiles } from './pages/catalogue-files.ts';
import { makeDownloads } from './feeds/downloads.ts';
import { formatProblems, sortProblems } from '../compile/problem.ts';
import { serveSearch } from './search/serve-search.ts';

/**
 * In development: the models as files, a change shown at once, and the problems. Those of an
 * analysis that can be shown appear beside their passages, on its page; the others, which leave
 * nothing to show, in the overlay.
 */
export function serveContent(server: ViteDevServer, content: string): void {
  const folder = resolve(server.config.root, content);
  let compiled: Content | undefined;
  const read = () => (compiled ??= compileContent(folder, server.config.root));
  const sendProblems = () => {
    const { problems: own, draftProblems, drafts } = read();
    const problems = [...own, ...draftProblems];
    if (problems.length > 0) server.config.logger.error(formatProblems(problems));
    const shown = new Set(drafts.flatMap((draft) => draft.problems.map(({ where }) => where)));
    const left = sortProblems(problems).filter(
      ({ file, line, column }) => !shown.has(`${file}:${line}:${column}`),
    );
    const [first] = left;
    if (!first) return false;
    server.environments.client.hot.send({
      type: 'error',
      err: {
        plugin: 'verbatim',
        message: formatProblems(left),
        id: resolve(server.config.root, first.file),
        loc: { file: first.file, line: first.line, column: first.column },
        stack: '',
        frame: frameOf(server.config.root, first.file, first.line),
      },
    });
    return true;
  };

  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (relative(folder, path).startsWith('..')) return;
    compiled = undefined;
    if (sendProblems()) return;
    // An update without modules takes the overlay away.
    server.environments.client.hot.send({ type: 'update', updates: [] });
    server.environments.client.hot.send('verbatim:content');
  });
  server.environments.client.hot.on('vite:client:connect', () => sendProblems());

  serveSearch(server, () => {
    const { analyses, drafts } = read();
    return [...analyses, ...drafts.map(({ analysis }) => analysis)];
  });
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    const name = new RegExp(`^/${DATA_FOLDER}/(.+)\\.json$`).exec(path)?.[1];
    if (name === undefined && path !== SLUGS && pointedAt(path) === undefined) return next();
    const { site, analyses, drafts } = read();
    const shown = [...analyses, ...drafts.map(({ analysis }) => analysis)];
    const value =
      name === '_problems'
        ? Object.fromEntries(drafts.map(({ analysis, problems }) => [analysis.slug, problems]))
        : site && fileOf(path, site, shown);
    response.statusCode = value ? 200 : 404;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(value ?? null));
  });

  server.middlewares.use((request, response, next) => {
    const [path] = (request.url ?? '').split('?');
    if (path === LICENCES) {
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      return response.end('The build writes here the licences of the packages that it bundles.\n');
    }
    if (!path || !/\.(?:csv|json|md)$/.test(path)) return next();
    const { site, analyses, drafts } = read();
    const shown = [...analyses, ...drafts.map(({ analysis }) => analysis)];
    const list = catalogueFiles(shown, (slug) => developedModel(address.analysis(slug))).find(
      ([file]) => path === `/${file}`,
    );
    if (list) {
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      return response.end(list[1]);
    }
    const analysis = shown.find(({ slug }) => slug === slugAt(path));
    if (analysis && path === sourceAddress(analysis.slug)) {
      response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      return response.end(readFileSync(join(folder, `${analysis.slug}.md`)));
    }
    const download =
      site && analysis && makeDownloads(site, analysis).find((file) => file.address === path);
    if (!download) return next();
    response.setHeader('Content-Type', download.type);
    response.setHeader('Cache-Control', 'no-store');
    response.end(download.text);
  });
}

/** The release that every page is of while it is developed. */
export const DEVELOPED = 'development';

/** @returns the path of the model that a page is drawn from while it is developed. */
export const developedModel = (page: string): string =>
  `${DATA_FOLDER}${page === address.library() ? '/_library' : page.slice(0, -1)}.json`;

/** @returns what is in a file of data while it is developed; undefined where there is none. */
function fileOf(path: string, site: Site, shown: readonly Analysis[]): unknown {
  const moved = shown.find(({ aliases }) =>
    aliases.slugs.some((old) => pointedAt(path) === address.analysis(old)),
  );
  if (moved) return { moved: moved.slug };
  const lists = new Map<string, unknown>();
  const index = makeSlugIndex(shown, (list) => {
    const file = `${DATA_FOLDER}/_slugs-${lists.size}.json`;
    lists.set(`/${file}`, list);
    return file;
  });
  const pages = new Map<string, unknown>([
    ...makeLibrary(site, shown, (slug) => developedModel(address.analysis(slug))).map(
      (library) => [address.libraryPage(library.number), library] as const,
    ),
    [address.about(), site],
    ...shown.map((analysis) => [address.analysis(analysis.slug), analysis] as const),
  ]);
  const pointed = pointedAt(path);
  if (pointed !== undefined && pages.has(pointed))
    return { release: DEVELOPED, model: { path: developedModel(pointed) } };
  if (path === SLUGS) return index;
  const page = [...pages.keys()].find((one) => path === `/${developedModel(one)}`);
  return page === undefined ? lists.get(path) : pages.get(page);
}

function frameOf(root: string, file: string, line: number): string {
  const path = resolve(root, file);
  if (!existsSync(path)) return '';
  const lines = readFileSync(path, 'utf8').split('\n');
  const from = Math.max(0, line - 3);
  return lines
    .slice(from, line + 2)
    .map(
      (text, index) =>
        `${from + index + 1 === line ? '>' : ' '} ${from + index + 1} | ${text.slice(0, 160)}`,
    )
    .join('\n');
}
