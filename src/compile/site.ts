import { join } from 'node:path';
import type { Node, Site } from '../model/analysis.ts';
import { checkMixedYaml } from './checks/mixed-scripts.ts';
import type { Problem } from './problem.ts';
import { siteSchema } from './source/front-matter.ts';
import { checkCharacters } from './source/hygiene.ts';
import { readLinks, type SiteLink } from './source/links.ts';
import { parseMarkdown } from './source/markdown.ts';
import { passagesOf } from './source/passages.ts';
import { splitSections } from './source/sections.ts';
import { readSource, type Source } from './source/source.ts';
import { validate } from './source/validate.ts';
import { readYaml } from './source/yaml.ts';
import { readNested } from './too-deep.ts';
import { toElements } from './tree/elements.ts';

const SITE = 'site.yaml';
/** The page about the site; the other Markdown files are analyses. */
export const ABOUT = 'about.md';

/** Compiles what the site says of itself: its settings, and the page about it. */
export function compileSite(
  folder: string,
  nameOf: (path: string) => string,
): { site?: Site; links: SiteLink[]; problems: Problem[] } {
  const file = nameOf(join(folder, SITE));
  const { source, problem } = readSource(join(folder, SITE), file);
  const about = compileAbout(join(folder, ABOUT), nameOf(join(folder, ABOUT)));
  if (!source) return { links: about.links, problems: [problem, ...about.problems] };
  const { data, problems: unread } = readNested<ReturnType<typeof readYaml>>(
    file,
    () => readYaml({ file, text: source.text, start: { line: 1, column: 1 } }),
    (tooDeep) => ({ problems: [tooDeep] }),
  );
  const problems = [...checkCharacters(source), ...checkMixedYaml(source), ...unread];
  if (!data) return { links: about.links, problems: [...problems, ...about.problems] };
  const checked = validate(siteSchema, data, data.value ?? {});
  const all = [...problems, ...checked.problems, ...about.problems];
  return checked.value && all.length === about.problems.length
    ? { site: { ...checked.value, about: about.nodes }, links: about.links, problems: all }
    : { links: about.links, problems: all };
}

/** Compiles the page about the site from its file. */
export function compileAbout(
  path: string,
  file: string,
): { nodes: Node[]; links: SiteLink[]; problems: Problem[] } {
  const { source, problem } = readSource(path, file);
  if (!source) return { nodes: [], links: [], problems: [problem] };
  return readNested(
    file,
    () => compileAboutSource(source),
    (tooDeep) => ({ nodes: [], links: [], problems: [tooDeep] }),
  );
}

function compileAboutSource(source: Source): ReturnType<typeof compileAbout> {
  const { file } = source;
  const { document, problems } = parseMarkdown(source);
  const split = splitSections(file, document.tree);
  const { links, problems: mistakes } = readLinks(file, split.sections);
  // Folds white space as in an analysis.
  for (const { id, prose } of split.sections) passagesOf(id, prose);
  const children = split.sections.flatMap(({ heading, prose }) =>
    heading ? [heading, ...prose] : prose,
  );
  const { elementsOf, footnotes } = toElements({ type: 'root', children });
  const records = split.sections.flatMap(({ records: block }): Problem[] =>
    block
      ? [
          {
            file,
            line: block.position!.start.line,
            column: block.position!.start.column,
            found: 'a block of records',
            expected: 'none: this page is about the site',
            fix: 'remove it, or move it to an analysis',
          },
        ]
      : [],
  );
  const nodes = split.sections.flatMap(({ id, heading, prose }) => [
    ...(heading ? elementsOf([heading]).map((node) => withId(node, id)) : []),
    ...elementsOf(prose),
  ]);
  return {
    nodes: [...nodes, ...footnotes],
    links,
    problems: [...checkCharacters(source), ...problems, ...split.problems, ...mistakes, ...records],
  };
}

const withId = (node: Node, id: string): Node =>
  typeof node === 'string' ? node : { ...node, props: { ...node.props, id } };
