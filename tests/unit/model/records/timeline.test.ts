import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../src/model/analysis.ts';
import {
  isStated,
  NOT_STATED,
  type Agreement,
  type DatedEvent,
  type DateWords,
  type Evidence,
  type Figure,
  type Phase,
  type Qualifier,
  type Quotation,
  type QuotedFigure,
} from '../../../../src/model/record.ts';
import type { Status } from '../../../../src/model/statuses.ts';
import {
  countDates,
  timelineOf,
  type TimelineEntry,
} from '../../../../src/model/records/timeline.ts';

/** Each record stands in a passage of its own, unless it says in which. */
let passages: string[];
function evidenceOf(words: string, passage?: number): Evidence {
  const index = passage ?? passages.push(`x ${words} y`) - 1;
  const start = passages[index]!.indexOf(words);
  const span = { start, end: start + words.length };
  return { section: 's', passage: index, ...span, words: [span] };
}

const date = (words: string, edtf?: string, qualifier?: Qualifier): DateWords => ({
  words,
  ...(edtf !== undefined && { when: { edtf, ...(qualifier && { qualifier }) } }),
});

const event = (id: string, when: DateWords, phase: Phase = 'happened', passage?: number) =>
  ({
    kind: 'event',
    id,
    label: id,
    evidence: evidenceOf(when.words, passage),
    when,
    phase,
  }) as DatedEvent;

const agreement = (
  id: string,
  dates: Partial<Pick<Agreement, 'date' | 'start' | 'until' | 'term'>>,
  status: Status = 'signed',
  passage?: number,
): Agreement => {
  const words = Object.values(dates)
    .map((field) => (isStated(field) ? field.words : ''))
    .join(' ');
  return {
    kind: 'agreement',
    id,
    label: id,
    evidence: evidenceOf(words.trim(), passage),
    instrument: NOT_STATED,
    status,
    statusWords: { words: 's' },
    unsaid: [],
    ...dates,
  };
};

const figure = (id: string, parts: Partial<QuotedFigure>, passage?: number): Figure => ({
  kind: 'figure',
  id,
  label: id,
  about: 'trade',
  evidence: evidenceOf(parts.value?.words ?? 'nothing', passage),
  unsaid: [],
  value: { words: 'nothing', exactness: 'vague' },
  ...parts,
});

function analysis(make: () => Partial<Analysis>): Analysis {
  passages = [];
  const empty = { agreements: [], figures: [], quotations: [], events: [] };
  return { ...empty, ...make(), passages } as unknown as Analysis;
}

const shape = (entries: readonly TimelineEntry[]) =>
  entries.map(({ date: { words }, items }) => [
    words,
    ...items.map(({ record, sense }) => `${record.kind} ${record.id} ${sense}`),
  ]);

describe('the dates of a text', () => {
  it('are those of the article in order of time, the year before the month that begins it', () => {
    const { placed, withoutYear, unread, undated } = timelineOf(
      analysis(() => ({
        agreements: [
          agreement('gas', { date: date('November 1, 2023', '2023-11-01'), term: { words: '15' } }),
          agreement('baikonur', { until: date('2050', '2050') }, 'existing-practice'),
          agreement('soyuz', { date: date('2025', '2025') }, 'planned'),
          agreement('documents', { date: NOT_STATED, start: NOT_STATED }),
        ],
        figures: [
          figure('turnover', { period: date('2022', '2022') }),
          figure('growth', { period: date('January to August 2023', '2023-01/2023-08') }),
          figure('regions', { period: date('currently') }),
          figure('payments', { period: NOT_STATED }),
        ],
        events: [
          event('memorable', date('January 2022', '2022-01')),
          event('csto', date('the beginning of 2022', '2022', 'beginning')),
          event('rosatom', date('November 9', 'XXXX-11-09')),
        ],
      })),
    );
    expect(shape(placed)).toEqual([
      ['2022', 'figure turnover period'],
      ['the beginning of 2022', 'event csto when'],
      ['January 2022', 'event memorable when'],
      ['January to August 2023', 'figure growth period'],
      ['November 1, 2023', 'agreement gas date'],
      ['2025', 'agreement soyuz date'],
      ['2050', 'agreement baikonur until'],
    ]);
    expect(shape(withoutYear)).toEqual([['November 9', 'event rosatom when']]);
    expect(shape(unread)).toEqual([['currently', 'figure regions period']]);
    expect(undated.map(({ id }) => id)).toEqual(['documents']);
  });

  it('hold nothing that was reckoned: a term from a day of signing is no date', () => {
    const { placed } = timelineOf(
      analysis(() => ({
        agreements: [
          agreement('gas', {
            date: date('November 1, 2023', '2023-11-01'),
            start: NOT_STATED,
            term: { words: '15 years' },
          }),
        ],
      })),
    );
    expect(placed).toHaveLength(1);
    expect(placed[0]!.interval.to - placed[0]!.interval.from).toBe(1);
  });

  it('keep what limits a date beside it, and draw the whole of it', () => {
    const { placed } = timelineOf(
      analysis(() => ({ events: [event('csto', date('early 2022', '2022', 'beginning'))] })),
    );
    expect(placed[0]!.date.when).toEqual({ edtf: '2022', qualifier: 'beginning' });
    expect(placed[0]!.interval.to - placed[0]!.interval.from).toBe(365);
  });
});

