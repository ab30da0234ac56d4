import type { Analysis } from '../../model/analysis.ts';
import {
  isStated,
  type DateWords,
  type FigureValue,
  type NumberLimit,
  type Stated,
} from '../../model/record.ts';

/** What is read in the values and dates of records, by their ids and fields, in words for the editor. */
export function sayRead(analysis: Analysis | undefined): Map<string, Record<string, string>> {
  const read = new Map<string, Record<string, string>>();
  if (!analysis) return read;
  const put = (id: string, field: string, words: string | undefined) => {
    if (words !== undefined) read.set(id, { ...read.get(id), [field]: words });
  };
  const date = (id: string, field: string, value: Stated<DateWords> | undefined) => {
    if (isStated(value) && value.when)
      put(id, field, [value.when.qualifier, value.when.edtf].filter(Boolean).join(' '));
  };
  for (const figure of analysis.figures) {
    if (figure.value) put(figure.id, 'value', sayValue(figure.value));
    if (figure.derived) put(figure.id, 'derive', figure.derived.words);
    date(figure.id, 'period', figure.period);
  }
  for (const event of analysis.events) date(event.id, 'when', event.when);
  for (const { id, date: day } of analysis.quotations) date(id, 'date', day);
  for (const agreement of analysis.agreements)
    for (const field of ['date', 'start', 'until'] as const)
      date(agreement.id, field, agreement[field]);
  return read;
}

const inFull = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 10 });

/** "Almost 80" is near its limit: "<" alone would be a plain one. */
function sayLimit(limit: NumberLimit): string {
  if (limit.exactness === 'about') return 'about';
  if (limit.near && limit.bound === '<') return 'just under';
  if (limit.near && limit.bound === '>') return 'just over';
  return limit.bound;
}

function sayValue(value: FigureValue): string {
  switch (value.exactness) {
    case 'exact':
      return `${inFull(value.number)}, exactly`;
    case 'about':
      return `about ${inFull(value.number)}`;
    case 'ordinal':
      return `number ${inFull(value.number)} in an order`;
    case 'bound':
      return `${sayLimit(value)} ${inFull(value.number)}`;
    case 'range':
      return `from ${inFull(value.range[0])} to ${inFull(value.range[1])}`;
    case 'change':
      return [
        value.direction ?? 'a change',
        ...(['from', 'to', 'by'] as const).map((part) => {
          const number = value[part];
          const limit = value.limits?.[part];
          if (number === undefined) return '';
          return [part, limit && sayLimit(limit), inFull(number)].filter(Boolean).join(' ');
        }),
      ]
        .filter(Boolean)
        .join(' ');
    case 'magnitude':
      return 'an order of magnitude';
    case 'vague':
      return 'no number';
    case 'year':
      return 'a year';
  }
}
