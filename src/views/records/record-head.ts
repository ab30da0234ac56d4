import { labels } from '../../messages/labels.ts';
import { NOTE_REASON_LABELS } from '../../model/labels/labels.ts';
import { MODE_LABELS, USE_LABELS, PHASE_LABELS } from '../../model/labels/record-labels.ts';
import { capital } from '../../model/records/capital.ts';
import { text as textWords } from '../../messages/text.ts';
import { records as m } from '../../messages/records.ts';
import type { Analysis } from '../../model/analysis.ts';
import { valueWithUnit } from '../../model/records/value-with-unit.ts';
import {
  isStated,
  type AnyRecord,
  type DateWords,
  type Speaker,
  type Stated,
  type Words,
} from '../../model/record.ts';
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
  /** The whole that the value is of, likewise. */
  of?: string;
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
      const { of, label } = record;
      return {
        kind: m.figure(),
        ...(record.mode && { state: MODE_LABELS[record.mode.is]() }),
        value: valueWithUnit(record, analysis),
        ...(isStated(of) && { of: of.words }),
        name: label,
      };
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

/** One of the few facts that stand in the margin: words of the text, or the name of what is not stated. */
export type Gist = { words: string } | { notStated: string };

/** @returns what else is worth a line in the margin. */
export function recordGist(record: AnyRecord): Gist[] {
  switch (record.kind) {
    case 'agreement': {
      const { date, start, until, term, place } = record;
      return gist({ date, start, until, term, place }, ['date']);
    }
    case 'figure': {
      const { period, base, source } = record;
      return gist({ period, base, source }, ['period', 'base', 'source']);
    }
    default:
      return [];
  }
}

/** The fields of which it is worth saying that the text does not state them, as the interface calls them. */
const SILENT_ON = {
  date: textWords.date,
  period: textWords.period,
  base: textWords.base,
  source: textWords.source,
};
type SilentOn = keyof typeof SILENT_ON;

const isSilentOn = (name: string, silent: readonly SilentOn[]): name is SilentOn =>
  (silent as readonly string[]).includes(name);

/** @param silent of which fields it is said */
function gist(
  fields: Record<string, Stated<Words> | Stated<DateWords> | undefined>,
  silent: readonly SilentOn[],
): Gist[] {
  const entries = Object.entries(fields);
  const stated = entries.flatMap(([, value]) => (isStated(value) ? [{ words: value.words }] : []));
  const missing = entries.flatMap(([name, value]) =>
    value && !isStated(value) && isSilentOn(name, silent) ? [SILENT_ON[name]()] : [],
  );
  return missing.length > 0 ? [...stated, { notStated: missing.join(labels.comma()) }] : stated;
}
