import { lazy } from 'react';
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
