import { COVERED, type Covered } from '../model/analysis.ts';
import type { DeskState, OpenToken, RawFields } from '../model/desk/desk.ts';
import { isMap } from './slots.ts';

/** What each thing that is looked for belongs to, of what an edition can record completely. */
const AREA: Record<OpenToken['kind'], Covered> = {
  number: 'figures',
  date: 'dates',
  quotation: 'quotations',
  'stray-mark': 'quotations',
};

/** @returns what an edition says that it records completely: all of it, unless it says otherwise. */
export function coveredBy(matter: RawFields): readonly string[] {
  const edition = matter['edition'];
  const covers = isMap(edition) ? edition['covers'] : undefined;
  return Array.isArray(covers) ? covers.filter((one) => typeof one === 'string') : COVERED;
}

/** @returns what has to be accounted for before the analysis can be published. */
export function leftIn({ open, matter }: Pick<DeskState, 'open' | 'matter'>): OpenToken[] {
  const covers = coveredBy(matter);
  return open.filter(({ kind }) => covers.includes(AREA[kind]));
}
