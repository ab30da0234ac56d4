import { useEffect, type ComponentType } from 'react';
import { create } from 'zustand';
import { search as m } from '../../messages/search.ts';
import { address } from '../../model/address/address.ts';
import { usePreferences } from '../../preferences/store.ts';
import { english } from '../../views/shared/interface-language.ts';
import styles from '../Frame.module.css';
import { track } from '../loading.ts';
import { loadChunk } from '../recover.ts';
import { isForBrowser } from '../../views/shared/is-for-browser.ts';
import { keepTyped, takeTyped } from './typed-ahead.ts';
import { Link } from '../../views/shared/Link.tsx';

/** The search, once it is loaded: nothing of it is before it is asked for. */
const useSearch = create<{ Dialog?: ComponentType }>(() => ({}));

/** Loads the search. From here: for a chunk of its own the styles that every page has would be loaded again. */
export const loadSearch = () =>
  track(() =>
    loadChunk(() => import('./search.chunk.ts')).catch((error: unknown) => {
      takeTyped();
      throw error;
    }),
  );

/** Opens the search; what is typed until it is there is looked for. */
export async function openSearch(): Promise<void> {
  keepTyped(window);
  const { SearchDialog, openDialog } = await loadSearch();
  openDialog();
  useSearch.setState({ Dialog: SearchDialog });
}

/** Opens the search at its key, unless that writes, is held with another, or is turned off (WCAG 2.2, 2.1.4). */
function openAtKey(event: KeyboardEvent): void {
  if (event.key !== '/' || event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (usePreferences.getState().shortcuts === 'off') return;
  if ((event.target as Element).closest('input, textarea, select')) return;
  if (document.querySelector('dialog[open], :popover-open')) return;
  event.preventDefault();
  void openSearch();
}

/** Opens the search; where scripts have not run, or for a tab of its own, leads to its page. */
export function SearchLink() {
  const { Dialog } = useSearch();
  useEffect(() => {
    document.addEventListener('keydown', openAtKey);
    return () => document.removeEventListener('keydown', openAtKey);
  }, []);
  return (
    <>
      <Link
        className={styles.search}
        to={address.search()}
        aria-label={m.search()}
        onClick={(event) => {
          if (isForBrowser(event)) return;
          event.preventDefault();
          void openSearch();
        }}
        {...english}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path
            d="M12.5 12.5L18 18M8 2.3a5.7 5.7 0 1 1-.01 0z"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        </svg>
      </Link>
      {Dialog && <Dialog />}
    </>
  );
}
