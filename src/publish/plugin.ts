import type { Plugin } from 'vite';
import { modelPageOf } from '../model/address/address.ts';
import { PRINT_STYLES } from './bundle.ts';
import { bundleMessages } from './bundle-messages.ts';
import { shortClassNames } from './class-names.ts';
import { LICENCE_LIST } from './licences.ts';
import { speak } from './load-messages.ts';
import { minifyScripts } from './minify.ts';
import { buildSite, renderFolder, type AllOptions, type Options } from './site.ts';
import { siteLanguage } from './site-language.ts';
import { DEVELOPED, developedModel, serveContent } from './dev-server.ts';

/** Scripts that run within the page itself, each built to one classic script. */
const INLINE = {
  applyPreferences: 'src/entries/inline-head.ts',
  endOfPage: 'src/entries/inline-body.ts',
  filterList: 'src/entries/inline-list.ts',
  endOfLinkedPage: 'src/entries/inline-linked.ts',
};
/** The service worker, built the same way to a file of its own. */
const WORKER_SOURCE = 'src/worker/worker.ts';

/** What a note in the margin, a card and a row have in common; the margin is on every wide page. */
const OF_A_RECORD =
  /\/src\/(views\/records\/(figure-limits|record-head|RecordHead|RecordLink)|views\/shared\/rich-among-text|model\/words\/figure-limits|model\/labels\/record-labels|model\/records\/(evidence-place|exactness|records-in-text|status-words|value-with-unit))\./;

/** Every page and the entry name most of the files, and what tells versions apart does not compress. */
const SHORT_NAMES = {
  entryFileNames: 'assets/[name]-[hash:6].js',
  chunkFileNames: 'assets/[name]-[hash:6].js',
  assetFileNames: 'assets/[name]-[hash:6][extname]',
};

/** What the front page and the end of a text have in common; the front page is hydrated with it. */
const OF_THE_LIBRARY =
  /\/src\/(app\/(navigation\/reading-places|read-site-file)|model\/language-name|views\/(shared\/Empty|site\/LibraryRow))\./;

/**
 * The analyses in Vite: models and pages in the build, models and messages in development.
 * The build writes beside the last good one and takes its place only when all of it is done.
 */
export async function verbatim({
  content,
  publicFiles,
  out,
  siteUrl,
  retire = false,
  part,
  cache = '.cache/made',
}: Options): Promise<Plugin[]> {
  const language = siteLanguage(content);
  await speak(language);
  return [
    verbatimSite({ content, publicFiles, out, siteUrl, retire, part, cache }),
    bundleMessages(language),
    minifyScripts(cache),
  ];
}

function verbatimSite({
  content,
  publicFiles,
  out,
  siteUrl,
  retire,
  part,
  cache,
}: AllOptions): Plugin {
  const next = `${out}.next`;
  const render = renderFolder(out);
  return {
    name: 'verbatim',
    config: (_config, { command }) => ({
      appType: 'spa',
      // Vite serves it in development; the build copies it when it knows what is in the way.
      publicDir: publicFiles,
      base: command === 'build' ? './' : '/',
      // In development they say where they come from.
      ...(command === 'build' && { css: { modules: { generateScopedName: shortClassNames() } } }),
      define: {
        'import.meta.env.SITE_URL': siteUrl === undefined ? 'undefined' : JSON.stringify(siteUrl),
        'import.meta.env.KEEPS_PAGES': JSON.stringify(command === 'build' && !retire),
      },
      // An editor that empties a file before filling it gets no problem for the empty file.
      server: { watch: { awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 } } },
      build: {
        outDir: next,
        emptyOutDir: true,
        // What a part needs is asked for at once, not file after file; its own links do without a fill.
        modulePreload: { polyfill: false },
        copyPublicDir: false,
        // A file of its own: in the page it would be in the way of the text.
        assetsInlineLimit: (file) => (file.endsWith(PRINT_STYLES) ? false : undefined),
      },
      environments: {
        client: {
          build: {
            // What all of the scripts rests on; a browser without popovers does not load them.
            target: ['chrome114', 'edge114', 'firefox125', 'safari17'],
            license: { fileName: LICENCE_LIST },
            rollupOptions: {
              input: 'index.html',
              output: {
                ...SHORT_NAMES,
                codeSplitting: {
                  groups: [
                    // What the entry needs is one file: smaller than several, and one request.
                    { name: 'index', tags: ['$initial'] },
                    // So is what notes, cards and lists share of a record.
                    { name: 'record', test: OF_A_RECORD },
                    // And what keeps pages, of which the list of all that is kept needs a part.
                    { name: 'offline', test: /\/src\/offline\/(?![Ss]tored)/ },
                    { name: 'library', test: OF_THE_LIBRARY },
                    // The rest of what parts share that come once a reader is there: few requests then.
                    { name: 'shared', minShareCount: 2 },
                  ],
                },
              },
            },
          },
        },
        ssr: {
          build: {
            ssr: true,
            outDir: render,
            rollupOptions: {
              input: 'src/entries/prerender.tsx',
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
                license: { fileName: LICENCE_LIST },
                emptyOutDir: false,
                rollupOptions: { input, output: { format: 'iife' as const } },
              },
            },
          ]),
        ),
      },
      builder: {
        buildApp: (builder) =>
          buildSite(builder, { content, publicFiles, out, siteUrl, retire, part, cache }),
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
