import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import { contentSecurityPolicies, pageHeaders } from './pages/content-security-policy.ts';
import { LICENCES } from '../model/address/address.ts';
import { ContentError } from '../compile/problem.ts';
import { sha256 } from '../compile/source/text.ts';
import type { Part } from './part.ts';
import { writeAnalysisPages, writePages, type PagesContext } from './write-pages.ts';
import { describeFile, writeRetirement, writeWorker } from './offline/write-worker.ts';
import { scriptFile } from './data-files.ts';
import { buildOutput, filesOf, printStylesOf, readStyles, scriptOf } from './bundle.ts';
import { lockFolder } from './build-lock.ts';
import { Cache } from './cache.ts';
import { language } from '../messages/language.ts';
import { publishVersion } from './code-version.ts';
import { compileLibrary } from './compile-library.ts';
import { WorkerPool } from './worker-pool.ts';
import type { BuildContext } from './build-context.ts';
import { LICENCE_LIST, licencesText } from './licences.ts';
import { progressOn } from './progress.ts';
import { copyPublicFiles, readIcon } from './public-files.ts';
import { writeAll } from './write-file.ts';

export interface Options {
  /** The folder of the analyses. */
  content: string;
  /** The folder of the files that are copied as they are, the icon among them. */
  publicFiles: string;
  /** The folder that the site is built into. */
  out: string;
  /** Where the site will be hosted; only absolute addresses need it. */
  siteUrl: string | undefined;
  /** Whether the site gives up keeping pages on readers' devices, and removes what it has kept. */
  retire?: boolean;
  /** Which of the analyses are made, for the cache alone: then no site is written. */
  part?: Part | undefined;
  /** Where it is kept between builds what need not be made again; safe to remove. */
  cache?: string;
}

/** With what is not given filled in. */
export type AllOptions = Required<Omit<Options, 'part'>> & Pick<Options, 'part'>;

/** How many bytes of what was made are kept between builds. */
const KEPT_BYTES = 1_000_000_000;

/** Where the build puts what renders its pages: apart for each site, which may be built at once. */
export const renderFolder = (out: string) => `.cache/render/${out.replaceAll(/[^a-z0-9]+/gi, '-')}`;

/**
 * Builds the site beside the last good one, and puts it in its place when all of it is done.
 * @throws ContentError with every problem in the content, or in the files that are copied
 */
export async function buildSite(builder: ViteBuilder, options: AllOptions): Promise<void> {
  const { root, logger } = builder.config;
  const unlock = await lockFolder(resolve(root, options.out), (message) => logger.warn(message));
  // What is published is for everyone, whatever is usual for files of whoever builds it.
  const mask = process.umask(0o022);
  const context: BuildContext = {
    cache: new Cache(resolve(root, options.cache)),
    pool: new WorkerPool(),
    progress: progressOn(),
  };
  try {
    await buildWith(builder, options, context);
    context.cache.prune(KEPT_BYTES);
  } finally {
    context.progress.end();
    process.umask(mask);
    unlock();
  }
}

async function buildWith(
  builder: ViteBuilder,
  { content, publicFiles, out, siteUrl, retire, part }: AllOptions,
  context: BuildContext,
): Promise<void> {
  const { root, logger } = builder.config;
  const { content: made, compiled } = await compileLibrary(
    resolve(root, content),
    root,
    context,
    part,
  );
  const { site, analyses, problems } = made;
  if (problems.length > 0 || !site) throw new ContentError(problems);
  logger.info(
    `checked ${analyses.length} ${analyses.length === 1 ? 'analysis' : 'analyses'}, ${analyses.length - compiled} as at the last build`,
  );

  const publicFolder = resolve(root, publicFiles);
  const icon = readIcon(publicFolder, root);
  const next = resolve(root, `${out}.next`);
  try {
    const client = await buildOutput(builder, 'client');
    await buildOutput(builder, 'ssr');
    const head = await buildOutput(builder, 'applyPreferences');
    const body = await buildOutput(builder, 'endOfPage');
    const list = await buildOutput(builder, 'filterList');
    const linked = await buildOutput(builder, 'endOfLinkedPage');
    const worker = retire ? [] : await buildOutput(builder, 'worker');
    const entry = client.find((file) => file.type === 'chunk' && file.isEntry);
    if (entry?.type !== 'chunk') throw new Error('the build gave no entry for the browser');
    const { styles, sheets } = readStyles(client, entry);
    for (const file of [LICENCE_LIST, 'index.html']) rmSync(join(next, file), { force: true });

    const renderer = resolve(root, renderFolder(out), 'render.js');
    const code = sha256(readFileSync(renderer));
    const scripts = {
      head: scriptOf(head),
      body: scriptOf(body),
      list: scriptOf(list),
      linked: scriptOf(linked),
    };
    const linkedScript = scriptFile(
      '_page',
      `${scripts.head}\nwindow.endPage=()=>{${scripts.list}\n${scripts.body}};\n`,
    );
    writeAll(next, [linkedScript.file]);
    const shared = {
      styles,
      sheets,
      scripts,
      linkedScript: linkedScript.kept.path,
      entry: entry.fileName,
      printStyles: printStylesOf(client),
      policies: contentSecurityPolicies({ scripts, styles }),
    };
    const pages: PagesContext = {
      folder: next,
      last: resolve(root, out),
      site,
      analyses,
      // Another address for other code: a module is loaded once.
      rendering: `${pathToFileURL(renderer).href}?${code}`,
      shared,
      siteUrl,
      version: sha256(publishVersion() + code + language()),
    };
    if (part) {
      await writeAnalysisPages(pages, context);
      return;
    }
    const written = await writePages(
      pages,
      (slug) => readFileSync(join(resolve(root, content), `${slug}.md`)),
      icon,
      context,
    );
    logger.info(
      `wrote ${written.count} pages, ${written.unchanged} analyses as at an earlier build`,
    );
    const { drawn, kept, missing } = written.previews;
    logger.info(`drew ${drawn} preview pictures, ${kept} were there`);
    if (missing.length > 0)
      logger.warn(`no font has all characters of the previews of ${missing.join(', ')}`);
    const licences = licencesText([...client, ...head, ...body, ...list, ...linked, ...worker]);
    writeAll(next, [[LICENCES.slice(1), licences]]);
    // Last but for the worker, which names the icon: what would be overwritten is there.
    copyPublicFiles(publicFolder, next, root);
    if (retire) writeRetirement(next);
    else {
      const build = {
        id: written.id,
        release: {
          id: written.release,
          files: [...filesOf(client), linkedScript.kept.path, ...written.files].map((path) =>
            describeFile(next, path),
          ),
          shared: written.shared,
          headers: pageHeaders(shared.policies.all),
        },
        pages: written.pages,
        models: written.models,
      };
      writeWorker(next, scriptOf(worker), build, [entry.fileName]);
    }
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
