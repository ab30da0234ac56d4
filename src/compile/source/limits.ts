import type { Problem, ProblemText } from '../problem.ts';
import type { Source } from './source.ts';

/** How many quotations, lists and notes may stand within each other. */
const DEEPEST = 100;
/** How long a word may be: an address is shorter, and nothing else is as long. */
const LONGEST_WORD = 2000;
/**
 * How many of a mark one paragraph may have: a parser looks for the partner of each among all of those
 * before it, so that its time grows by the square. No text that somebody reads has as many.
 */
const MARKS = [
  { mark: /\]/g, name: 'closing brackets', most: 5000 },
  { mark: /[*_]/g, name: 'asterisks and underscores', most: 20_000 },
] as const;

// What begins a quotation, a note or an entry of a list, as many times as it stands at the head of a line.
const CONTAINERS =
  /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,100}\]:(?=[ \t]|$)))*/;
const CONTAINER = /\[\^[^\]\s]+\]:|>|[-+*]|\d+[.)]/g;
const LONG_WORD = new RegExp(`[!-~]{${LONGEST_WORD + 1},}`);
// An entry of a list is indented by two characters at least.
const INDENT = /^ */;
const FENCE = /^ {0,3}(`{3,}[^`]*|~{3,}.*)$/;
// A line that belongs to no paragraph before it.
const BEGINS = /^(?:\s*$| {0,3}(?:#|[-+*>][ \t]|\d{1,9}[.)][ \t]))/;

/**
 * Finds what would take a parser more than its time, or its stack: quotations and lists that stand in
 * each other without end, words of thousands of characters, and paragraphs of thousands of brackets.
 * @returns a problem for the first line of each run of them, and the text with "…" for these lines, so
 * that all else can be read; every other character stands in the line and column where it was
 */
export function checkLimits({ file, text }: Source): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let wasTooDeep = false;
  const tooMany = marksCounter();
  const lines = text.split('\n').map((line, index) => {
    const tell = (column: number, told: ProblemText) =>
      problems.push({ file, line: index + 1, column, ...told });
    const heads = CONTAINERS.exec(line)![0];
    const depth =
      (heads.match(CONTAINER)?.length ?? 0) +
      (/^ *[-+*\d>]/.test(line) ? INDENT.exec(line)![0].length / 2 : 0);
    const word = LONG_WORD.exec(line);
    if (depth > DEEPEST && !wasTooDeep)
      tell(1, {
        found: `quotations or lists within each other, ${Math.round(depth)} deep`,
        expected: `at most ${DEEPEST}`,
        fix: 'remove the marks at the beginning of the line, or put a backslash before the first if they are meant as text',
      });
    else if (depth <= DEEPEST && word)
      tell(word.index + 1, {
        found: `a word of ${word[0].length} characters: "${word[0].slice(0, 40)}…"`,
        expected: `words of at most ${LONGEST_WORD} characters`,
        fix: 'split it with spaces, or remove it',
      });
    wasTooDeep = depth > DEEPEST;
    if (wasTooDeep || word) return '…';
    const many = tooMany(line);
    if (!many) return line;
    if (many.isFirst) tell(many.column, many.told);
    return '…';
  });
  return problems.length === 0 ? { text, problems } : { text: lines.join('\n'), problems };
}

/** @returns takes line after line; says where a paragraph has more of a mark than it may have */
function marksCounter() {
  let counts = MARKS.map(() => 0);
  let fence = '';
  return (line: string): { isFirst: boolean; column: number; told: ProblemText } | undefined => {
    const mark = FENCE.exec(line)?.[1]?.[0] ?? '';
    if (mark !== '' && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    // In a block of code, marks are text.
    if (fence !== '' || mark !== '') {
      counts = MARKS.map(() => 0);
      return undefined;
    }
    if (BEGINS.test(line)) counts = MARKS.map(() => 0);
    for (const [at, { mark: one, name, most }] of MARKS.entries()) {
      const before = counts[at]!;
      const places = [...line.matchAll(one)];
      counts[at] = before + places.length;
      if (counts[at] <= most) continue;
      return {
        isFirst: before <= most,
        column: (places[most - before]?.index ?? 0) + 1,
        told: {
          found: `more than ${most} ${name} in one paragraph`,
          expected: `at most ${most}`,
          fix: 'split the paragraph with an empty line, or remove them',
        },
      };
    }
    return undefined;
  };
}
