import { NOTE_REASON_LABELS } from '../../model/labels/labels.ts';
import { MODE_LABELS, USE_LABELS, PHASE_LABELS } from '../../model/labels/record-labels.ts';
import { capital } from '../../model/records/capital.ts';
import { records as m } from '../../messages/records.ts';
import type { Analysis } from '../../model/analysis.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import { isStated, type Agreement, type AnyRecord, type Speaker } from '../../model/record.ts';
import { statusWords } from '../../model/records/status-words.ts';
import { AGREEMENT_STATUSES, JOINED_STATUSES } from '../../model/statuses.ts';
import { isOfNobody } from '../../model/records/speakers.ts';

/** What a record says of itself first. */
export interface RecordHead {
  /** What it is, in the interface's words. */
  kind: string;
  /** Its status, or how the text gives it, likewise; absent where the kind says it already. */
  state?: string;
  /** Its value with its unit, in the words of the text. */
  value?: string;
  /** What it is called by the edition; of a quotation its speaker, of a note the remark. */
  name: string;
}

/** @returns the head of a record. */
export function recordHead(record: AnyRecord, analysis: Pick<Analysis, 'passages'>): RecordHead {
  switch (record.kind) {
    case 'agreement': {
      const { status, label } = record;
      const state = statusWords(record);
      // What is announced or planned is no agreement yet: its status says all that is known.
      if (AGREEMENT_STATUSES.includes(status) && !JOINED_STATUSES.includes(status))
        return { kind: capital(state), name: label };
      return {
        kind: JOINED_STATUSES.includes(status) ? m.agreement() : m.alsoToldOf(),
        state,
        name: label,
      };
    }
    case 'figure': {
      return { kind: m.figure(), value: valueWithUnit(record, analysis), name: record.label };
    }
    case 'quotation':
      return {
        kind: capital(USE_LABELS[record.use]()),
        name: isOfNobody(record.use)
          ? record.words
          : [record.speaker, ...(record.moreSpeakers ?? [])].map(speakerWords).join(', '),
      };
    case 'event':
      return {
        kind: m.date(),
        state: record.mode ? MODE_LABELS[record.mode.is]() : PHASE_LABELS[record.phase](),
        value: record.when.words,
        name: record.label,
      };
    case 'note':
      return { kind: m.editorsNote(), state: NOTE_REASON_LABELS[record.why](), name: record.text };
  }
}

/** @returns who says it, as the front matter or the text calls them. */
function speakerWords(speaker: Speaker): string {
  switch (speaker.kind) {
    case 'named':
      return speaker.name;
    case 'unnamed':
      return speaker.words;
    case 'author':
      return m.theAuthor();
  }
}

/**
 * @returns what else of an agreement is worth a line in the margin, in the words of the text. What is not
 * stated is never said there: a note that is folded has no room for it, and would differ from the others
 */
export const recordGist = ({ date, start, until, term, place }: Agreement): string[] =>
  [date, start, until, term, place].flatMap((field) => (isStated(field) ? [field.words] : []));
