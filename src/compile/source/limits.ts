import type { Problem } from '../problem.ts';
import type { Source } from './source.ts';

/** How many quotations and lists may stand within each other. */
const DEEPEST = 100;
/** How long a word may be: an address is shorter, and nothing else is as long. */
const LONGEST_WORD = 2000;

// What begins a quotation or an entry of a list, as many times as it stands at the head of a line.
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const LONG_WORD = new RegExp(`[!-~]{${LONGEST_WORD + 1},}`);
// An entry of a list is indented by two characters at least.
const INDENT = /^ */;

/**
 * Finds what would take a parser more than its time, or its stack: quotations and lists that stand in
 * each other without end, and words of thousands of characters.
 * @returns a problem for the first line of each run of them, and the text with "…" for these lines, so
 * that all else can be read; every other character stands in the line and column where it was
 */
export function checkLimits({ file, text }: Source): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let wasTooDeep = false;
  const lines = text.split('\n').map((line, index) => {
    const heads = CONTAINERS.exec(line)![0];
    const depth =
      (heads.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0) +
      (/^ *[-+*\d>]/.test(line) ? INDENT.exec(line)![0].length / 2 : 0);
    const word = LONG_WORD.exec(line);
    if (depth <= DEEPEST && !word) {
      wasTooDeep = false;
      return line;
    }
    if (depth > DEEPEST && !wasTooDeep)
      problems.push({
        file,
        line: index + 1,
        column: 1,
        found: `quotations or lists within each other, ${Math.round(depth)} deep`,
        expected: `at most ${DEEPEST}`,
        fix: 'remove the marks at the beginning of the line, or put a backslash before the first if they are meant as text',
      });
    else if (depth <= DEEPEST && word)
      problems.push({
        file,
        line: index + 1,
        column: word.index + 1,
        found: `a word of ${word[0].length} characters: "${word[0].slice(0, 40)}…"`,
        expected: `words of at most ${LONGEST_WORD} characters`,
        fix: 'split it with spaces, or remove it',
      });
    wasTooDeep = depth > DEEPEST;
    return '…';
  });
  return problems.length === 0 ? { text, problems } : { text: lines.join('\n'), problems };
}
