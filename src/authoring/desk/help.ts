import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITORS_PAGE } from '../../compile/content.ts';
import { KINDS } from '../../compile/source/read-records.ts';
import { readYaml } from '../../compile/source/yaml.ts';
import type { DeskHelp, RawFields, RawValue } from '../../model/desk/desk.ts';

/**
 * Reads the help of the desk in the editors' page: the tables of fields, statuses, modes and uses, and
 * for each field the first example that has it.
 * @param folder of the content, or another that has the page
 */
export function readHelp(folder: string): DeskHelp {
  const page = readFileSync(join(folder, EDITORS_PAGE), 'utf8');
  const parts = page.split(/^### `([a-z]+)`$/m);
  const help: DeskHelp = {
    fields: {},
    statuses: {},
    modes: {},
    uses: {},
    guide: guideOf(page),
  };
  help.fields['front'] = frontMatterHelp(page);
  for (let index = 1; index < parts.length; index += 2) {
    const kind = parts[index]!;
    // The last kind is followed by other chapters.
    const part = parts[index + 1]!.split(/^## /m)[0]!;
    const own: DeskHelp['fields'][string] = {};
    for (const { names, text } of rowsOf(part, 'field'))
      for (const name of names) {
        const example = exampleOf(page, kind, name);
        own[name] = { text, ...(example !== undefined && { example }) };
      }
    help.fields[kind] = own;
    for (const [table, head] of [
      ['statuses', 'status'],
      ['modes', 'mode'],
      ['uses', 'use'],
    ] as const)
      for (const { names, text } of rowsOf(part, head))
        for (const name of names) help[table][name] = text;
  }
  for (const { names, kinds, text } of deskRows(page))
    for (const [kind, own] of Object.entries(help.fields))
      for (const name of names)
        if (kinds.length === 0 ? own[name] : kinds.includes(kind))
          own[name] = { ...own[name], text };
  return help;
}

/** What the page says of the fields for who works at the desk, and sees no file; for all kinds, or some. */
const deskRows = (page: string) =>
  rowsOf(
    page.split(/^### What each field asks for$/m)[1]?.split(/^## /m)[0] ?? '',
    'at the desk',
  ).map(({ names, cells: [of = '', text = ''] }) => ({
    names,
    kinds: [...of.matchAll(/`([^`]+)`/g)].map(([, kind = '']) => kind),
    text,
  }));

/** The steps at the desk, without their marks. */
const guideOf = (page: string): string[] =>
  Array.from(
    (page.split(/^## At the desk$/m)[1]?.split(/^## /m)[0] ?? '').matchAll(/^\d+\. (.+)$/gm),
    ([, step = '']) => step.replace(/\*\*|`/g, ''),
  );

/** The keys of the front matter, with what stands under each in the first example. */
function frontMatterHelp(page: string): DeskHelp['fields'][string] {
  const part = page.split(/^## Front matter$/m)[1]?.split(/^## /m)[0] ?? '';
  const yaml = /^````md\n---\n([\s\S]*?)^---$/m.exec(page)?.[1] ?? '';
  const { data } = readYaml({ file: EDITORS_PAGE, text: yaml, start: { line: 1, column: 1 } });
  const example = (data?.value ?? {}) as RawFields;
  const own: DeskHelp['fields'][string] = {};
  for (const { names, text } of rowsOf(part, 'key'))
    for (const name of names) {
      const value = example[name];
      own[name] = { text, ...(value !== undefined && { example: sayExample(value) }) };
    }
  // What is within a key is reported at the key.
  for (const name of ['translator', 'method', 'from', 'original'])
    if (own['translation']) own[name] = own['translation'];
  for (const name of ['added', 'revised', 'by']) if (own['edition']) own[name] = own['edition'];
  return own;
}

interface Row {
  names: string[];
  text: string;
  cells: string[];
}

/** The rows of the tables whose first column has a heading. */
function rowsOf(part: string, head: string): Row[] {
  const rows: Row[] = [];
  let inTable = false;
  for (const line of part.split('\n')) {
    const cells = /^\|(.*)\|\s*$/
      .exec(line)?.[1]
      ?.split('|')
      .map((cell) => cell.trim());
    if (!cells) inTable = false;
    else if (cells[0] === head) inTable = true;
    else if (inTable && cells[0]?.startsWith('`'))
      rows.push({
        names: [...cells[0].matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
        text: cells.slice(1).join(' | ').replaceAll('`', ''),
        cells: cells.slice(1),
      });
  }
  return rows;
}

function exampleOf(page: string, kind: string, field: string): string | undefined {
  for (const [, yaml = ''] of page.matchAll(/^```yaml(?: records)?\n([\s\S]*?)^```$/gm)) {
    const { data } = readYaml({ file: EDITORS_PAGE, text: yaml, start: { line: 1, column: 1 } });
    if (!Array.isArray(data?.value)) continue;
    for (const record of data.value as RawFields[])
      if (KINDS.find((name) => name in record) === kind && record[field] !== undefined)
        return sayExample(record[field]);
  }
  return undefined;
}

const sayExample = (value: RawValue): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map(sayExample).join(', ')
      : typeof value['words'] === 'string'
        ? `${value['words']}${typeof value['is'] === 'string' ? ` (${value['is']})` : ''}`
        : Object.entries(value)
            .map(([key, part]) => `${key}: ${sayExample(part)}`)
            .join(', ');
