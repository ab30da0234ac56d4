import { bodyIn, personIn } from './names.ts';
import { capitalised, placeIn, type Phrases } from './phrases.ts';
import type { Chance } from './random.ts';

/** The kinds of sentences that records hold the words of. */
export const MADE = ['agreement', 'figure', 'quotation', 'event'] as const;
export type Made = (typeof MADE)[number];

/** A sentence, and the records that hold its words. */
export interface Told {
  sentence: string;
  /** Each with what its id begins with, and what a derivation calls it by. */
  records: { kind: Made; name: string; fields: Record<string, unknown> }[];
}

/** @returns a sentence without numbers, dates or quotations, and without its end. */
export function plainClause(phrases: Phrases, chance: Chance): string {
  const { subjects, actions, things, tails } = phrases;
  const place = () => placeIn(phrases, chance);
  return capitalised(
    phrases.clause(
      chance.number(1, 4) === 1 ? bodyIn(phrases, chance) : chance.pick(subjects)(place()),
      chance.pick(actions),
      chance.pick(things),
      chance.pick(tails)(place()),
    ),
  );
}

/** @returns a sentence of a kind, with its records. */
export function tell(kind: Made, phrases: Phrases, chance: Chance): Told {
  const { quote, records } = TELLING[kind](phrases, chance);
  return {
    sentence: `${quote}${phrases.end}`,
    records: records.map(({ fields, ...record }) => ({
      kind,
      ...record,
      fields: 'derive' in fields ? fields : { ...fields, quote },
    })),
  };
}

interface Telling {
  /** The sentence without its end. */
  quote: string;
  records: { name: string; fields: Record<string, unknown> }[];
}

const dayOf = (chance: Chance) => ({
  day: chance.number(1, 28),
  month: chance.number(1, 12),
  year: chance.number(1990, 2025),
});

const TELLING: Record<Made, (phrases: Phrases, chance: Chance) => Telling> = {
  agreement(phrases, chance) {
    const [a, b, where] = [1, 2, 3].map(() => placeIn(phrases, chance)) as [string, string, string];
    const matter = chance.pick(phrases.matters);
    const date = phrases.dateOf(dayOf(chance));
    const fields = {
      label: phrases.treatyLabel(matter),
      instrument: phrases.instrument,
      status: phrases.status,
      parties: [a, b],
      date,
      place: where,
      term: 'not-stated',
      unsaid: ['who signed it'],
    };
    const quote = phrases.treaty({ date: date.words, a, b, matter, where });
    return { quote, records: [{ name: 'treaty', fields }] };
  },

  figure(phrases, chance) {
    const [from, to, third] = [1, 2, 3].map(() => placeIn(phrases, chance)) as [
      string,
      string,
      string,
    ];
    const goods = chance.pick(phrases.goods);
    const period = phrases.yearOf(chance.number(1990, 2025));
    const all = phrases.amountOf(chance.number(300, 9999));
    const part = phrases.amountOf(chance.number(11, 299));
    const labels = phrases.tradeLabels(goods);
    const of = { about: goods, unit: phrases.unit, period };
    const derive = { op: 'share', of: ['part', 'trade'], round: 1 };
    return {
      quote: phrases.trade({
        year: period.words,
        goods,
        from,
        to,
        all: all.words,
        part: part.words,
        third,
      }),
      records: [
        { name: 'trade', fields: { label: labels.all, ...of, value: all } },
        { name: 'part', fields: { label: labels.part, ...of, value: part } },
        { name: 'share', fields: { label: labels.share, about: goods, derive } },
      ],
    };
  },

  quotation(phrases, chance) {
    // Some by an office, most by their names.
    const speaker =
      chance.number(1, 3) === 1
        ? phrases.speaker(placeIn(phrases, chance))
        : personIn(phrases, chance);
    const [open, close] = phrases.marks;
    const words = `${open}${plainClause(phrases, chance)}${close}`;
    const quote = phrases.said({ where: placeIn(phrases, chance), speaker, words });
    const fields = { words, use: 'direct', speaker, date: 'not-stated' };
    return { quote, records: [{ name: 'said', fields }] };
  },

  event(phrases, chance) {
    const [work, where] = [chance.pick(phrases.works), placeIn(phrases, chance)];
    const when = phrases.dateOf(dayOf(chance));
    const fields = { label: phrases.openedLabel(work, where), when, phase: 'happened' };
    const quote = phrases.opened({ work, where, when: when.words });
    return { quote, records: [{ name: 'opening', fields }] };
  },
};
