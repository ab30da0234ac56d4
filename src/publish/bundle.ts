import type { Rollup, ViteBuilder } from 'vite';
import type { PagePart } from '../model/address/page-part.ts';
import type { SharedParts } from './pages/html-document.ts';

/** The styles of paper: the page names them, so that they are there without a script, and nothing waits for them. */
export const PRINT_STYLES = 'src/styles/print.css';

/** A file that the bundler wrote. */
export type Output = Rollup.OutputChunk | Rollup.OutputAsset;

/** Bundles one of the environments of the build. @returns its files */
export async function buildOutput(builder: ViteBuilder, name: string): Promise<Output[]> {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`no environment "${name}"`);
  const result = await builder.build(environment);
  return [result].flat().flatMap((part) => ('output' in part ? part.output : []));
}

/** @returns the code of what was built to one script, as it can stand in a page. */
export function scriptOf(output: readonly Output[]): string {
  const code = output.find((file) => file.type === 'chunk')?.code;
  if (code === undefined) throw new Error('the build gave no script');
  // What ends a script element in HTML must not stand in one.
  return code.trim().replace(/<\/(script)/gi, '<\\/$1');
}

/** @returns the paths of the scripts and styles that were built. */
export const filesOf = (output: readonly Output[]): string[] =>
  output.map(({ fileName }) => fileName).filter((name) => /\.(js|css)$/.test(name));

/** Where the views of a part begin, in the chunk that is loaded for it. */
const VIEWS: Record<Exclude<PagePart, 'text'>, string> = {
  records: 'src/views/records/records.chunk.ts',
  names: 'src/views/names/names.chunk.ts',
  site: 'src/app/site.chunk.ts',
};

/**
 * The styles of the pages: those of the entry, which all share, and of the chunk of a part. They stand
 * in files, which scripts ask for too, by the same names; and within the pages that have them within.
 */
export function readStyles(
  output: readonly Output[],
  entry: Rollup.OutputChunk,
): Pick<SharedParts, 'styles' | 'sheets'> {
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
  const withPart = (part: keyof typeof VIEWS) => {
    const chunk = output.find(
      (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(VIEWS[part]),
    );
    if (!chunk) throw new Error(`the build gave no chunk for ${VIEWS[part]}`);
    return [...new Set([...inEntry, ...sheetsOf(chunk)])];
  };
  return {
    styles: { text: text(inEntry), site: text(withPart('site')) },
    sheets: { records: withPart('records'), names: withPart('names') },
  };
}

/** @returns the path of the styles of paper, which index.html refers to. */
export function printStylesOf(output: readonly Output[]): string {
  const file = output.find(
    (one) => one.type === 'asset' && one.originalFileNames.some((name) => name === PRINT_STYLES),
  );
  if (!file) throw new Error(`the build gave no file for ${PRINT_STYLES}`);
  return file.fileName;
}
