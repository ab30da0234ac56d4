import type { DatedEvent, Evidence } from '../../model/record.ts';
import type { Dating } from './dated-by.ts';
import { statedWords, toWords } from './agreements.ts';
import { readDateField } from './dates.ts';
import type { Problem } from '../problem.ts';
import type { Language } from '../../language/language.ts';
import type { SourceRecord } from '../source/read-records.ts';

/**
 * Makes the dated events of the model from their records.
 * @param evidence where the words of each record stand, by id; a record without is left out
 * @returns the events in the order of the file, and a problem for each whose words name no date
 */
export function makeEvents(
  file: string,
  records: readonly SourceRecord[],
  evidence: ReadonlyMap<string, Evidence>,
  language: Language,
  dating?: Dating,
): { events: DatedEvent[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const events = records.flatMap((record): DatedEvent[] => {
    const own = evidence.get(record.id);
    if (record.kind !== 'event' || !own) return [];
    const { label, when: field, phase, source, mode, despite } = record.fields;
    const { date, problem } = readDateField(file, field, record.place('when'), language, {
      isPlace: record.place('when', 'is'),
      ...(dating && { dating }),
    });
    if (problem) problems.push(problem);
    if (!date?.when) return [];
    const when = { ...date, when: date.when };
    const event: DatedEvent = { kind: 'event', id: record.id, label, evidence: own, when, phase };
    if (source) event.source = statedWords(toWords(source));
    if (mode) event.mode = mode;
    if (despite) event.despite = despite;
    return [event];
  });
  return { events, problems };
}
