import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rollup, ViteBuilder } from 'vite';
import { modelPageOf } from '../model/address.ts';
import type { PagePart } from '../model/page-part.ts';
import { Cache } from './build/cache.ts';
import { compileVersion } from './build/code-version.ts';
import { compileLibrary } from './build/compile-library.ts';
import { Crew } from './build/crew.ts';
import type { Helpers } from './build/helpers.ts';
import { progressOn } from './build/progress.ts';
import type { SharedParts } from './document.ts';
import { DEVELOPED, developedModel, serveContent } from './development.ts';
import { contentSecurityPolicy, pageHeaders } from './policy.ts';
import { ContentError } from './problem.ts';
import { sha256 } from './text.ts';
import { writePages } from './write-pages.ts';
import { describeFile, writeRetirement, writeWorker } from './write-worker.ts';

export interface Options {
  /** The folder of the analyses. */
  content: string;
  /** The folder that the site is built into. */
  out: string;
  /** Where the site will be hosted; only absolute addresses need it. */
  siteUrl: string | undefined;
  /** Whether the site gives up keeping pages on readers' devices, and removes what it has kept. */
  retire?: boolean;
  /** Where it is kept between builds what need not be made again; safe to remove. */
  cache?: string;
}

/** Scripts that run within the page itself, each built to one classic script. */
const INLINE = {
  applyPreferences: 'src/apply-preferences.ts',
  endOfPage: 'src/end-of-page.ts',
  filterList: 'src/filter-list.ts',
};
/** The styles of paper: the page names them, so that they are there without a script, and nothing waits for them. */
const PRINT_STYLES = 'src/styles/print.css';
/** The service worker, built the same way to a file of its own. */
const WORKER_SOURCE = 'src/worker/worker.ts';

/**
 * The analyses in Vite: models and pages in the build, models and messages in development.
 * The build writes beside the last good one and takes its place only when all of it is done.
 */
