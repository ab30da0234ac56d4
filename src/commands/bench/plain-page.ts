import type { Analysis, Node } from '../../model/analysis.ts';

/** @returns a page without any styles or scripts that has the same text: what cannot be beaten. */
export function plainPage({ title, lang, dir, sections }: Analysis): string {
  const body = sections.map(({ heading, body: nodes }) =>
    [heading ? `<h2>${escape(heading.text)}</h2>` : '', ...nodes.map(plain)].join('\n'),
  );
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><h1>${escape(title)}</h1>${body.join('\n')}</html>`;
}

/** Elements that make a text what it is; what records have put round words is left out. */
const KEPT = /^(?:p|h\d|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|em|strong|pre|code)$/;

function plain(node: Node): string {
  if (typeof node === 'string') return escape(node);
  const inner = (node.children ?? []).map(plain).join('');
  return KEPT.test(node.tag) ? `<${node.tag}>${inner}</${node.tag}>` : inner;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
