import { createElement, use, type ComponentType } from 'react';
import type { SettingsPanel } from '../preferences/SettingsButton.tsx';
import type { FindElsewhere } from '../views/names/Elsewhere.tsx';
import type { LoadInPlace } from '../views/text/Marks.tsx';
import { track } from './loading.ts';
import { loadChunk } from './recover.ts';

/** @returns what loads something that a page needs, once. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= track(load));
}

/** Views that are loaded together, when one of them is needed. */
class Part<Views extends object> {
  readonly #load: () => Promise<Views>;
  #needed: Promise<Views> | undefined;

  constructor(load: () => Promise<Views>) {
    this.#load = load;
  }

  /**
   * Loads them ahead of time; where they cannot be loaded, that is reported once they are needed.
   * @returns whether they are here
   */
  async loadAhead(): Promise<boolean> {
    try {
      const views = await this.#load();
      // As React notes it of a promise that it has waited for: it need not wait for this one.
      this.#needed ??= Object.assign(Promise.resolve(views), { status: 'fulfilled', value: views });
      return true;
    } catch {
      return false;
    }
  }

  /** @returns a view of them, which is drawn without waiting where they are here. */
  view<Name extends keyof Views>(name: Name): Views[Name] {
    const View = (props: object) => {
      const views = use((this.#needed ??= track(this.#load)));
      return createElement(views[name] as ComponentType, props);
    };
    return View as Views[Name];
  }
}

/** Loads the views of the site itself, and what they need. */
export function loadSite() {
  return loadChunk(() => import('./site.chunk.ts'));
}

const parts = {
  text: new Part(() => loadChunk(() => import('../views/text/after-text.chunk.ts'))),
  records: new Part(() => loadChunk(() => import('../views/records/records.chunk.ts'))),
  names: new Part(() => loadChunk(() => import('../views/names/names.chunk.ts'))),
  site: new Part(loadSite),
};

/** Loads the views of a part ahead of time. @returns whether they are here */
export const loadAhead = (part: keyof typeof parts): Promise<boolean> => parts[part].loadAhead();

export const AfterText = parts.text.view('AfterText');

export const AgreementsView = parts.records.view('AgreementsView');
export const AgreementView = parts.records.view('AgreementView');
export const FiguresView = parts.records.view('FiguresView');
export const FigureView = parts.records.view('FigureView');
export const VoicesView = parts.records.view('VoicesView');
export const NamesView = parts.names.view('NamesView');

export const AboutView = parts.site.view('AboutView');
export const LibraryPage = parts.site.view('LibraryPage');
export const SearchPage = parts.site.view('SearchPage');
export const NotFoundPage = parts.site.view('NotFoundPage');

/** Loads what shows records in place. A page that it cannot be had for does without. */
export const loadInPlace: LoadInPlace = {
  margin: async () => (await loadChunk(() => import('../views/text/Margin.tsx'))).Margin,
  card: async () => (await loadChunk(() => import('../views/text/Card.tsx'))).Card,
  details: async () =>
    (await loadChunk(() => import('../views/records/RecordDetails.tsx'))).RecordDetails,
};

/** Loads what shows records on paper; without it their addresses stand there. */
export const loadEndnotes = async () =>
  (await loadChunk(() => import('../views/text/Endnotes.tsx'))).Endnotes;

/** Loads what leads on from the end of a text. */
export const loadOnward = async () =>
  (await loadChunk(() => import('./library/Onward.tsx'))).OnwardFrom;

/*
 * What is made of a module is not chained to its import: the bundler would load the styles of both
 * outside of the chain, whose end then hears nothing of their failing. And all is loaded by modules
 * of the entry, for there it is known which styles the page has already.
 */

/** Loads what shares. */
export const loadSharing = () => loadChunk(() => import('../views/sharing/sharing.chunk.ts'));

/** Loads the citations. */
export const loadCite = async () =>
  (await loadChunk(() => import('../views/sharing/Cite.tsx'))).Cite;

/** Loads what knows in which analyses of the library a name is, and finds them. */
export const findElsewhere: FindElsewhere = async (name, slug) =>
  (await loadChunk(() => import('./search/names-elsewhere.ts'))).findElsewhere(name, slug);

/** Loads what is a reader's own. */
export const loadReaderTools = () =>
  loadChunk(() => import('./reader-tools/reader-tools.chunk.ts'));

/** Loads the reading settings. */
export const loadSettings = once<SettingsPanel>(
  async () => (await loadChunk(() => import('../preferences/Panel.tsx'))).Panel,
);
