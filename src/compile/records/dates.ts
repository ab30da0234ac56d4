import { NOT_STATED, type DateWords, type Stated, type When } from '../../model/record.ts';
import { parseEdtf } from '../../model/records/edtf.ts';
import { EDTF_FORMS, relate } from './relate-dates.ts';
import { excerpt } from '../source/markdown.ts';
import { NOT_STATED_WORD } from '../source/not-stated.ts';
import type { Place, Problem, ProblemText } from '../problem.ts';
import { readDate } from '../../language/date.ts';
import { datePartsIn } from '../../language/context/date-parts.ts';
import { checkDating, type Dating } from './dated-by.ts';
import type { Language } from '../../language/language.ts';

/** Words of the text, and what the editor reads in them. */
interface Field {
  words: string;
  is?: string | undefined;
  'dated-by'?: string | undefined;
}

interface Options {
  /** Where `is` stands; else told where the field stands. */
  isPlace?: Place;
  /** Whether the words may name no date, such as "currently". */
  optional?: boolean;
  /** Whether the field may say `not-stated` instead. */
  silent?: boolean;
  /** What else may give a part of the date. */
  dating?: Dating;
}

/**
 * Reads the date in the words of a field, as exact as the words and no more. What the editor reads
 * in them (`is`, in EDTF, ISO 8601-2:2019) counts where the words alone cannot be read; where they
 * can, it may neither add to them nor say otherwise.
 * @param place where the field stands
 * @returns the words with the date read in them, without one only if it is `optional`; or the problem
 */
export function readDateField(
  file: string,
  field: Field,
  place: Place,
  language: Language,
  options: Options = {},
): { date?: DateWords; problem?: Problem } {
  const { words, is, 'dated-by': datedBy } = field;
  const tell = (at: Place, told: ProblemText) => ({
    problem: { file, line: at.line, column: at.column, ...told },
  });
  const read = words === NOT_STATED_WORD ? undefined : readDate(words, language);
  if (is === undefined) {
    if (read) return { date: { words, when: read } };
    const namesDay = datePartsIn(words, language).weekdays.length > 0;
    return options.optional || namesDay ? { date: { words } } : tell(place, unread(words, options));
  }
  const isPlace = options.isPlace ?? place;
  if (words === NOT_STATED_WORD) return tell(isPlace, readInNothing(is, options));
  const date = parseEdtf(is);
  if (!date) return tell(isPlace, noEdtf(is, read, language));
  const named = read && parseEdtf(read.edtf);
  if (!read || !named || datedBy !== undefined) {
    const wrong = checkDating(words, is, datedBy, options.dating, language);
    if (wrong) return tell(isPlace, wrong);
    const qualifier = read?.qualifier;
    return {
      date: {
        ...{ words, is, when: { edtf: is, ...(qualifier && { qualifier }) } },
        ...(datedBy !== undefined && { datedBy }),
      },
    };
  }
  const relation = relate(named, date);
  if (relation.kind === 'same') return { date: { words, is, when: { ...read, edtf: is } } };
  // "Before March 2030" is not "before 2030", nor in 2030.
  const isLimit = read.qualifier === 'before' || read.qualifier === 'after';
  if (relation.kind === 'less-exact' && !isLimit)
    return { date: { words, is, when: { edtf: is } } };
  return tell(isPlace, {
    found:
      relation.kind === 'more-exact'
        ? `"${is}" for the words "${excerpt(words)}", which do not give the ${relation.part}`
        : `"${is}" for the words "${excerpt(words)}", which say ${sayWhen(read)}`,
    expected: `a date that the words give: ${read.edtf}`,
    fix: 'leave "is" out: the date is read from the words; or say which words give the rest: "dated-by: …"',
  });
}

/**
 * As `readDateField`, for a field that may say that the text is silent.
 * @returns the same; or the word that says so
 */
export const statedDate = (
  file: string,
  field: Field,
  place: Place,
  language: Language,
  options: Options = {},
): { date?: Stated<DateWords>; problem?: Problem } =>
  field.words === NOT_STATED_WORD && field.is === undefined
    ? { date: NOT_STATED }
    : readDateField(file, field, place, language, { ...options, silent: true });

const sayWhen = ({ edtf, qualifier }: When) =>
  qualifier === undefined ? edtf : `${edtf} (${qualifier})`;

function unread(words: string, { silent = false }: Options): ProblemText {
  return {
    found: `"${excerpt(words)}", in which no date is read`,
    expected: `words that name a date, or what they mean, in EDTF: ${EDTF_FORMS}`,
    fix: `cite the words of the date, or write "{ words: …, is: 2023-11-01 }", no more exact than the words${silent ? '; if the text does not say when, write not-stated' : ''}`,
  };
}

function readInNothing(is: string, { silent = false }: Options): ProblemText {
  return {
    found: `"is: ${excerpt(is)}" without words in which it is read`,
    expected: silent ? 'words of the text, or not-stated alone' : 'words of the text',
    fix: silent ? 'cite the words that say when, or remove "is"' : 'cite the words that say when',
  };
}

function noEdtf(is: string, read: When | undefined, language: Language): ProblemText {
  const meant = read ?? readDate(is, language);
  return {
    found: `"${excerpt(is)}", which is no date in EDTF`,
    expected: `a date in EDTF: ${EDTF_FORMS}`,
    fix: read
      ? `leave "is" out: the words say ${sayWhen(read)}`
      : meant
        ? `write "is: ${meant.edtf}"`
        : 'write the date in one of these forms, no more exact than the words',
  };
}
