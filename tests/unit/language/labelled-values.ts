import { readFileSync } from 'node:fs';

/** Words of a sentence, and what a person reads in them. */
export interface LabelledValue {
  readonly part: string;
  readonly line: number;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What they say, in the notation of `tests/fixtures/values/en.txt`; empty for an attribution. */
  readonly label: string;
  /** Of an attribution: whether the words are somebody's. */
  readonly isSaid?: boolean;
}

/** Takes the tag of a fixture; gives the words that are labelled in it, in its order. */
export function labelledValues(tag: string): LabelledValue[] {
  const file = new URL(`../../fixtures/values/${tag}.txt`, import.meta.url);
  const found: LabelledValue[] = [];
  let part = '';
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.startsWith('## ')) part = line.slice(3);
      else if (line.trim() !== '' && !line.startsWith('#'))
        found.push(...read(line, part, index + 1));
    });
  return found;
}

function read(line: string, part: string, number: number): LabelledValue[] {
  const [, sign, written = ''] = /^([+-] )?(.*)$/u.exec(line) ?? [];
  let sentence = '';
  const found: Omit<LabelledValue, 'sentence'>[] = [];
  for (const [, before = '', braces] of written.matchAll(/([^{]*)(?:\{([^}]*)\})?/gu)) {
    sentence += before;
    if (braces === undefined) continue;
    const [words = '', label = ''] = braces.split('|');
    const start = sentence.length;
    sentence += words;
    const said = sign === undefined ? {} : { isSaid: sign.startsWith('+') };
    found.push({
      ...{ part, line: number, start, end: sentence.length, words, label: label.trim() },
      ...said,
    });
  }
  return found.map((value) => ({ ...value, sentence }));
}
