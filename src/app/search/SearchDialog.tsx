import { useEffect, useLayoutEffect, useRef } from 'react';
import { create } from 'zustand';
import { search as m } from '../../messages/search.ts';
import { slugAt } from '../../model/address/address.ts';
import { useLocation, type Location } from '../../views/shared/location.ts';
import type { Scope } from '../../views/search/SearchField.tsx';
import styles from '../../views/search/Search.module.css';
import { useHistory } from '../navigation/Navigation.tsx';
import type { SiteHistory } from '../navigation/history.ts';
import { moveAmongResults } from './move-among-results.ts';
import { takeTyped } from './typed-ahead.ts';
import { SearchPanel } from './SearchPanel.tsx';

interface Session {
  isOpen: boolean;
  query: string;
  /** Where the reader wants to look; the analysis that is open, if nothing is said. */
  scope?: Scope | undefined;
}

/** What the reader looks for; kept while the page is open. */
const useSession = create<Session>(() => ({ isOpen: false, query: '' }));

/** Opens the search, with what was looked for last. */
export function openDialog(): void {
  // Where it is open already, its field has the keys.
  if (useSession.getState().isOpen) takeTyped();
  useSession.setState({ isOpen: true });
}

/** Under which name an entry of the history says that a result was followed from the search on it. */
const SEARCHED = 'searched';

/** A result is followed: on Back, the search is as it was. */
function leave(history: SiteHistory): void {
  const { query, scope } = useSession.getState();
  history.annotate({ [SEARCHED]: { query, scope } });
  useSession.setState({ isOpen: false });
}

/** The search as it was when a result was followed from an entry; closed at any other. */
function restoreSearch({ arrival, state }: Location): void {
  if (arrival !== 'return' && arrival !== 'fragment') return;
  const searched = (state as Record<string, Partial<Session> | undefined> | undefined)?.[SEARCHED];
  useSession.setState(
    searched
      ? { isOpen: true, query: searched.query ?? '', scope: searched.scope }
      : { isOpen: false },
  );
}

/** The search, over whatever page is shown. */
export function SearchDialog() {
  const { isOpen, query, scope } = useSession();
  const { pathname } = useLocation();
  const history = useHistory();
  useEffect(() => history.listen(restoreSearch), [history]);
  const slug = slugAt(pathname);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    if (!isOpen) return dialog.current?.close();
    dialog.current?.showModal();
    field.current?.focus();
    const typed = takeTyped();
    if (typed) useSession.setState({ query: typed });
    else field.current?.select();
  }, [isOpen]);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const close = () => useSession.setState({ isOpen: false });
    const onBackdrop = (event: MouseEvent) => event.target === element && close();
    const onKey = (event: KeyboardEvent) => moveAmongResults(element, event);
    element.addEventListener('close', close);
    element.addEventListener('click', onBackdrop);
    element.addEventListener('keydown', onKey);
    const forget = followKeyboard(element);
    return () => {
      element.removeEventListener('close', close);
      element.removeEventListener('click', onBackdrop);
      element.removeEventListener('keydown', onKey);
      forget();
    };
  }, []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={m.search()}>
      {isOpen && (
        <SearchPanel
          field={field}
          query={query}
          onQuery={(next) => useSession.setState({ query: next })}
          slug={slug}
          scope={slug === undefined ? 'library' : (scope ?? 'analysis')}
          onScope={(next) => useSession.setState({ scope: next })}
          onFollow={() => leave(history)}
          onClose={() => useSession.setState({ isOpen: false })}
        />
      )}
    </dialog>
  );
}

/** Keeps a sheet clear of the keyboard on the screen, which a page is not made smaller for. */
function followKeyboard(sheet: HTMLElement): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => undefined;
  const fit = () => {
    const covered = window.innerHeight - viewport.height - viewport.offsetTop;
    sheet.style.setProperty('--covered', `${Math.max(0, covered)}px`);
  };
  viewport.addEventListener('resize', fit);
  viewport.addEventListener('scroll', fit);
  return () => {
    viewport.removeEventListener('resize', fit);
    viewport.removeEventListener('scroll', fit);
  };
}
