import { isStated, USES, type Quotation } from '../record.ts';
import { dates, ID, PLACE, SILENT, THE_AUTHOR, words, type Field } from './table-fields.ts';
import { calledInText, isOfNobody } from '../records/voices.ts';

const SPEAKERS = { named: 'identified', unnamed: 'not named', author: THE_AUTHOR } as const;

/** The columns of a table of quotations. */
export const VOICE: readonly Field<Quotation>[] = [
  ID,
  {
    name: 'speaker',
    meaning: 'Who says it: their name, or the words of the text for somebody it does not name',
    read: ({ use, speaker }, { analysis }) => {
      if (isOfNobody(use)) return null;
      if (speaker.kind === 'author') return isStated(analysis.author) ? analysis.author : SILENT;
      return speaker.kind === 'named' ? speaker.name : speaker.words;
    },
  },
  {
    name: 'speaker_is',
    meaning: 'Whether the text identifies the speaker, does not name them, or it is the author',
    read: ({ use, speaker }) => (isOfNobody(use) ? null : SPEAKERS[speaker.kind]),
  },
  {
    name: 'speaker_words',
    meaning: 'The words of the text for the speaker, where they are not the name',
    read: ({ use, speaker }) => (isOfNobody(use) ? null : (calledInText(speaker) ?? null)),
  },
  {
    name: 'words',
    meaning: 'The words that are said, or that stand in marks, as they stand in the text',
    read: ({ at, evidence }, { analysis }) =>
      (analysis.passages[evidence.passage] ?? '').slice(at.start, at.end),
  },
  {
    name: 'use',
    meaning: 'How the text gives them; the words are defined under "definitions"',
    read: ({ use }) => USES[use].label,
  },
  ...words<Quotation>('via', 'The paper or agency through which the text has them', (q) => q.via),
  ...dates<Quotation>('date', 'When they were said', ({ date }) => date),
  {
    name: 'marks',
    meaning: 'What is wrong with the quotation marks in the text, in the words of the edition',
    read: ({ marks }) => marks ?? null,
  },
  ...PLACE,
];
