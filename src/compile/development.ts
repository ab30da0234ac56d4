import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { DATA_FOLDER, slugAt, sourceAddress } from '../model/address.ts';
import { makeLibrary } from '../model/library.ts';
import { compileContent, type Content } from './content.ts';
import { makeDownloads } from './downloads.ts';
import { formatProblems, sortProblems } from './problem.ts';

/**
 * In development: the models as files, a change shown at once, and the problems. Those of an
 * analysis that can be shown are told beside their passages, on its page; the others, which leave
 * nothing to show, in the overlay.
 */
export function serveContent(server: ViteDevServer, content: string): void {
  const folder = resolve(server.config.root, content);
  let compiled: Content | undefined;
  const read = () => (compiled ??= compileContent(folder, server.config.root));
  const tell = () => {
    const { problems, drafts } = read();
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
    if (tell()) return;
    // An update without modules takes the overlay away.
    server.environments.client.hot.send({ type: 'update', updates: [] });
    server.environments.client.hot.send('verbatim:content');
  });
  server.environments.client.hot.on('vite:client:connect', () => tell());

  server.middlewares.use((request, response, next) => {
    const match = new RegExp(`^/${DATA_FOLDER}/([^/?]+)\\.json`).exec(request.url ?? '');
    if (!match) return next();
    const { site, analyses, drafts } = read();
    const shown = [...analyses, ...drafts.map(({ analysis }) => analysis)];
    const dataOf = (slug: string) => `${DATA_FOLDER}/${slug}.json`;
    const [, name] = match;
    const value =
      name === 'library'
        ? site && makeLibrary(site, shown, dataOf)
        : name === '_problems'
          ? Object.fromEntries(drafts.map(({ analysis, problems }) => [analysis.slug, problems]))
          : shown.find(({ slug }) => slug === name);
    response.statusCode = value ? 200 : 404;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(value ?? null));
  });

  server.middlewares.use((request, response, next) => {
    const [path] = (request.url ?? '').split('?');
    if (!path || !/\.(?:csv|json|md)$/.test(path)) return next();
    const { site, analyses, drafts } = read();
    const shown = [...analyses, ...drafts.map(({ analysis }) => analysis)];
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
