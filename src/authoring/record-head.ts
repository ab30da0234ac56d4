import { frontMatterSchema, readFrontMatter } from '../compile/source/front-matter.ts';
import type { Problem } from '../compile/problem.ts';
import type { Source } from '../compile/source/source.ts';
import { readYaml } from '../compile/source/yaml.ts';

/** @returns the language of the text and its old ids, which are needed also while the rest is not filled in. */
export function readHead(source: Source, node: Parameters<typeof readFrontMatter>[1]) {
  const none = { lang: undefined, aliases: [] as string[] };
  if (!node) return { ...none, problems: readFrontMatter(source, node).problems };
  const { file } = source;
  const { data, problems } = readYaml({ file, text: node.value, start: { line: 2, column: 1 } });
  if (!data) return { ...none, problems };
  const matter = (data.value ?? {}) as { lang?: unknown; aliases?: { ids?: unknown } };
  const { data: lang, error } = frontMatterSchema.shape.lang.safeParse(matter.lang);
  const ids = matter.aliases?.ids;
  if (lang !== undefined)
    return { lang, aliases: Object.keys(ids && typeof ids === 'object' ? ids : {}), problems: [] };
  const problem: Problem = {
    file,
    ...data.place(['lang']),
    found:
      typeof matter.lang !== 'string'
        ? 'no "lang"'
        : matter.lang.trim() === ''
          ? '"lang" is blank'
          : `"${matter.lang}"`,
    expected: error.issues[0]!.message,
    fix: 'say which language the text is in: numbers and dates are read by it',
  };
  return { ...none, problems: [problem] };
}
