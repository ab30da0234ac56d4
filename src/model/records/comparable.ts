import {
  isStated,
  type DateWords,
  type Figure,
  type Mode,
  type QuotedFigure,
  type Stated,
  type Words,
} from '../record.ts';

/** A figure with a number that a bar can be drawn for. */
export interface Comparable {
  figure: QuotedFigure;
  number: number;
}

/** Two or more figures that can be compared. */
export interface ComparableGroup {
  /** In which words the text has the unit. */
  unit: Words;
  /** What they are all of; absent where each has its own. */
  period?: DateWords;
  base?: Words;
  /** `level`: of one period, the greatest first. `series`: of one thing over time, by time. */
  kind: 'level' | 'series';
  /** In what way the text gives them all, where it states none as fact. */
  mode?: Mode;
  members: Comparable[];
}

/**
 * Finds the figures that bars may stand beside each other for: exact or approximate numbers that the
 * text gives, on the same topic, in the same unit, measured against the same, of the same period; or
 * of one thing in different periods, which is a series. What the text does not state (a unit, a
 * period, a base) may differ, so it is never taken for the same; and what has no period has none in
 * common. What is foretold stands beside no fact but that of the same thing in another period. What is
 * denied, asked or alleged is no size. A part is no peer of others: it is drawn in its whole. A bound
 * or a range is no value that a bar could end at.
 * @returns the groups in the order of their first members
 */
export function comparableGroups(figures: readonly Figure[]): ComparableGroup[] {
  const levels = new Map<string, ComparableGroup>();
  const series = new Map<string, ComparableGroup>();
  for (const figure of figures) {
    if (figure.derived) continue;
    const { value, unit, of, period, base, about, label } = figure;
    const mode = figure.mode?.is;
    if (value.exactness !== 'exact' && value.exactness !== 'about') continue;
    const { number } = value;
    if (number <= 0 || of || !isStated(unit)) continue;
    if (!isStated(period) || (base && !isStated(base))) continue;
    if (mode !== undefined && mode !== 'forecast') continue;
    const thing = [about, meant(unit), meant(base)];
    const member = { figure, number };
    const common = { unit, ...(base && { base }) };
    join(levels, [...thing, time(period), mode ?? ''], member, {
      ...common,
      period,
      kind: 'level',
      ...(mode && { mode }),
    });
    if (period.when)
      join(series, [...thing, precision(period), without(label, period)], member, {
        ...common,
        kind: 'series',
      });
  }
  const groups = [...series.values(), ...levels.values()].filter(
    ({ kind, members }) =>
      members.length > 1 &&
      (kind === 'level' ||
        new Set(members.map(({ figure }) => time(figure.period))).size === members.length),
  );
  for (const { kind, members } of groups)
    members.sort((a, b) =>
      kind === 'level'
        ? b.number - a.number
        : time(a.figure.period) < time(b.figure.period)
          ? -1
          : 1,
    );
  const order = ({ members }: ComparableGroup) =>
    Math.min(...members.map(({ figure }) => figures.indexOf(figure)));
  return groups.sort((a, b) => order(a) - order(b));
}

function join(
  groups: Map<string, ComparableGroup>,
  parts: readonly string[],
  member: Comparable,
  common: Omit<ComparableGroup, 'members'>,
): void {
  const key = JSON.stringify(parts);
  const known = groups.get(key);
  if (known) known.members.push(member);
  else groups.set(key, { ...common, members: [member] });
}

const meant = (words: Stated<Words> | undefined): string =>
  isStated(words) ? (words.is ?? words.words).toLowerCase() : '';

const time = (period: Stated<DateWords> | undefined): string =>
  isStated(period) && period.when
    ? `${period.when.edtf} ${period.when.qualifier ?? ''}`
    : meant(period);

/** A year is compared with years, eight months with eight months of another year. */
const precision = ({ when }: DateWords): string =>
  (when?.edtf ?? '').replace(/(^|\/)\d{4}/g, '$1') + (when?.qualifier ?? '');

/** A label without what it says of the period: figures of one series have it in common. */
const without = (label: string, { words }: DateWords): string =>
  label
    .replace(words, '')
    .replace(/[\p{N}\p{P}\s]+/gu, ' ')
    .trim()
    .toLowerCase();
