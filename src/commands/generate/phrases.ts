import type { Chance } from './random.ts';

/** A day of the calendar. */
export interface Day {
  day: number;
  month: number;
  year: number;
}

/** Words for a number or a date; with what they mean, in a language whose words are not read. */
export interface Meant {
  words: string;
  is?: string;
}

/** The words that a language makes up analyses with. What they say is invented. */
export interface Phrases {
  lang: string;
  /** What stands between two sentences, and what ends one. */
  between: string;
  end: string;
  /** A place is a beginning with an end. */
  places: readonly [beginnings: readonly string[], ends: readonly string[]];
  /** People who speak, with what makes a full name; and whether a text calls them by their family's. */
  people: {
    given: readonly string[];
    families: readonly string[];
    fullName(given: string, family: string): string;
    isCalledByFamily: boolean;
  };
  /** Organisations, each with what it is called for short; and either of the two as a subject. */
  bodies: {
    names: readonly (readonly [name: string, short: string])[];
    asSubject(words: string): string;
  };
  goods: readonly string[];
  matters: readonly string[];
  works: readonly string[];
  /** Those of whom something is told, in the singular; some from a place. */
  subjects: readonly ((place: string) => string)[];
  actions: readonly string[];
  things: readonly string[];
  tails: readonly ((place: string) => string)[];
  clause(subject: string, action: string, thing: string, tail: string): string;

  title(a: string, b: string, matter: string): string;
  heading(thing: string, place: string): string;
  dateOf(day: Day): Meant;
  yearOf(year: number): Meant;
  /** @param tenths tenths of millions */
  amountOf(tenths: number): Meant;
  unit: string;

  treaty(told: { date: string; a: string; b: string; matter: string; where: string }): string;
  treatyLabel(matter: string): string;
  instrument: string;
  /** Words for what became of the treaty; of a language without a file no more than that it is there. */
  status: { is: 'signed' | 'claimed'; words: string };
  trade(told: {
    year: string;
    goods: string;
    from: string;
    to: string;
    all: string;
    part: string;
    third: string;
  }): string;
  tradeLabels(goods: string): { all: string; part: string; share: string };
  speaker(place: string): string;
  marks: readonly [open: string, close: string];
  said(told: { where: string; speaker: string; words: string }): string;
  opened(told: { work: string; where: string; when: string }): string;
  openedLabel(work: string, where: string): string;
}

/** @returns a place's name. */
export const placeIn = ({ places: [beginnings, ends] }: Phrases, chance: Chance): string =>
  `${chance.pick(beginnings)}${chance.pick(ends)}`;

/** @returns tenths as a number with one decimal place: 124 is "12.4". */
export const withPoint = (tenths: number, point: string): string =>
  `${Math.floor(tenths / 10)}${point}${tenths % 10}`;

/** @returns a day as in ISO 8601. */
export const isoDay = ({ day, month, year }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
