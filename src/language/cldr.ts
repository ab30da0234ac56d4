/** What CLDR, through Intl, knows of a language that has no file, or no such key in its file. */

const PROBE = 1234567.5;

/** Takes a tag; gives its decimal marks or thousands marks, in its own digits and in Latin ones. */
export function numberMarks(tag: string, type: 'decimal' | 'group'): string[] {
  const formats = [
    tag,
    `${withoutExtensions(tag)}-u-nu-latn`,
    `${withoutExtensions(tag)}-u-nu-native`,
  ];
  const found = formats.flatMap((locale) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: 1, useGrouping: 'always' })
      .formatToParts(PROBE)
      .filter((part) => part.type === type)
      .map((part) => part.value.trim() || part.value),
  );
  return [...new Set(found)];
}

function withoutExtensions(tag: string): string {
  return new Intl.Locale(tag).baseName;
}

function dateParts(tag: string, options: Intl.DateTimeFormatOptions, month = 1) {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  return format.formatToParts(Date.UTC(1999, month - 1, 22));
}

/** Takes a tag; gives the month (1 to 12) and each name of it, alone and within a date. */
export function monthNames(tag: string): [number, string][] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return months.flatMap((month) => {
    const shapes: Intl.DateTimeFormatOptions[] = [
      { month: 'long' },
      { month: 'long', day: 'numeric' },
      { month: 'long', day: 'numeric', year: 'numeric' },
      { month: 'long', year: 'numeric' },
    ];
    const names = shapes
      .flatMap((shape) => dateParts(tag, shape, month))
      .filter((part) => part.type === 'month' && /\p{L}/u.test(part.value))
      .map((part) => part.value);
    return [...new Set(names)].map((name): [number, string] => [month, name]);
  });
}

/** Takes a tag; gives the ways in which it writes a date, as templates of a language file. */
export function dateTemplates(tag: string): string[] {
  const shapes: Intl.DateTimeFormatOptions[] = [
    { year: 'numeric', month: 'long', day: 'numeric' },
    { month: 'long', day: 'numeric' },
    { year: 'numeric', month: 'long' },
    { year: 'numeric' },
  ];
  const templates = shapes.map((shape) =>
    dateParts(tag, shape)
      .map((part) =>
        part.type === 'day' || part.type === 'year' || part.type === 'month'
          ? `{${part.type}${/^\p{Nd}/u.test(part.value) && part.type === 'month' ? 'Number' : ''}}`
          : part.value,
      )
      .join(' '),
  );
  return [...new Set([...templates, '{month}', '{year}', '{year} - {year2}'])];
}

/** Takes a tag; gives the days of the week (1, Monday, to 7) and each name of them. */
export function weekdayNames(tag: string): [number, string][] {
  const days = Array.from({ length: 7 }, (_, index) => index + 1);
  return days.flatMap((day) =>
    (['long', 'short'] as const).flatMap((weekday): [number, string][] => {
      const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
      const name = format.format(Date.UTC(2024, 0, day)); // 1 January 2024 was a Monday
      // A short name that is a single letter, or "So", says too little.
      return weekday === 'long' || name.length > 2 || /\p{sc=Han}/u.test(name) ? [[day, name]] : [];
    }),
  );
}

/** Takes a tag; gives the order in which it writes a date in figures. */
export function numericOrder(tag: string): 'day-month-year' | 'month-day-year' {
  const parts = dateParts(tag, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const order = parts.map((part) => part.type).filter((type) => type === 'day' || type === 'month');
  return order[0] === 'month' ? 'month-day-year' : 'day-month-year';
}
