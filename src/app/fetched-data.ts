import { address, hasPageShape, pointerAddress } from '../model/address/address.ts';
import type { Analysis, Site } from '../model/analysis.ts';
import type { Library } from '../model/library-model.ts';
import { readPointer, type Pointer } from '../model/offline/pointer.ts';
import type { DataSource } from './data.tsx';
import { track } from './loading.ts';

/** How long a file may take, in milliseconds. */
const FETCH_TIMEOUT_MS = 20_000;

/** What a page says of itself in its head. */
export interface OwnPage {
  siteName: string;
  /** What it shares with the other pages of its build. */
  release: string;
  /** The address of the page whose model it is drawn from, and the path of the model. */
  modelPage: string;
  model: string | undefined;
}

/**
 * Models fetched from below the site's root, each once. Where one is, is known of the page itself
 * and of what the library lists; of any other a small file beside its page says it.
 */
export class FetchedData implements DataSource {
  readonly siteName: string;
  readonly #root: URL;
  readonly #release: string;
  /** Paths of models that need not be asked for, by the addresses of their pages. */
  readonly #own: ReadonlyMap<string, string>;
  readonly #listed = new Map<string, string>();
  /** Paths of the models that were used. */
  readonly #used = new Map<string, string>();
  readonly #models = new Map<string, Promise<unknown>>();
  readonly #moved = new Map<string, Promise<string | undefined>>();

  /** @param root the site's root */
  constructor(root: URL, { siteName, release, modelPage, model }: OwnPage) {
    this.siteName = siteName;
    this.#root = root;
    this.#release = release;
    this.#own = new Map(model ? [[modelPage, model]] : []);
  }

  site(): Promise<Site> {
    return this.#model(address.about()) as Promise<Site>;
  }

  library(number: number): Promise<Library | undefined> {
    return this.#model(address.libraryPage(number)) as Promise<Library | undefined>;
  }

  analysis(slug: string): Promise<Analysis | undefined> {
    return this.#model(address.analysis(slug)) as Promise<Analysis | undefined>;
  }

  moved(slug: string): Promise<string | undefined> {
    let moved = this.#moved.get(slug);
    if (!moved) {
      moved = track(async () => {
        const pointer = await this.#readPointer(address.analysis(slug));
        return pointer && 'moved' in pointer ? pointer.moved : undefined;
      });
      this.#moved.set(slug, moved);
    }
    return moved;
  }

  async read<T>(path: string, cache?: RequestCache): Promise<T> {
    return (await this.#fetch(path, cache)).json() as T;
  }

  /** @returns the path of the model that was used for a page, if one was. */
  used(modelPage: string): string | undefined {
    return this.#used.get(modelPage);
  }

  /** `use` needs the same promise each time. */
  #model(page: string): Promise<unknown> {
    let model = this.#models.get(page);
    if (!model) {
      model = track(() => this.#loadModel(page));
      this.#models.set(page, model);
    }
    return model;
  }

  async #loadModel(page: string): Promise<unknown> {
    const own = this.#own.get(page);
    if (own !== undefined) return this.#readModel(page, own);
    const listed = this.#listed.get(page);
    if (listed !== undefined)
      try {
        return await this.#readModel(page, listed);
      } catch (error) {
        // It has changed since it was listed.
        if (!(error instanceof NotFoundError)) throw error;
      }
    const pointer = await this.#readPointer(page);
    if (!pointer || 'moved' in pointer) return undefined;
    // What a page of another release is drawn from may be of another form.
    if (pointer.release !== this.#release) throw new NotFoundError('old version');
    return this.#readModel(page, pointer.model.path);
  }

  async #readModel(page: string, path: string): Promise<unknown> {
    const response = await this.#fetch(path);
    if (response.status === 404 || response.status === 410) throw new NotFoundError(path);
    if (!response.ok) throw new Error(`${response.status}`);
    const model: unknown = await response.json();
    // Whatever came in its place would be drawn as a page.
    if (
      typeof model !== 'object' ||
      model === null ||
      !('sections' in model || 'entries' in model || 'about' in model)
    )
      throw new Error(`${path} is no model`);
    this.#used.set(page, path);
    if ('entries' in model) this.#noteListed(model as Library);
    return model;
  }

  #noteListed({ cover, entries }: Library): void {
    for (const { slug, data } of cover ? [cover, ...entries] : entries)
      this.#listed.set(address.analysis(slug), data);
  }

  async #readPointer(page: string): Promise<Pointer | undefined> {
    // What is no address of ours may, below the site's root, be that of another page's file.
    if (!hasPageShape(page)) return undefined;
    const response = await this.#fetch(pointerAddress(page).slice(1), 'no-cache');
    return readPointer(response.status, await response.text());
  }

  #fetch(path: string, cache: RequestCache = 'default'): Promise<Response> {
    return fetch(new URL(path, this.#root), {
      cache,
      signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
    });
  }
}

/** A file that was there and is no longer: there is a newer version. */
class NotFoundError extends Error {}
