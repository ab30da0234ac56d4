import { lazy } from 'react';
import type { SettingsPanel } from '../preferences/SettingsButton.tsx';
import type { LoadInPlace } from '../views/Marks.tsx';
import { track } from './loading.ts';

/** @returns what loads something that a page needs, once. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= track(load));
}

const importRecords = () => import('../views/RecordViews.ts');
const importSite = () => import('./SiteViews.ts');
const records = once(importRecords);
const site = once(importSite);

/** Loads the views of a part ahead of time; where they cannot be had, that is told once they are needed. */
export function loadAhead(part: 'records' | 'site'): void {
  (part === 'records' ? importRecords() : importSite()).catch(() => {});
}

export const AgreementsView = lazy(async () => ({ default: (await records()).AgreementsView }));
export const AgreementView = lazy(async () => ({ default: (await records()).AgreementView }));
export const FiguresView = lazy(async () => ({ default: (await records()).FiguresView }));
export const FigureView = lazy(async () => ({ default: (await records()).FigureView }));
export const VoicesView = lazy(async () => ({ default: (await records()).VoicesView }));

export const AboutView = lazy(async () => ({ default: (await site()).AboutView }));
export const LibraryView = lazy(async () => ({ default: (await site()).LibraryView }));
export const SearchPage = lazy(async () => ({ default: (await site()).SearchPage }));
export const NotFound = lazy(async () => ({ default: (await site()).NotFound }));

export const CitedPassage = lazy(async () => ({
  default: (await track(() => import('./CitedPassage.tsx'))).CitedPassage,
}));

/** Loads what shows records in place. A page that it cannot be had for does without. */
export const loadInPlace: LoadInPlace = {
  margin: async () => (await import('../views/Margin.tsx')).Margin,
  card: async () => (await import('../views/Card.tsx')).Card,
  details: async () => (await import('../views/RecordDetails.tsx')).RecordDetails,
};

/** Loads what shows records on paper; without it their addresses stand there. */
export const loadEndnotes = async () => (await import('../views/Endnotes.tsx')).Endnotes;

/*
 * What is made of a module is not chained to its import: the bundler would load the styles of both
 * outside of the chain, whose end then hears nothing of their failing. And all is loaded from here,
 * for here it is known which styles the page has already.
 */

/** Loads what helps in reading. */
export const loadReadingAids = () => import('./ReadingAids.ts');

/** Loads what shares. */
export const loadSharing = () => import('../views/SharingViews.ts');

/** Loads the citations. */
export const loadCite = async () => (await import('../views/Cite.tsx')).Cite;

/** Loads the reading settings. */
export const loadSettings = once<SettingsPanel>(
  async () => (await import('../preferences/Panel.tsx')).Panel,
);
