import type { Code } from 'mdast';
import type { DraftedRecord } from './draft-record.ts';
import type { SourceSection } from '../compile/source/sections.ts';
import { writeRecord } from './write-record.ts';

/**
 * Puts records at the end of their sections, on lines of their own.
 * @returns the text, and the ids of the sections that could not take any
 */
export function insertRecords(
  text: string,
  sections: readonly SourceSection[],
  added: ReadonlyMap<string, readonly DraftedRecord[]>,
): { text: string; refused: Set<string> } {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const refused = new Set<string>();
  let result = text;
  // From the last to the first, so that the places of those before stay what they are.
  for (const { id, prose, records: block } of sections.toReversed()) {
    const drafted = added.get(id);
    const last = prose.at(-1);
    if (!drafted || !last) continue;
    if (block) {
      const indent = /^( *)- /m.exec(block.value)?.[1] ?? '';
      if (!isList(block)) {
        refused.add(id);
        continue;
      }
      const fence = text.lastIndexOf('\n', block.position!.end.offset! - 1) + 1;
      const outer = ' '.repeat(block.position!.start.column - 1);
      const lines = linesOf(drafted, indent).map((line) => `${outer}${line}${end}`);
      result = result.slice(0, fence) + lines.join('') + result.slice(fence);
    } else {
      const lineEnd = text.indexOf('\n', last.position!.end.offset);
      const at = lineEnd < 0 ? text.length : lineEnd + 1;
      const lines = ['', '```yaml records', ...linesOf(drafted, ''), '```'];
      result =
        result.slice(0, at) +
        (lineEnd < 0 ? end : '') +
        lines.map((line) => line + end).join('') +
        result.slice(at);
    }
  }
  return { text: result, refused };
}

/** Whether a block is a list to which an entry can be added at its end: not "[…]". */
const isList = ({ value }: Code) => value.trim() === '' || /^(?:\s*#.*\n|\s*\n)*\s*- /.test(value);

const linesOf = (records: readonly DraftedRecord[], indent: string): string[] => [
  `${indent}# Drafted from the text: compare each with it, correct it, then take its "drafted: true" out.`,
  ...records.flatMap(({ fields: [first, ...fields] }) =>
    writeRecord([...(first ? [first] : []), ['drafted', 'true'], ...fields], indent),
  ),
];
