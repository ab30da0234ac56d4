import type { Analysis, Site } from '../model/analysis.ts';
import type { SharedText } from '../model/offline/page-set.ts';
import { analysisFiles, type AnalysisFiles } from './pages/analysis-files.ts';
import type { SiteFile } from './data-files.ts';
import type { SharedParts } from './pages/html-document.ts';
import type { Renderer } from './pages/make-page.ts';
import { previewsFrom, type PreviewImage } from './previews/preview-images.ts';
import { sha256 } from '../compile/source/text.ts';
import { writeAll } from './write-file.ts';
import { Cache } from './cache.ts';
import { lookAt, takeOver, type LeftFile } from './last-build.ts';

/** What all analyses are written with. */
export interface WriteShared {
  /** Where to. */
  folder: string;
  /** Where the last build is, from which files are taken over that would come out the same. */
  last: string;
  site: Site;
  /** The address of the module that renders pages. */
  rendering: string;
  shared: SharedParts;
  release: string;
  same: SharedText;
  siteUrl: string | undefined;
  /** The folder of what earlier builds have made. */
  cache: string;
  /** Changes whenever the code does that makes files, or that renders them. */
  version: string;
}

export interface WriteTask {
  analysis: Analysis;
  /** The previews that its pages may have, by their addresses. */
  images: ReadonlyMap<string, PreviewImage>;
}

/** What the build needs to know of an analysis's files once they are written. */
export interface WrittenAnalysis extends Omit<AnalysisFiles, 'files' | 'downloads'> {
  /** Its downloads, by their addresses, if they are needed once more: at addresses that it had. */
  downloads: [address: string, text: string][];
  /** Whether they are those of an earlier build. */
  isKept: boolean;
}

/** As it is kept between builds, in JSON: what is not text stands there in Base64. */
type Made = Omit<WrittenAnalysis, 'isKept'> & {
  files: [path: string, text: string, encoding: 'utf8' | 'base64'][];
};

/** What is kept of files that stand in the last build: all but what is in them. */
type Left = Omit<WrittenAnalysis, 'isKept'> & { files: LeftFile[] };

/**
 * Begins to write the files of analyses. Those that would come out as before are taken over from the last
 * build or, where they are not there, from what is kept.
 */
export async function start({
  folder,
  last,
  site,
  rendering,
  siteUrl,
  shared,
  release,
  same,
  cache: kept,
  version,
}: WriteShared): Promise<(task: WriteTask) => Promise<WrittenAnalysis>> {
  const renderer = (await import(rendering)) as Renderer;
  const cache = new Cache(kept);
  // Once, not with each analysis: it has all styles and scripts in it.
  const common = sha256(JSON.stringify(['files', version, site, siteUrl, shared, release, same]));
  return async ({ analysis, images }) => {
    const key = sha256(JSON.stringify([common, analysis, [...images]]));
    const leftKey = sha256(JSON.stringify(['left', last, key]));
    const left = cache.getValue(leftKey) as Left | undefined;
    if (left && takeOver(last, folder, left.files)) {
      cache.keepYoung(key);
      const { files: _, ...written } = left;
      return { ...written, isKept: true };
    }
    const known = cache.getValue(key) as Made | undefined;
    const made = known ?? (await make(analysis, images));
    const { files, ...rest } = made;
    const all: SiteFile[] = [
      ...files.map(([path, text, encoding]): SiteFile => [path, Buffer.from(text, encoding)]),
      ...rest.downloads.map(([address, text]): SiteFile => [address.slice(1), text]),
    ];
    writeAll(folder, all);
    if (!known) cache.putValue(key, made);
    const isNeeded = analysis.aliases.slugs.length > 0;
    const written = { ...rest, downloads: isNeeded ? rest.downloads : [] };
    const paths = all.map(([path]) => path);
    cache.putValue(leftKey, { ...written, files: lookAt(folder, paths) } satisfies Left);
    return { ...written, isKept: known !== undefined };
  };

  async function make(analysis: Analysis, images: WriteTask['images']): Promise<Made> {
    const making = { renderer, shared, release, siteUrl, previews: previewsFrom(images) };
    const { downloads, files, ...rest } = await analysisFiles(site, analysis, making, same);
    return {
      ...rest,
      files: files.map(([path, content]) =>
        typeof content === 'string'
          ? [path, content, 'utf8']
          : [path, Buffer.from(content).toString('base64'), 'base64'],
      ),
      downloads: [...downloads],
    };
  }
}
