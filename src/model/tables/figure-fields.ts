import { labels } from '../../messages/labels.ts';
import { tables } from '../../messages/tables.ts';
import { MODE_LABELS } from '../labels/record-labels.ts';
import { formula, isRounded } from '../records/derivation.ts';
import { figureValue } from '../records/figures.ts';
import { exactnessOf } from '../records/provenance.ts';
import { isStated, type Figure, type Operation } from '../record.ts';
import { quotationOf } from '../records/said-by.ts';
import {
  dates,
  DESPITE,
  ID,
  LABEL,
  PLACE,
  readingOf,
  UNSAID,
  words,
  type Field,
} from './table-fields.ts';

const OPERATION_LABELS: Readonly<Record<Operation, () => string>> = {
  share: labels.share,
  difference: labels.difference,
  sum: labels.sum,
  'not-named': labels.notNamed,
};

/** Whether it is worth saying who gives a value: not where the text states whose data it is. */
const isSaidBySomebody = ({ value, source, isAttributed }: Figure): boolean =>
  value !== undefined && !isStated(source) && !isAttributed;

/** The columns of a table of figures. */
export const FIGURE: readonly Field<Figure>[] = [
  ID,
  LABEL,
  { name: 'about', meaning: tables.about, read: ({ about }) => about },
  {
    name: 'value',
    meaning: tables.value,
    read: (figure) => figureValue(figure),
  },
  {
    name: 'value_read',
    meaning: tables.valueRead,
    read: ({ value }) => readingOf(value),
  },
  {
    name: 'number',
    meaning: tables.number,
    read: ({ value, derived }) =>
      derived ? derived.result : 'number' in value ? value.number : null,
  },
  {
    name: 'bound',
    meaning: tables.bound,
    read: ({ value }) => (value?.exactness === 'bound' ? value.bound : null),
  },
  {
    name: 'near_bound',
    meaning: tables.nearBound,
    read: ({ value }) =>
      value?.exactness === 'bound' ? (value.near ? tables.yes() : tables.no()) : null,
  },
  {
    name: 'number_from',
    meaning: tables.numberFrom,
    read: ({ value }) => (value?.exactness === 'range' ? value.range[0] : null),
  },
  {
    name: 'number_to',
    meaning: tables.numberTo,
    read: ({ value }) => (value?.exactness === 'range' ? value.range[1] : null),
  },
  {
    name: 'change_direction',
    meaning: tables.changeDirection,
    read: ({ value }) => (value?.exactness === 'change' ? (value.direction ?? null) : null),
  },
  {
    name: 'change_from',
    meaning: tables.changeFrom,
    read: ({ value }) => (value?.exactness === 'change' ? (value.from ?? null) : null),
  },
  {
    name: 'change_to',
    meaning: tables.changeTo,
    read: ({ value }) => (value?.exactness === 'change' ? (value.to ?? null) : null),
  },
  {
    name: 'change_by',
    meaning: tables.changeBy,
    read: ({ value }) => (value?.exactness === 'change' ? (value.by ?? null) : null),
  },
  {
    name: 'change_of',
    meaning: tables.changeOf,
    read: (figure) => (figure.derived ? null : (figure.changeOf ?? null)),
  },
  {
    name: 'exactness',
    meaning: tables.exactness,
    read: ({ value }) => (value ? exactnessOf(value) : null),
  },
  {
    name: 'given',
    meaning: tables.given,
    read: ({ derived }) => (derived ? tables.derived() : tables.quoted()),
  },
  {
    name: 'mode',
    meaning: tables.mode,
    read: ({ mode }) => (mode ? MODE_LABELS[mode.is]() : null),
  },
  {
    name: 'mode_words',
    meaning: tables.modeWords,
    read: ({ mode }) => mode?.words ?? null,
  },
  DESPITE,
  ...words<Figure>('unit', tables.unit, ({ unit }) => unit),
  ...words<Figure>('of', tables.of, ({ of }) => of),
  ...dates<Figure>('period', tables.period, ({ period }) => period),
  ...words<Figure>('base', tables.base, ({ base }) => base),
  ...words<Figure>('source', tables.source, ({ source }) => source),
  {
    name: 'said_by',
    meaning: tables.saidBy,
    read: (figure, { analysis }) => {
      if (!isSaidBySomebody(figure)) return null;
      const speaker = quotationOf(figure, analysis)?.speaker;
      if (!speaker || speaker.kind === 'author') return tables.author();
      return speaker.kind === 'named' ? speaker.name : speaker.words;
    },
  },
  ...words<Figure>('said_via', tables.saidVia, (figure, { analysis }) =>
    isSaidBySomebody(figure) ? quotationOf(figure, analysis)?.via : undefined,
  ),
  {
    name: 'formula',
    meaning: tables.formula,
    read: (figure, { analysis }) => {
      if (!figure.derived) return null;
      const terms = formula(figure.derived, analysis);
      const left = terms.map(({ operator, words }) => `${operator} ${words}`.trim()).join(' ');
      return `${left} = ${figureValue(figure)}`;
    },
  },
  {
    name: 'operation',
    meaning: tables.operation,
    read: ({ derived }) => (derived ? OPERATION_LABELS[derived.op]() : null),
  },
  {
    name: 'derived_from',
    meaning: tables.derivedFrom,
    read: ({ derived }) => derived?.of ?? null,
  },
  {
    name: 'rounded_to',
    meaning: tables.roundedTo,
    read: ({ derived }, { analysis }) =>
      derived && isRounded(derived, analysis.figures) ? derived.round : null,
  },
  UNSAID,
  ...PLACE,
];
