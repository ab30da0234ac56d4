import { lazy } from 'react';
import type { LoadInPlace } from '../views/Marks.tsx';
import { track } from './loading.ts';

/** @returns what loads something that a page needs, once. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= track(load));
}

const records = once(() => import('../views/RecordViews.ts'));
const site = once(() => import('./SiteViews.ts'));

export const AgreementsView = lazy(async () => ({ default: (await records()).AgreementsView }));
export const AgreementView = lazy(async () => ({ default: (await records()).AgreementView }));
export const FiguresView = lazy(async () => ({ default: (await records()).FiguresView }));
export const FigureView = lazy(async () => ({ default: (await records()).FigureView }));
export const VoicesView = lazy(async () => ({ default: (await records()).VoicesView }));

export const AboutView = lazy(async () => ({ default: (await site()).AboutView }));
export const LibraryView = lazy(async () => ({ default: (await site()).LibraryView }));
export const NotFound = lazy(async () => ({ default: (await site()).NotFound }));

/** Loads what shows records in place. A page that it cannot be had for does without. */
export const loadInPlace: LoadInPlace = {
  margin: async () => (await import('../views/Margin.tsx')).Margin,
  card: async () => (await import('../views/Card.tsx')).Card,
  details: async () => (await import('../views/RecordDetails.tsx')).RecordDetails,
};