export function verbatim({
  content,
  out,
  siteUrl,
  retire = false,
  cache = '.cache/made',
}: Options): Plugin {
  const next = `${out}.next`;
  const render = renderFolder(out);
  return {
    name: 'verbatim',
    config: (_config, { command }) => ({
      appType: 'spa',
      base: command === 'build' ? './' : '/',
      define: {
        'import.meta.env.SITE_URL': siteUrl === undefined ? 'undefined' : JSON.stringify(siteUrl),
        'import.meta.env.KEEPS_PAGES': JSON.stringify(command === 'build' && !retire),
      },
      // An editor that empties a file before filling it is not told that it is empty.
      server: { watch: { awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 } } },
      build: {
        outDir: next,
        emptyOutDir: true,
        modulePreload: false,
        // A file of its own: in the page it would be in the way of the text.
        assetsInlineLimit: (file) => (file.endsWith(PRINT_STYLES) ? false : undefined),
      },
      environments: {
        client: {
          build: {
            rollupOptions: {
              input: 'index.html',
              // What the entry needs is one file: smaller than several, and one request.
              output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } },
            },
          },
        },
        ssr: {
          build: {
            ssr: true,
            outDir: render,
            copyPublicDir: false,
            rollupOptions: {
              input: 'src/render.tsx',
              // In one piece: a part that is loaded apart would have the modules a second time.
              output: { entryFileNames: 'render.js', codeSplitting: false },
            },
          },
        },
        ...Object.fromEntries(
          Object.entries({ ...INLINE, worker: WORKER_SOURCE }).map(([name, input]) => [
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
      builder: {
        buildApp: (builder) => buildSite(builder, { content, out, siteUrl, retire, cache }),
      },
    }),
    configureServer: (server) => serveContent(server, content),
    transformIndexHtml: {
      order: 'pre',
      handler: (_html, { server, originalUrl }) => {
        if (!server) return [];
        const page = modelPageOf((originalUrl ?? '/').replace(/[?#].*$/, ''));
        const meta = (name: string, value: string) => ({
          tag: 'meta',
          attrs: { name, content: value },
        });
        return [
          meta('application-name', 'Verbatim'),
          meta('verbatim-release', DEVELOPED),
          meta('verbatim-model', developedModel(page)),
        ];
      },
    },
  };
}

/** How many bytes of what was made are kept between builds. */
const KEPT_BYTES = 1_000_000_000;

/** Where the build puts what renders its pages: apart for each site, which may be built at once. */
const renderFolder = (out: string) => `.cache/render/${out.replaceAll(/[^a-z0-9]+/gi, '-')}`;

async function buildSite(builder: ViteBuilder, options: Required<Options>): Promise<void> {
  const { root } = builder.config;
  const helpers: Helpers = {
    cache: new Cache(resolve(root, options.cache)),
    crew: new Crew(),
    progress: progressOn(),
  };
  try {
    await buildWith(builder, options, helpers);
    helpers.cache.prune(KEPT_BYTES);
  } finally {
    helpers.progress.end();
    await helpers.crew.close();
  }
}

async function buildWith(
  builder: ViteBuilder,
  { content, out, siteUrl, retire }: Required<Options>,
  helpers: Helpers,
): Promise<void> {
  const { root, logger } = builder.config;
  const { content: made, compiled } = await compileLibrary(resolve(root, content), root, helpers);
  const { site, analyses, problems } = made;
  if (problems.length > 0 || !site) throw new ContentError(problems);
  logger.info(
    `checked ${analyses.length} ${analyses.length === 1 ? 'analysis' : 'analyses'}, ${analyses.length - compiled} as at the last build`,
  );

  const next = resolve(root, `${out}.next`);
  try {
    const client = await buildOutput(builder, 'client');
    await buildOutput(builder, 'ssr');
    const headScript = await buildScript(builder, 'applyPreferences');
    const bodyScript = await buildScript(builder, 'endOfPage');
    const listScript = await buildScript(builder, 'filterList');
    const entry = client.find((file) => file.type === 'chunk' && file.isEntry);
    if (entry?.type !== 'chunk') throw new Error('the build gave no entry for the browser');
    // All styles stand in the page: a file of its own would be a second request before the text.
    const { styles, inEntry } = readStyles(client, entry);
    for (const file of [...inEntry, 'index.html']) rmSync(join(next, file), { force: true });

    const renderer = resolve(root, renderFolder(out), 'render.js');
    const code = sha256(readFileSync(renderer));
    const shared = {
      styles,
      scripts: { head: headScript, body: bodyScript, list: listScript },
      entry: entry.fileName,
      printStyles: printStylesOf(client),
      policy: contentSecurityPolicy([headScript, bodyScript, listScript], Object.values(styles)),
    };
    const written = await writePages(
      next,
      site,
      analyses,
      // Another address for other code: a module is loaded once.
      `${pathToFileURL(renderer).href}?${code}`,
      shared,
      siteUrl,
      (slug) => readFileSync(join(resolve(root, content), `${slug}.md`)),
      sha256(compileVersion() + code),
      helpers,
    );
    logger.info(
      `wrote ${written.count} pages, ${written.unchanged} analyses as at an earlier build`,
    );
    const { drawn, kept, missing } = written.previews;
    logger.info(`drew ${drawn} preview pictures, ${kept} were there`);
    if (missing.length > 0)
      logger.warn(`no font has all characters of the previews of ${missing.join(', ')}`);
    if (retire) writeRetirement(next);
    else
      writeWorker(next, await buildScript(builder, 'worker'), {
        id: written.id,
        release: {
          id: written.release,
          files: [...filesOf(client, inEntry), ...written.files].map((path) =>
            describeFile(next, path),
          ),
          shared: written.shared,
          headers: pageHeaders(shared.policy),
        },
        pages: written.pages,
        models: written.models,
      });
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

/** @returns the paths of the scripts and styles that were built, but for those that no page loads. */
const filesOf = (output: readonly Output[], removed: readonly string[]): string[] =>
  output
    .map(({ fileName }) => fileName)
    .filter((name) => /\.(js|css)$/.test(name) && !removed.includes(name));

type Output = Rollup.OutputChunk | Rollup.OutputAsset;

async function buildOutput(builder: ViteBuilder, name: string): Promise<Output[]> {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`no environment "${name}"`);
  const result = await builder.build(environment);
  return [result].flat().flatMap((part) => ('output' in part ? part.output : []));
}

/** Where the views of a part begin, in the chunk that is loaded for it. */
const VIEWS: Record<Exclude<PagePart, 'text'>, string> = {
  records: 'src/views/RecordViews.ts',
  site: 'src/routes/SiteViews.ts',
};

/**
 * The styles of each part's pages: those of the entry, which all share, and of the part's own chunk.
 * That also stands in a file, for readers who come to the part from another.
 */
function readStyles(
  output: readonly Output[],
  entry: Rollup.OutputChunk,
): { styles: SharedParts['styles']; inEntry: string[] } {
  const find = (name: string) => output.find(({ fileName }) => fileName === name);
  /** Names of the style sheets that a chunk needs, its imports' first, each once. */
  const sheetsOf = (chunk: Output | undefined): string[] =>
    chunk?.type === 'chunk'
      ? [
          ...chunk.imports.flatMap((name) => sheetsOf(find(name))),
          ...(chunk.viteMetadata?.importedCss ?? []),
        ]
      : [];
  const text = (names: Iterable<string>) =>
    [...new Set(names)]
      .map(find)
      .map((file) => (file && 'source' in file ? String(file.source) : ''))
      .join('')
      .trim();
  const inEntry = sheetsOf(entry);
  const ofPart = (part: keyof typeof VIEWS) => {
    const chunk = output.find(
      (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(VIEWS[part]),
    );
    if (!chunk) throw new Error(`the build gave no chunk for ${VIEWS[part]}`);
    return text([...inEntry, ...sheetsOf(chunk)]);
  };
  return {
    styles: { text: text(inEntry), records: ofPart('records'), site: ofPart('site') },
    inEntry,
  };
}

/** @returns the path of the styles of paper, which index.html refers to. */
function printStylesOf(output: readonly Output[]): string {
  const file = output.find(
    (one) => one.type === 'asset' && one.originalFileNames.some((name) => name === PRINT_STYLES),
  );
  if (!file) throw new Error(`the build gave no file for ${PRINT_STYLES}`);
  return file.fileName;
}

async function buildScript(builder: ViteBuilder, name: string): Promise<string> {
  const code = (await buildOutput(builder, name)).find((file) => file.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`the build gave no script "${name}"`);
  // What ends a script element in HTML must not stand in one.
  return code.trim().replace(/<\/(script)/gi, '<\\/$1');
}
