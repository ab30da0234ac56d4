import type { TakeId } from './draft-record.ts';
import { withoutInvisible } from '../language/invisible.ts';
import { KINDS } from '../compile/source/read-records.ts';
import type { SourceSection } from '../compile/source/sections.ts';

/** @returns the ids of all records, also of those that cannot be read. */
export function idsIn(sections: readonly SourceSection[]): string[] {
  const first = new RegExp(`^\\s*-\\s+(?:${KINDS.join('|')}):\\s*["']?([a-z0-9-]+)`, 'gm');
  return sections.flatMap(({ records }) =>
    Array.from(records?.value.matchAll(first) ?? [], ([, id = '']) => id),
  );
}

/** How many words of a passage go into an id. */
const WORDS_IN_ID = 5;

/** @returns what makes ids out of words, none of which is among the others or was made before. */
export function idsBeside(others: readonly string[]): TakeId {
  const taken = new Set(others);
  return (words, kind) => {
    const plain = withoutInvisible(words)
      .normalize('NFKD')
      .replace(/[\p{M}'’ʼ]/gu, '')
      .toLowerCase();
    const parts = plain.match(/[a-z0-9]+/g) ?? [];
    const letters = /[a-z]/.test(plain) && !/[^\P{L}a-z]/u.test(plain);
    const base = letters ? parts.slice(0, WORDS_IN_ID).join('-') : kind;
    let id = base;
    for (let count = letters ? 2 : 1; id === kind || taken.has(id); count++)
      id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
}
