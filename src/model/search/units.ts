import { quoteOf } from '../records/evidence.ts';
import { STATUS_LABELS } from '../labels/labels.ts';
import { address, CORRECTIONS, LEAD, recordAddress } from '../address/address.ts';
import type { Analysis } from '../analysis.ts';
import { textBlocks } from '../passage/text-blocks.ts';
import { nameAddress, whoIsNamed } from '../names/who.ts';
import { valueWithUnit } from '../records/value-with-unit.ts';
import { limitsOf } from '../words/figure-limits.ts';
import { isStated, type AnyRecord, type RecordKind, type Stated, type Words } from '../record.ts';

/** What a search finds: a stretch of the text, or a record. */
export interface Unit {
  kind: 'text' | 'name' | RecordKind;
  /** What it is called: the heading of a section, the label of a record. */
  title: string;
  /** Whether the title is of the text, rather than in the edition's words: it is searched with it. */
  text: string;
  /** Other words that it is found by, and that are not shown. */
  also: string;
  /** Where it is shown. */
  address: string;
  /** Of a stretch of the text: the heading of its section; absent before the first heading. */
  section?: string;
  /** Likewise: which of the blocks of the text it is, if it is one of them. */
  block?: number;
}

/** @returns everything of an analysis that can be found, in the order of the text, each when it is asked for. */
export function* unitsOf(analysis: Analysis): Generator<Unit> {
  const { slug, sections, corrections } = analysis;
  const headings = new Map(sections.map(({ id, heading }) => [id, heading?.text]));
  const inText = (section: string, heading: string | undefined, text: string): Unit => ({
    kind: 'text',
    title: '',
    text,
    also: '',
    address: address.section(slug, section),
    ...(heading !== undefined && { section: heading }),
  });
  let block = 0;
  for (const { section, text, isHeading } of textBlocks(analysis)) {
    const found = inText(section || LEAD, headings.get(section ?? ''), isHeading ? '' : text);
    yield isHeading ? { ...found, title: text } : { ...found, block };
    block++;
  }
  for (const { text } of corrections)
    yield {
      ...inText(LEAD, undefined, text),
      address: `${address.analysis(slug)}#${CORRECTIONS}`,
    };
  for (const { name, forms } of whoIsNamed(analysis))
    yield {
      kind: 'name',
      title: name,
      text: forms.slice(1).join(' · '),
      also: '',
      address: nameAddress(slug, name),
    };
  for (const record of recordsOf(analysis)) {
    yield {
      kind: record.kind,
      ...wordsOf(record, analysis),
      // What is derived has no words of the text.
      text: record.evidence ? quoteOf(record.evidence, analysis.passages) : '',
      address: recordAddress(slug, record),
    };
  }
}

const recordsOf = ({ agreements, figures, quotations, events, notes }: Analysis): AnyRecord[] => [
  ...agreements,
  ...figures,
  ...quotations,
  ...events,
  ...notes,
];

/** What a record is called, and what else the edition says of it. */
function wordsOf(record: AnyRecord, analysis: Analysis): Pick<Unit, 'title' | 'also'> {
  switch (record.kind) {
    case 'agreement': {
      const { label, status, parties, signatories, instrument, place, source } = record;
      return {
        title: label,
        also: [
          STATUS_LABELS[status](),
          ...[parties, signatories, instrument, place, source].flatMap(stated),
        ]
          .concat(namesFor([parties, signatories].flatMap(stated), analysis.names))
          .join(' · '),
      };
    }
    case 'figure': {
      const { label, unit, of, period, source } = record;
      return {
        title: [valueWithUnit(record, analysis), label, ...limitsOf(record)].join(' · '),
        also: [unit, of, period, source].flatMap(stated).join(' · '),
      };
    }
    case 'quotation': {
      const { speaker, moreSpeakers = [], via } = record;
      const all = [speaker, ...moreSpeakers].filter(({ kind }) => kind !== 'author');
      const who = all.map((one) => ('words' in one ? one.words : '')).join(', ');
      return {
        title: all
          .map((one) => (one.kind === 'named' ? one.name : 'words' in one ? one.words : ''))
          .join(', '),
        also: [who, ...stated(via)].join(' · '),
      };
    }
    case 'event':
      return {
        title: `${record.when.words} · ${record.label}`,
        also: stated(record.source).join(' · '),
      };
    case 'note':
      return { title: record.text, also: record.on };
  }
}

const stated = (value: Stated<Words | Words[]> | undefined): string[] =>
  isStated(value) ? [value].flat().map(({ words }) => words) : [];

/** @returns the names that are meant by words of the text: "Astana" is found under "Kazakhstan". */
const namesFor = (words: readonly string[], names: Analysis['names']): string[] =>
  Object.entries(names).flatMap(([name, others]) =>
    words.some((word) => word === name || others.includes(word)) ? [name, ...others] : [],
  );
