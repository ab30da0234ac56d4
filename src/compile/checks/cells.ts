import { headScale, unitInHead } from '../../language/context/head-scale.ts';
import type { Language } from '../../language/language.ts';
import { readNumber } from '../../language/number.ts';
import type { BoundRecord } from '../evidence/bound.ts';
import { excerpt } from '../source/markdown.ts';
import { NOT_STATED_WORD } from '../source/not-stated.ts';
import type { Passage } from '../source/passages.ts';
import type { Problem } from '../problem.ts';

/**
 * Holds the value of a cell against its heads: a scale, a currency or per cent in the head of its row or
 * column belongs to the number, and is cited as its unit.
 * @returns a problem for each that is not, or whose scale cannot be reckoned with
 */
export function checkCells(
  file: string,
  bound: readonly BoundRecord[],
  passages: readonly Passage[],
  language: Language,
): Problem[] {
  return bound.flatMap((entry): Problem[] => {
    const { record, passage, heads, spans, inHeads } = entry;
    if (record.kind !== 'figure' || record.derived || heads.length === 0) return [];
    const { value, unit } = record.fields;
    if (!value || !spans.has('value')) return [];
    const cell = readNumber(passages[passage]!.text, language);
    if (cell && 'scale' in cell && cell.scale !== undefined) return [];
    // The unit of the cell itself is its own.
    if (cell?.unit && cell.unit.kind !== 'words') return [];
    const cited = inHeads.get('unit');
    const stated = heads.flatMap((head) => {
      const { text } = passages[head]!;
      const at = unitInHead(text, language);
      return at ? [{ head, ...at, words: text.slice(at.start, at.end) }] : [];
    });
    const isWhole = stated.some(
      ({ head, start, end }) => cited?.passage === head && cited.start <= start && end <= cited.end,
    );
    const [first] = stated;
    if (!first || isWhole) {
      const scale = cited && unit && headScale(unit.words, language);
      if (!scale || scale.factor !== undefined) return [];
      return [
        {
          file,
          ...record.place('unit'),
          found: `"${excerpt(unit.words)}", whose scale "${scale.words}" is not known as a number`,
          expected: 'a heading whose numbers can be read',
          fix: 'waive the cell: its value cannot be checked',
        },
      ];
    }
    return [
      {
        file,
        ...record.place(unit === undefined || unit.words === NOT_STATED_WORD ? 'value' : 'unit'),
        found: `"${excerpt(value.words)}" ${
          unit === undefined ? 'without a unit' : `of the unit "${excerpt(unit.words)}"`
        }, where a head of the cell has "${excerpt(first.words)}"`,
        expected: 'the unit, with what the heading says about the number',
        fix: `write "unit: ${first.words === '%' ? "'%'" : first.words}"`,
      },
    ];
  });
}
