import { PUBLISHED } from '../../model/record.ts';
import { excerpt } from '../source/markdown.ts';
import { datePartsIn, type DateParts } from '../../language/context/date-parts.ts';
import type { Language } from '../../language/language.ts';
import type { ProblemText } from '../problem.ts';
import { isLength, mayBeAsLong } from './period-length.ts';
import { mergeDates, relate, type DatePart } from './relate-dates.ts';
import { parseEdtf, type Edtf } from '../../model/records/edtf.ts';

/** What else may give a part of a date than the words of its field. */
export interface Dating {
  /** The day on which the text was published, where it is stated. */
  published?: string | undefined;
  /** @returns whether words stand in the text. */
  isInText(words: string): boolean;
}

/** How many days a day of the week may lie from the day of publication. */
const DAYS_OF_A_WEEK = 7;
const DAY_MS = 86_400_000;

/**
 * Holds a date that an editor reads in words, in which not all of it stands, against what stands in
 * them, and against what else is to give the rest: other words of the text, or the day of publication.
 * Words in which nothing of a date is read may be interpreted freely; the page says so.
 * @param written what the editor writes, in EDTF
 * @param datedBy other words of the text, or "published"
 * @returns what is wrong; undefined where nothing is
 */
export function checkDating(
  words: string,
  written: string,
  datedBy: string | undefined,
  dating: Dating | undefined,
  language: Language,
): ProblemText | undefined {
  const is = parseEdtf(written);
  if (!is) return undefined;
  const stated = datePartsIn(words, language);
  if (stated.dates.length === 0 && !mayBeAsLong(words, is, language))
    return contradicted(words, written);
  const isNothing = [stated.dates, stated.weekdays, stated.numbers].every(
    ({ length }) => length === 0,
  );
  if (isNothing && datedBy === undefined) return undefined;
  const own = mergeDates(stated.dates.flatMap((date) => parseEdtf(date) ?? []));
  const against = own && relate([own], is);
  const contradicts =
    against?.kind === 'other' || !isDayOfWeek(stated, is) || !hasNumbers(stated, is);
  if (contradicts) return contradicted(words, written);
  const added = own ? (against?.kind === 'more-exact' ? against.part : undefined) : mostExact(is);
  if (added === undefined) return datedBy === undefined ? undefined : unneeded(words, datedBy);
  if (datedBy === undefined) return moreExact(words, written, added);
  return datedBy === PUBLISHED
    ? checkPublished(written, is, stated, dating?.published)
    : checkOtherWords(written, is, own, datedBy, dating, language);
}

function checkOtherWords(
  written: string,
  is: Edtf,
  own: Edtf[0] | undefined,
  datedBy: string,
  dating: Dating | undefined,
  language: Language,
): ProblemText | undefined {
  if (!dating?.isInText(datedBy)) {
    return {
      found: `"${excerpt(datedBy)}", which is not in the text`,
      expected: 'words of the text that give the rest of the date, or "published"',
      fix: 'write them exactly as they are in the text',
    };
  }
  const dates = datePartsIn(datedBy, language).dates.flatMap((date) => parseEdtf(date) ?? []);
  // What the words of the field say themselves comes first.
  const whole = mergeDates([...(own ? [own] : []), ...dates]);
  const relation = whole && relate([whole], is);
  if (relation?.kind === 'same' || relation?.kind === 'less-exact') return undefined;
  return {
    found: `"${written}" by the words "${excerpt(datedBy)}", which do not give ${
      relation?.kind === 'more-exact' ? `the ${relation.part}` : 'it'
    }`,
    expected: 'words of the text that give the rest of the date',
    fix: 'cite them under "dated-by", or leave out what no words give',
  };
}

function checkPublished(
  written: string,
  is: Edtf,
  { weekdays }: DateParts,
  published: string | undefined,
): ProblemText | undefined {
  if (published === undefined) {
    return {
      found: '"published", and the front matter does not state when the text was published',
      expected: 'words of the text that give the rest of the date',
      fix: 'cite them under "dated-by", or leave out what no words give',
    };
  }
  const year = Number(published.slice(0, 4));
  const isNear = is.every(({ year: own }) => Math.abs(Number(own) - year) <= 1);
  const distance = Math.abs(Date.parse(written) - Date.parse(published)) / DAY_MS;
  if (isNear && (weekdays.length === 0 || distance <= DAYS_OF_A_WEEK)) return undefined;
  return {
    found: `"${written}", which is too far from ${published} to follow from it`,
    expected: `a date near the day of publication, ${published}`,
    fix: 'correct the date, or cite the words that give it under "dated-by"',
  };
}

/** A day of the week is that of the day, if a day is named. */
function isDayOfWeek({ weekdays }: DateParts, is: Edtf): boolean {
  return is.every((date) => {
    if (weekdays.length === 0 || date.day === undefined || /X/u.test(date.year)) return true;
    const day = new Date(Date.UTC(Number(date.year), (date.month ?? 1) - 1, date.day)).getUTCDay();
    return weekdays.includes(day === 0 ? 7 : day);
  });
}

/** Digits in the words are those of the date, or say how long it is ("the last 4 years"). */
const hasNumbers = ({ numbers }: DateParts, is: Edtf): boolean =>
  numbers.every(
    (number) =>
      isLength(number, is) === true ||
      is.some(({ year, month, day }) =>
        [Number(year), Number(year) % 100, month, day].includes(number),
      ),
  );

/** The part that a date states beside the others: of words that give none of them, what it adds. */
function mostExact([date]: Edtf): DatePart {
  if (date.day !== undefined) return 'day';
  return date.month !== undefined && date.year.includes('X') ? 'month' : 'year';
}

const contradicted = (words: string, written: string): ProblemText => ({
  found: `"${written}" for the words "${excerpt(words)}", which say otherwise`,
  expected: 'a date that agrees with every part that the words give',
  fix: 'correct "is", or leave it out',
});

const moreExact = (words: string, written: string, part: DatePart): ProblemText => ({
  found: `"${written}" for the words "${excerpt(words)}", which do not give the ${part}`,
  expected: 'a date no more exact than the words',
  fix: 'leave out what they do not give; or say what gives it: "dated-by: published", or other words of the text',
});

const unneeded = (words: string, datedBy: string): ProblemText => ({
  found: `"dated-by: ${excerpt(datedBy)}", where "${excerpt(words)}" gives all of the date`,
  expected: 'no "dated-by"',
  fix: 'remove it',
});
