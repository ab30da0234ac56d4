import type { Analysis, Node } from '../analysis.ts';
import { wordsId } from '../address/address.ts';
import type { AnyRecord, RecordRef } from '../record.ts';

/** @returns what tells a record from all others of its analysis: also the id of its words. */
export const keyOf = ({ kind, id }: RecordRef): string => wordsId(kind, id);

/** @returns the records that the words of a text carry, each once, in the order of the words. */
export function recordsInText({ sections, footnotes }: Analysis): RecordRef[] {
  const found = new Map<string, RecordRef>();
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      for (const ref of node.mark ?? []) if (!found.has(keyOf(ref))) found.set(keyOf(ref), ref);
      walk(node.children ?? []);
    }
  };
  for (const { heading, body } of sections) walk([...(heading?.nodes ?? []), ...body]);
  walk(footnotes);
  return [...found.values()];
}

/** @returns the record that is meant, if the analysis has it. */
export function findRecord(
  { agreements, figures, quotations, events, notes }: Analysis,
  { kind, id }: RecordRef,
): AnyRecord | undefined {
  const lists: Record<RecordRef['kind'], readonly AnyRecord[]> = {
    agreement: agreements,
    figure: figures,
    quotation: quotations,
    event: events,
    note: notes,
  };
  return lists[kind].find((record) => record.id === id);
}
