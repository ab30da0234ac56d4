/** A date as far as it is stated: no part is filled in. */
export interface PartialDate {
  readonly year?: number;
  /** 1 to 12, or in EDTF a season (21 to 24), a quarter (33 to 36) or a half (40, 41). */
  readonly month?: number;
  readonly day?: number;
}

/** Takes a year and a month; gives the days that it has (February 29 where no year is stated). */
function daysIn(year: number | undefined, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/**
 * Takes a date as far as stated; gives it in EDTF (ISO 8601-2:2019), with "XXXX" for a year that is
 * not stated, or undefined for a day that does not exist.
 */
export function edtfOf({ year, month, day }: PartialDate): string | undefined {
  const years = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
  if (month === undefined) return year === undefined ? undefined : years;
  const months = `${years}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return months;
  if (month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${months}-${String(day).padStart(2, '0')}`;
}

/** Takes both ends of a period; gives the EDTF interval, or undefined when they are not in order. */
export function edtfPeriod(from: PartialDate, to: PartialDate): string | undefined {
  const [start, end] = [edtfOf(from), edtfOf(to)];
  if (start === undefined || end === undefined || start >= end) return undefined;
  return `${start}/${end}`;
}

/** A date or period where it stands in a text. */
export interface FoundDate {
  readonly next: number;
  /** Absent when the words do not name one that EDTF can hold ("the 90s", 10:30, February 30). */
  readonly edtf?: string;
}
