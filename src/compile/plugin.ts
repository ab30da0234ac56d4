import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rollup, ViteBuilder, ViteDevServer } from 'vite';
import { DATA_FOLDER, slugAt } from '../model/address.ts';
import { makeLibrary } from '../model/library.ts';
import { compileContent, type Content } from './content.ts';
import type { SharedParts } from './document.ts';
import { contentSecurityPolicy } from './policy.ts';
import { ContentError, formatProblems, sortProblems } from './problem.ts';
import { writePages, type Renderer } from './write-pages.ts';

export interface Options {
  /** The folder of the analyses. */
  content: string;
  /** The folder that the site is built into. */
  out: string;
  /** Where the site will be hosted; only absolute addresses need it. */
  siteUrl: string | undefined;
}

/** Scripts that run within the page itself, each built to one classic script. */
const INLINE = {
  applyPreferences: 'src/apply-preferences.ts',
  restorePlace: 'src/restore-place.ts',
};

/**
 * The analyses in Vite: models and pages in the build, models and messages in development.
 * The build writes beside the last good one and takes its place only when all of it is done.
 */
export function verbatim({ content, out, siteUrl }: Options): Plugin {
  const next = `${out}.next`;
  const render = renderFolder(out);
  return {
    name: 'verbatim',
    config: (_config, { command }) => ({
      appType: 'spa',
      base: command === 'build' ? './' : '/',
      define: {
        'import.meta.env.SITE_URL': siteUrl === undefined ? 'undefined' : JSON.stringify(siteUrl),
      },
      build: { outDir: next, emptyOutDir: true, modulePreload: false },
      environments: {
        client: { build: { rollupOptions: { input: 'index.html' } } },
        ssr: {
          build: {
            ssr: true,
            outDir: render,
            copyPublicDir: false,
            rollupOptions: { input: 'src/render.tsx', output: { entryFileNames: 'render.js' } },
          },
        },
        ...Object.fromEntries(
          Object.entries(INLINE).map(([name, input]) => [
            name,
            {
              consumer: 'client' as const,
              build: {
                write: false,
                copyPublicDir: false,
                emptyOutDir: false,
                rollupOptions: { input, output: { format: 'iife' as const } },
              },
            },
          ]),
        ),
      },
      builder: { buildApp: (builder) => buildSite(builder, { content, out, siteUrl }) },
    }),
    configureServer: (server) => serveContent(server, content),
    transformIndexHtml: {
      order: 'pre',
      handler: (_html, { server, originalUrl }) => {
        if (!server) return [];
        const slug = slugAt((originalUrl ?? '/').replace(/[?#].*$/, ''));
        const meta = (name: string, value: string) => ({
          tag: 'meta',
          attrs: { name, content: value },
        });
        return [
          meta('application-name', 'Verbatim'),
          meta('verbatim-library', `${DATA_FOLDER}/library.json`),
          ...(slug === undefined ? [] : [meta('verbatim-analysis', `${DATA_FOLDER}/${slug}.json`)]),
        ];
      },
    },
  };
}

/** Where the build puts what renders its pages: apart for each site, which may be built at once. */
const renderFolder = (out: string) => `.cache/render/${out.replaceAll(/[^a-z0-9]+/gi, '-')}`;

async function buildSite(builder: ViteBuilder, { content, out, siteUrl }: Options): Promise<void> {
  const { root, logger } = builder.config;
  const { site, analyses, problems } = compileContent(resolve(root, content), root);
  if (problems.length > 0 || !site) throw new ContentError(problems);
  logger.info(`checked ${analyses.length} ${analyses.length === 1 ? 'analysis' : 'analyses'}`);

  const next = resolve(root, `${out}.next`);
  try {
    const client = await buildOutput(builder, 'client');
    await buildOutput(builder, 'ssr');
    const headScript = await buildScript(builder, 'applyPreferences');
    const bodyScript = await buildScript(builder, 'restorePlace');
    const entry = client.find((file) => file.type === 'chunk' && file.isEntry);
    if (entry?.type !== 'chunk') throw new Error('the build gave no entry for the browser');
    // All styles stand in the page: a file of its own would be a second request before the text.
    const styles = readStyles(client, entry);
    for (const file of [...styles.inEntry, 'index.html']) rmSync(join(next, file), { force: true });

    const rendering = pathToFileURL(resolve(root, renderFolder(out), 'render.js')).href;
    const renderer = (await import(`${rendering}?${Date.now()}`)) as Renderer;
    const shared = {
      styles,
      scripts: { head: headScript, body: bodyScript },
      entry: entry.fileName,
      policy: contentSecurityPolicy([headScript, bodyScript], [styles.text, styles.records]),
    };
    const pages = await writePages(next, site, analyses, renderer, shared, siteUrl);
    logger.info(`wrote ${pages} pages`);
    replace(resolve(root, out), next);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Puts a finished build in the place of the last one; that is gone for no longer than a rename takes. */
function replace(folder: string, next: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

type Output = Rollup.OutputChunk | Rollup.OutputAsset;

async function buildOutput(builder: ViteBuilder, name: string): Promise<Output[]> {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`no environment "${name}"`);
  const result = await builder.build(environment);
  return [result].flat().flatMap((part) => ('output' in part ? part.output : []));
}

/**
 * The styles of the pages of the text, and those of the pages of records, which need more: these
 * stand in a file too, for readers who come to them from the text.
 */
function readStyles(
  output: readonly Output[],
  entry: Rollup.OutputChunk,
): SharedParts['styles'] & { inEntry: string[] } {
  const text = (names: Iterable<string>) =>
    [...names]
      .map((name) => output.find(({ fileName }) => fileName === name))
      .map((file) => (file && 'source' in file ? String(file.source) : ''))
      .join('')
      .trim();
  const inEntry = [...(entry.viteMetadata?.importedCss ?? [])];
  const others = output
    .map(({ fileName }) => fileName)
    .filter((name) => name.endsWith('.css') && !inEntry.includes(name));
  return { text: text(inEntry), records: text([...inEntry, ...others]), inEntry };
}

async function buildScript(builder: ViteBuilder, name: string): Promise<string> {
  const code = (await buildOutput(builder, name)).find((file) => file.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`the build gave no script "${name}"`);
  // What ends a script element in HTML must not stand in one.
  return code.trim().replace(/<\/(script)/gi, '<\\/$1');
}

/** In development: the models as files, a change shown at once, problems in the page's overlay. */
function serveContent(server: ViteDevServer, content: string): void {
  const folder = resolve(server.config.root, content);
  let compiled: Content | undefined;
  const read = () => (compiled ??= compileContent(folder, server.config.root));
  const tell = () => {
    const { problems } = read();
    const [first] = sortProblems(problems);
    if (!first) return false;
    server.config.logger.error(formatProblems(problems));
    server.environments.client.hot.send({
      type: 'error',
      err: {
        plugin: 'verbatim',
        message: formatProblems(problems),
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
    const { site, analyses } = read();
    const dataOf = (slug: string) => `${DATA_FOLDER}/${slug}.json`;
    const value =
      match[1] === 'library'
        ? site && makeLibrary(site, analyses, dataOf)
        : analyses.find(({ slug }) => slug === match[1]);
    response.statusCode = value ? 200 : 404;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(value ?? null));
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
