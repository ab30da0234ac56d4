import type { AgreementSet, HowMany } from '../../model/record.ts';
import type { Language } from '../../language/language.ts';
import type { Problem, ProblemText } from '../problem.ts';
import type { AgreementRecord } from '../source/record-schemas.ts';
import type { SourceRecord } from '../source/read-records.ts';
import { readValue, type Reading } from './figure-value.ts';
import { howMany } from '../../model/records/how-many.ts';

type AgreementSource = Extract<SourceRecord, { kind: 'agreement' }>;

/**
 * Reads how many documents a set has, as exactly as the text says: a number, a limit ("more than 20"), a
 * rough number, a range or alternatives ("12 or 18"), or only that there are some ("dozens of").
 * @param perhaps how many others the text leaves open whether they are of it
 * @param otherStatus how many of those named have another status than the set
 */
export function makeSet(
  file: string,
  record: AgreementSource,
  set: NonNullable<AgreementRecord['set']>,
  perhaps: number,
  otherStatus: number,
  language: Language,
): { set: AgreementSet } | { problem: Problem } {
  const { words, is } = set.count;
  const named = set.named.length;
  const result = readValue(set.count, false, language);
  const count = 'problem' in result ? undefined : countOf(result.reading, named);
  if (!count) {
    const unread: ProblemText = {
      found: `"${words}", in which no number of documents was found`,
      expected: 'words that count the documents, such as "seven documents" or "more than 20"',
      fix: 'cite the number, or write "{ words: …, is: 7 }"',
    };
    const inIs = 'problem' in result && result.in === 'is';
    const place = inIs ? record.place('set', 'count', 'is') : record.place('set', 'count');
    return { problem: { file, ...place, ...(inIs ? result.problem : unread) } };
  }
  const most = count.most ?? count.value;
  if (!count.isOpen && !count.isAbout && named > most)
    return {
      problem: {
        file,
        ...record.place('set', 'named'),
        found: `${named} named, of a set of ${howMany(count)}`,
        expected: `at most ${most}`,
        fix: 'remove those that are not in the set, or correct the count',
      },
    };
  const notNamed = Math.max(0, count.value - named - perhaps);
  const mostNotNamed = Math.max(notNamed, most - named);
  const rest: HowMany = {
    ...count,
    value: notNamed,
    ...(mostNotNamed > notNamed && { most: mostNotNamed }),
  };
  if (mostNotNamed === notNamed) delete rest.most;
  const isExact = rest.most === undefined && !rest.isOpen && !rest.isAbout;
  return {
    set: {
      count: { words, ...(is !== undefined && { is }), ...count },
      named: set.named,
      notNamed,
      ...(!isExact && { rest }),
      ...(otherStatus > 0 && { otherStatus }),
    },
  };
}

/** How many a reading counts; undefined where it counts none ("half", "2022"). */
function countOf(reading: Reading, named: number): HowMany | undefined {
  const about = 'about' in reading && reading.about ? { isAbout: true as const } : {};
  switch (reading.kind) {
    case 'exact':
      return Number.isInteger(reading.value) ? { value: reading.value } : undefined;
    case 'about':
      return { value: Math.round(reading.value), isAbout: true };
    case 'bound': {
      const { op, value } = reading;
      if (op === '>') return { value: Math.floor(value) + 1, isOpen: true };
      if (op === '>=') return { value, isOpen: true };
      const most = op === '<' ? Math.ceil(value) - 1 : value;
      return { value: Math.min(named, most), ...(most > named && { most }), ...about };
    }
    case 'range':
      return { value: reading.from, most: reading.to, ...about };
    case 'magnitude':
    case 'vague':
      return { value: Math.max(1, named), isOpen: true };
    default:
      return undefined;
  }
}
