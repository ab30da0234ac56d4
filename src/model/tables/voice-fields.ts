import { USE_LABELS } from '../labels/record-labels.ts';
import { tables } from '../../messages/tables.ts';
import { passageText } from '../records/evidence.ts';
import { capital } from '../records/capital.ts';
import { isStated, type Quotation, type Speaker } from '../record.ts';
import { dates, ID, PLACE, words, type Field } from './table-fields.ts';
import { calledInText, isOfNobody } from '../records/speakers.ts';

const SPEAKERS = {
  named: tables.identified,
  unnamed: tables.notNamed,
  author: tables.author,
} as const;

const nameOf = (speaker: Speaker): string[] =>
  speaker.kind === 'author' ? [] : [speaker.kind === 'named' ? speaker.name : speaker.words];

/** The columns of a table of quotations. */
export const VOICE: readonly Field<Quotation>[] = [
  ID,
  {
    name: 'speaker',
    meaning: tables.speaker,
    read: ({ use, speaker, moreSpeakers = [] }, { analysis }) => {
      if (isOfNobody(use)) return null;
      if (speaker.kind === 'author')
        return isStated(analysis.author) ? analysis.author : tables.notStated();
      return [speaker, ...moreSpeakers].flatMap(nameOf).join('; ');
    },
  },
  {
    name: 'speaker_is',
    meaning: tables.speakerIs,
    read: ({ use, speaker }) => (isOfNobody(use) ? null : SPEAKERS[speaker.kind]()),
  },
  {
    name: 'speaker_words',
    meaning: tables.speakerWords,
    read: ({ use, speaker }) => (isOfNobody(use) ? null : (calledInText(speaker) ?? null)),
  },
  {
    name: 'words',
    meaning: tables.words,
    read: ({ at, evidence }, { analysis }) =>
      passageText(evidence, analysis.passages).slice(at.start, at.end),
  },
  {
    name: 'use',
    meaning: tables.use,
    read: ({ use }) => capital(USE_LABELS[use]()),
  },
  ...words<Quotation>('via', tables.via, (q) => q.via),
  ...dates<Quotation>('date', tables.said, ({ date }) => date),
  {
    name: 'marks',
    meaning: tables.marks,
    read: ({ marks }) => marks ?? null,
  },
  ...PLACE,
];
