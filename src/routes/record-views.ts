import { lazy } from 'react';
import type { LoadInPlace } from '../views/Marks.tsx';
import { track } from './loading.ts';

type RecordViews = typeof import('../views/RecordViews.ts');

let loaded: Promise<RecordViews> | undefined;

/** Loads the views of records, once. */
const load = (): Promise<RecordViews> =>
  (loaded ??= track(() => import('../views/RecordViews.ts')));

export const AgreementsView = lazy(async () => ({ default: (await load()).AgreementsView }));
export const AgreementView = lazy(async () => ({ default: (await load()).AgreementView }));
export const FiguresView = lazy(async () => ({ default: (await load()).FiguresView }));
export const FigureView = lazy(async () => ({ default: (await load()).FigureView }));
export const VoicesView = lazy(async () => ({ default: (await load()).VoicesView }));

/** Loads what shows records in place. A page that it cannot be had for does without. */
export const loadInPlace: LoadInPlace = {
  margin: async () => (await import('../views/Margin.tsx')).Margin,
  card: async () => (await import('../views/Card.tsx')).Card,
  details: async () => (await import('../views/RecordDetails.tsx')).RecordDetails,
};