describe('one date', () => {
  it('that stands in the text once is one entry for all its records but the year as a figure', () => {
    const made = analysis(() => {
      passages.push('planned for 2025');
      return {
        figures: [figure('year', { value: { words: '2025', exactness: 'year' } }, 0)],
        agreements: [agreement('launch', { date: date('2025', '2025') }, 'planned', 0)],
        events: [event('soyuz', date('2025', '2025'), 'planned', 0)],
      };
    });
    expect(shape(timelineOf(made).placed)).toEqual([
      ['2025', 'event soyuz when', 'agreement launch date'],
    ]);
  });

  it('that stands in two places is two entries', () => {
    const made = analysis(() => ({
      events: [event('a', date('2025', '2025')), event('b', date('2025', '2025'))],
    }));
    expect(timelineOf(made).placed).toHaveLength(2);
  });

  it('of several figures is one entry where it is their period in the same words', () => {
    const made = analysis(() => ({
      figures: [
        figure('a', { period: date('2025', '2025') }),
        figure('b', { period: date('2025', '2025') }),
        figure('c', { period: date('late 2025', '2025', 'end') }),
      ],
    }));
    expect(shape(timelineOf(made).placed)).toEqual([
      ['2025', 'figure a period', 'figure b period'],
      ['late 2025', 'figure c period'],
    ]);
  });

  it('of a quotation is when it was said', () => {
    const made = analysis(() => ({
      quotations: [
        {
          kind: 'quotation',
          id: 'q',
          evidence: evidenceOf('May 2021'),
          date: date('May 2021', '2021-05'),
        } as Quotation,
      ],
    }));
    expect(shape(timelineOf(made).placed)).toEqual([['May 2021', 'quotation q said']]);
  });

  it.each([
    [{ words: '2028 год', exactness: 'year' as const }, '2028'],
    [{ words: '२०२८', is: '2028', exactness: 'year' as const }, '2028'],
    [{ words: '令和10年', is: '2028', exactness: 'year' as const }, '2028'],
  ])('that is a figure itself is read: %j', (value, edtf) => {
    const made = analysis(() => ({ figures: [figure('year', { value })] }));
    expect(timelineOf(made).placed[0]?.date.when?.edtf).toBe(edtf);
  });
});

it('the order is that of the text where nothing else tells', () => {
  const made = analysis(() => {
    passages.push('May 3 and May 1');
    return {
      events: [
        event('later', date('May 1', 'XXXX-05-01'), 'happened', 0),
        event('earlier', date('May 3', 'XXXX-05-03'), 'happened', 0),
      ],
    };
  });
  expect(timelineOf(made).withoutYear.map(({ date }) => date.words)).toEqual(['May 3', 'May 1']);
});

it('the count is of dates and words for them, not of what has none', () => {
  const made = analysis(() => ({
    agreements: [agreement('a', { date: NOT_STATED }), agreement('b', { date: date('once') })],
    events: [event('c', date('2020', '2020')), event('d', date('May', 'XXXX-05'))],
  }));
  expect(countDates(timelineOf(made))).toBe(3);
  expect(countDates(timelineOf(analysis(() => ({}))))).toBe(0);
});
