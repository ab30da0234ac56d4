import { readFileSync } from 'node:fs';
import type { Token } from '../../../src/language/scan.ts';

/** A passage of a fixture: its plain text, and the tokens that a person marked in it. */
export interface Passage {
  readonly line: number;
  readonly part: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

const KINDS: Readonly<Record<string, Token['kind']>> = {
  n: 'number',
  d: 'date',
  q: 'quotation',
  s: 'stray-mark',
  i: 'idiom',
};

/** Takes the tag of a fixture; gives its passages. Throws for brackets that do not pair. */
export function labelled(tag: string): Passage[] {
  const file = new URL(`../../fixtures/reading/${tag}.txt`, import.meta.url);
  const passages: Passage[] = [];
  let part = '';
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.startsWith('## ')) part = line.slice(3);
      else if (line.trim() !== '' && !line.startsWith('#')) {
        passages.push({ line: index + 1, part, ...parse(line, `${tag}.txt:${index + 1}`) });
      }
    });
  return passages;
}

function parse(line: string, place: string): { text: string; tokens: Token[] } {
  const open: { kind: Token['kind']; start: number }[] = [];
  const tokens: Token[] = [];
  let text = '';
  for (let at = 0; at < line.length; at += 1) {
    const kind = KINDS[/^\[([ndqsi]):/u.exec(line.slice(at, at + 3))?.[1] ?? ''];
    if (kind) {
      open.push({ kind, start: text.length });
      at += 2;
    } else if (line[at] === ']') {
      const opened = open.pop();
      if (!opened) throw new Error(`${place}: a bracket closes nothing`);
      const { start } = opened;
      tokens.push({ ...opened, end: text.length, text: text.slice(start) });
    } else text += line[at] ?? '';
  }
  if (open.length > 0) throw new Error(`${place}: a bracket is not closed`);
  return { text, tokens };
}

/** How many tokens a person marked, how many the scanner found, and how many of those agree. */
export interface Score {
  readonly marked: number;
  readonly found: number;
  readonly right: number;
}

/** Takes tokens found and tokens marked in one text; counts those that agree in kind and place. */
export function score(found: readonly Token[], marked: readonly Token[]): Score {
  const key = (token: Token) => `${token.kind} ${token.start} ${token.end}`;
  const wanted = new Set(marked.map(key));
  return {
    marked: marked.length,
    found: found.length,
    right: found.filter((token) => wanted.has(key(token))).length,
  };
}

/** Gives the sums of scores. */
export function total(scores: readonly Score[]): Score {
  const sum = (key: keyof Score) => scores.reduce((before, each) => before + each[key], 0);
  return { marked: sum('marked'), found: sum('found'), right: sum('right') };
}
