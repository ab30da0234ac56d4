import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Place, Problem, ProblemText } from '../problem.ts';
import { remembered } from '../../language/kept/remembered.ts';
import { TOO_DEEP } from '../too-deep.ts';
import { AS_SHOWN, describeRefused, refusedIn } from './hygiene.ts';

export type Path = readonly PropertyKey[];

/** A piece of YAML within a file. */
export interface YamlSource {
  file: string;
  text: string;
  /** Where its first character stands in the file. */
  start: Place;
}

/** YAML as plain data, and the way back to where each piece of it stands. */
export interface YamlData {
  file: string;
  value: unknown;
  /** @returns the place of the value at a path; of its key with `key`; of the nearest parent that is there, if it is not. */
  place(path: Path, key?: boolean): Place;
}

/** Nothing of what is parsed is ever changed. */
const parse = remembered(
  (text) => {
    const lines = new LineCounter();
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const isRead = document.errors.length + document.warnings.length === 0;
    return { lines, document, lost: isRead ? findLost(document, text) : undefined };
  },
  100,
  200,
);

/**
 * Reads YAML with every scalar as the text that it was written as (the failsafe schema, YAML 1.2
 * section 10.1): `76` stays "76", `no` stays "no".
 */
export function readYaml(source: YamlSource): { data?: YamlData; problems: Problem[] } {
  const { lines, document, lost } = parse(source.text);
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: source.start.line + line - 1, column: source.start.column + col - 1 };
  };
  // One mistake in YAML often brings others behind it; the first is the one to mend.
  const error = document.errors[0] ?? document.warnings[0];
  const problemAt = (offset: number, description: ProblemText) => ({
    problems: [{ file: source.file, ...toPlace(offset), ...description }],
  });
  if (error) {
    // YAML reports a tab in many ways, all of them after it.
    const tab = /^ *\t/m.exec(source.text.slice(0, lineEnd(source.text, error.pos[0])));
    return tab && error.code !== 'DUPLICATE_KEY'
      ? problemAt(tab.index + tab[0].length - 1, TAB)
      : problemAt(startOfError(document, error), describeYamlError(error));
  }
  if (lost) return problemAt(lost.offset, lost.description);
  const place = (path: Path, key = false): Place => {
    for (let length = path.length; length >= 0; length--) {
      const part = path.slice(0, length);
      const last = part.at(-1);
      const parent = document.getIn(part.slice(0, -1), true);
      if (last !== undefined && isMap(parent)) {
        const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
        if (!pair) continue;
        const missing = length < path.length;
        const node = key || missing || !isNode(pair.value) ? pair.key : pair.value;
        if (isNode(node) && node.range) return toPlace(node.range[0]);
      }
      const node = length === 0 ? document.contents : document.getIn(part, true);
      if (isNode(node) && node.range) return toPlace(node.range[0]);
    }
    return source.start;
  };
  return { data: { file: source.file, value: document.toJS(), place }, problems: [] };
}

const TAB: ProblemText = {
  found: 'a tab as indentation',
  expected: 'spaces: YAML allows no tabs there',
  fix: 'replace the tab with spaces',
};

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** What is never closed is noticed only at the end; it is reported where it begins. */
function startOfError(document: Document, error: YAMLError): number {
  let start = error.pos[0];
  if (isUnclosedFlow(error)) {
    visit(document, {
      Collection(_, { flow, range }) {
        if (flow && range && range[0] < error.pos[0]) start = range[0];
      },
    });
    return start;
  }
  if (error.code !== 'MISSING_CHAR') return start;
  visit(document, {
    Scalar(_, { range, type }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] <= start && range[2] >= start) {
        start = range[0];
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return start;
}

/** A list or map in brackets that goes on into the next line is noticed there. */
const isUnclosedFlow = ({ code, message }: YAMLError): boolean =>
  code === 'BAD_INDENT' && /^Flow (sequence|map) in block collection/.test(message);

/** Marks of YAML that would change or drop a part of a value in silence. */
function findLost(
  document: Document,
  text: string,
): { offset: number; description: ProblemText } | undefined {
  let lost: { offset: number; description: ProblemText } | undefined;
  const keep = (offset: number, found: string) => {
    lost = {
      offset,
      description: {
        found,
        expected: 'a value that YAML reads as you wrote it',
        fix: 'put the whole value in quotation marks; a comment goes on a line of its own',
      },
    };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, { range, source }) =>
      keep(range?.[0] ?? 0, `"*${source}", which YAML takes for a reference`),
    Scalar(_, { range, anchor, value }) {
      if (!range) return undefined;
      // The node begins after its anchor.
      if (anchor !== undefined)
        return keep(
          text.lastIndexOf(`&${anchor}`, range[0]),
          `"&${anchor}", which YAML takes for the name of a value`,
        );
      // What stands there as it is has been told; an escape ("\u202E") is shown nowhere but on the page.
      const [refused] = refusedIn(String(value));
      if (refused && !text.slice(range[0], range[1]).includes(refused.character)) {
        lost = {
          offset: range[0],
          description: {
            found: `a value with an escape for ${describeRefused(refused.character)}`,
            expected: AS_SHOWN,
            fix: 'remove it',
          },
        };
        return visit.BREAK;
      }
      const rest = /^[ \t]*#.*/.exec(text.slice(range[1], range[2]));
      return rest
        ? keep(range[0], `"${rest[0].trim()}" after a value, which YAML takes for a comment`)
        : undefined;
    },
  });
  return lost;
}

function describeYamlError(error: YAMLError): ProblemText {
  if (isUnclosedFlow(error)) {
    return {
      found: 'a list or map in brackets that is never closed',
      expected: 'each quotation mark and bracket closed',
      fix: `close it with "${/\ba (\S)$/.exec(sentence(error.message))?.[1] ?? ']'}"`,
    };
  }
  // The parser calls itself for each level.
  if (error.message.includes('call stack')) return TOO_DEEP;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return TAB;
    case 'DUPLICATE_KEY':
      return {
        found: 'a key that occurs twice in the same map',
        expected: 'each key once',
        fix: 'remove or rename one of the two',
      };
    case 'MISSING_CHAR':
      return {
        found: `YAML that does not end: ${sentence(error.message)}`,
        expected: 'each quotation mark and bracket closed',
        fix: 'close it, or put the whole value in a block that begins with ">-"',
      };
    default:
      return {
        found: `YAML that cannot be read: ${sentence(error.message)}`,
        expected: 'valid YAML',
        fix: 'correct the line; a value with ": " or " #" or that begins with a quotation mark, "*", "&", "[" or "{" goes in quotation marks or in a block that begins with ">-"',
      };
  }
}

const sentence = (message: string) => (message.split('\n')[0] ?? '').replace(/[.:]?$/, '');
