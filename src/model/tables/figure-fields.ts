import { formula, isRounded } from '../records/derivation.ts';
import { figureValue } from '../records/figures.ts';
import { EXACTNESS } from '../records/provenance.ts';
import { isStated, OPERATIONS, type Figure } from '../record.ts';
import { quotationOf } from '../records/said-by.ts';
import {
  dates,
  ID,
  LABEL,
  PLACE,
  readingOf,
  THE_AUTHOR,
  UNSAID,
  words,
  type Field,
} from './table-fields.ts';

/** Whether it is worth saying who gives a value: not where the text states whose data it is. */
const isSaidBySomebody = ({ value, source }: Figure): boolean =>
  value !== undefined && !isStated(source);

/** The columns of a table of figures. */
export const FIGURE: readonly Field<Figure>[] = [
  ID,
  LABEL,
  { name: 'about', meaning: 'Its topic', read: ({ about }) => about },
  {
    name: 'value',
    meaning: 'The value as the text words it; a derived one as the page shows it',
    read: (figure) => figureValue(figure),
  },
  {
    name: 'value_read',
    meaning: 'What the edition reads in the words under "value", where they do not say it',
    read: ({ value }) => readingOf(value),
  },
  {
    name: 'number',
    meaning: 'The value as a number, in full; of a bound its limit',
    read: ({ value, derived }) =>
      derived ? derived.result : 'number' in value ? value.number : null,
  },
  {
    name: 'bound',
    meaning: 'Of a bound: on which side of the number the value lies (<, <=, > or >=)',
    read: ({ value }) => (value?.exactness === 'bound' ? value.bound : null),
  },
  {
    name: 'number_from',
    meaning: 'Of a range: its lower number',
    read: ({ value }) => (value?.exactness === 'range' ? value.range[0] : null),
  },
  {
    name: 'number_to',
    meaning: 'Of a range: its upper number',
    read: ({ value }) => (value?.exactness === 'range' ? value.range[1] : null),
  },
  {
    name: 'exactness',
    meaning: 'How exactly the text gives the value',
    read: ({ value }) => (value ? EXACTNESS[value.exactness] : null),
  },
  {
    name: 'given',
    meaning: 'Whether the text has the value (quoted), or it is reckoned from others (derived)',
    read: ({ derived }) => (derived ? 'derived' : 'quoted'),
  },
  ...words<Figure>('unit', 'Its unit', ({ unit }) => unit),
  ...words<Figure>('of', 'The whole that it is a part of', ({ of }) => of),
  ...dates<Figure>('period', 'When it held', ({ period }) => period),
  ...words<Figure>('base', 'What it is compared with', ({ base }) => base),
  ...words<Figure>('source', 'Whose data it is', ({ source }) => source),
  {
    name: 'said_by',
    meaning: 'Who gives the value, where the text does not state whose data it is',
    read: (figure, { analysis }) => {
      if (!isSaidBySomebody(figure)) return null;
      const speaker = quotationOf(figure, analysis)?.speaker;
      if (!speaker || speaker.kind === 'author') return THE_AUTHOR;
      return speaker.kind === 'named' ? speaker.name : speaker.words;
    },
  },
  ...words<Figure>(
    'said_via',
    'The paper or agency through which the text has it from them',
    (figure, { analysis }) =>
      isSaidBySomebody(figure) ? quotationOf(figure, analysis)?.via : undefined,
  ),
  {
    name: 'formula',
    meaning: 'How a derived value is reckoned',
    read: (figure, { analysis }) => {
      if (!figure.derived) return null;
      const terms = formula(figure.derived, analysis);
      const left = terms.map(({ operator, words }) => `${operator} ${words}`.trim()).join(' ');
      return `${left} = ${figureValue(figure)}`;
    },
  },
  {
    name: 'operation',
    meaning: 'What the formula does',
    read: ({ derived }) => (derived ? OPERATIONS[derived.op] : null),
  },
  {
    name: 'derived_from',
    meaning: 'The ids of the figures, or of the set of agreements, that it is reckoned from',
    read: ({ derived }) => derived?.of ?? null,
  },
  {
    name: 'rounded_to',
    meaning: 'To how many decimal places it is rounded, where it had to be',
    read: ({ derived }, { analysis }) =>
      derived && isRounded(derived, analysis.figures) ? derived.round : null,
  },
  UNSAID,
  ...PLACE,
];
