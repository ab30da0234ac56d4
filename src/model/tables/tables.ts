import { AGREEMENT } from './agreement-fields.ts';
import { groupAgreements } from '../records/agreements.ts';
import type { Analysis } from '../analysis.ts';
import { capital } from '../records/capital.ts';
import { FIGURE } from './figure-fields.ts';
import { splitFigures } from '../records/split-figures.ts';
import { STATUS_LABELS } from '../labels/labels.ts';
import { USE_LABELS } from '../labels/record-labels.ts';
import { STATUS_MEANINGS, USE_MEANINGS } from '../labels/meanings.ts';
import type { Cell, Column, Context, Field } from './table-fields.ts';
import { VOICE } from './voice-fields.ts';
import { groupBySpeaker, inOrder } from '../records/voices.ts';

export interface Table {
  columns: Column[];
  /** A row a record, with every column, in the order of the page. */
  rows: Record<string, Cell>[];
  /** The words of a closed list that the rows use, each with what it means. */
  definitions: Record<string, string>;
}

/**
 * The agreements of an analysis as a table: all that their page shows.
 * @param link makes an address of the site one that leads there from elsewhere
 */
export function agreementsTable(analysis: Analysis, link: Context['link']): Table {
  const { proper, alsoToldOf } = groupAgreements(analysis.agreements, 'status');
  const ordered = [...proper, ...alsoToldOf].flatMap(({ families }) =>
    families.flatMap(({ agreement, members }) => [agreement, ...members]),
  );
  return makeTable(AGREEMENT, ordered, { analysis, link }, ({ status }) => ({
    label: STATUS_LABELS[status],
    meaning: STATUS_MEANINGS[status],
  }));
}

/** The figures of an analysis as a table, likewise. */
export function figuresTable(analysis: Analysis, link: Context['link']): Table {
  const { trade, others } = splitFigures(analysis.figures);
  return makeTable(FIGURE, [...trade, ...others], { analysis, link });
}

/** The quotations of an analysis as a table, likewise. */
export function voicesTable(analysis: Analysis, link: Context['link']): Table {
  const ordered = inOrder(groupBySpeaker(analysis.quotations, analysis.lang));
  return makeTable(VOICE, ordered, { analysis, link }, ({ use }) => ({
    label: USE_LABELS[use],
    meaning: USE_MEANINGS[use],
  }));
}

function makeTable<R>(
  fields: readonly Field<R>[],
  records: readonly R[],
  context: Context,
  define?: (record: R) => { label: () => string; meaning: () => string },
): Table {
  const defined = define ? records.map(define) : [];
  return {
    columns: fields.map(({ name, meaning }) => ({ name, meaning: meaning() })),
    rows: records.map((record) =>
      Object.fromEntries(fields.map(({ name, read }) => [name, read(record, context)])),
    ),
    definitions: Object.fromEntries(
      defined.map(({ label, meaning }) => [capital(label()), meaning()]),
    ),
  };
}
