import { figureValue } from '../../model/records/figures.ts';
import {
  AGREEMENT_STATUSES,
  NOTE_REASONS,
  isStated,
  PHASES,
  STATUSES,
  USES,
  type AnyRecord,
  type DateWords,
  type Speaker,
  type Stated,
  type Words,
} from '../../model/record.ts';
import { isOfNobody } from '../../model/records/voices.ts';

/** What a record says of itself first. */
export interface RecordHead {
  /** What it is, in the interface's words. */
  kind: string;
  /** Its status, or how the text gives it, likewise; absent where the kind says it already. */
  state?: string;
  /** Its value, in the words of the text. */
  value?: string;
  /** The whole that the value is of, likewise. */
  of?: string;
  /** What it is called by the edition; of a quotation its speaker, of a note the remark. */
  name: string;
}

/** @returns the head of a record. */
export function recordHead(record: AnyRecord): RecordHead {
  switch (record.kind) {
    case 'agreement': {
      const { status, label } = record;
      return {
        kind: AGREEMENT_STATUSES.includes(status) ? 'Agreement' : 'Also told of',
        state: STATUSES[status].label.toLowerCase(),
        name: label,
      };
    }
    case 'figure': {
      const { of, label } = record;
      return {
        kind: 'Figure',
        value: figureValue(record),
        ...(isStated(of) && { of: of.words }),
        name: label,
      };
    }
    case 'quotation':
      return {
        kind: USES[record.use].label,
        name: isOfNobody(record.use) ? record.words : speakerWords(record.speaker),
      };
    case 'event':
      return {
        kind: 'Date',
        state: PHASES[record.phase],
        value: record.when.words,
        name: record.label,
      };
    case 'note':
      return { kind: 'Editor’s note', state: NOTE_REASONS[record.why], name: record.text };
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
      return 'The author';
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

/** @param silent of which fields it is worth saying that the text does not state them */
function gist(
  fields: Record<string, Stated<Words> | Stated<DateWords> | undefined>,
  silent: readonly string[],
): Gist[] {
  const entries = Object.entries(fields);
  const stated = entries.flatMap(([, value]) => (isStated(value) ? [{ words: value.words }] : []));
  const missing = entries.flatMap(([name, value]) =>
    value && !isStated(value) && silent.includes(name) ? [name] : [],
  );
  return missing.length > 0 ? [...stated, { notStated: missing.join(', ') }] : stated;
}
