import { readFileSync } from 'node:fs';

/** A sentence of a fixture, the words that an editor would cite in it, and what a person made of it. */
export interface LabelledStatus {
  readonly line: number;
  readonly status: string;
  /** What turns the statement round; or "true". */
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Takes the tag of a fixture; gives its sentences. Throws for a line that is not of three parts. */
export function labelledStatuses(tag: string): LabelledStatus[] {
  const file = new URL(`../../fixtures/statuses/${tag}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index): LabelledStatus[] => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const [, status, kind, before, words, after] =
        /^(\S+) \| ([^|]+) \| ([^[]*)\[([^\]]+)\]([^[\]]*)$/u.exec(line) ?? [];
      if (status === undefined || kind === undefined || before === undefined || words === undefined)
        throw new Error(`${tag}.txt:${index + 1}: expected "status | kind | words in [brackets]"`);
      const start = before.length;
      const text = before + words + (after ?? '');
      return [{ line: index + 1, status, kind, text, start, end: start + words.length }];
    });
}
