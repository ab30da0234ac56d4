import { useEffect, useRef, useState, type ComponentType } from 'react';
import { address } from '../../model/address/address.ts';
import { SearchPageView } from '../../views/search/SearchPage.tsx';
import { PLACE_KEPT } from '../../views/shared/history-state.ts';
import { useLocation } from '../../views/shared/location.ts';
import { useSite } from '../../views/shared/useSite.ts';
import { loadSearch } from './open-search.tsx';
import type { SearchPanel } from './SearchPanel.tsx';

type Panel = ComponentType<Parameters<typeof SearchPanel>[0]>;

/** How long nothing is typed before the address follows, in milliseconds; Safari allows 100 replacements in 30 s. */
const DEBOUNCE_MS = 500;

/** The search as a page of its own, for the whole library: its address has the query. */
export function SearchPage() {
  const { key, search } = useLocation();
  const inAddress = new URLSearchParams(search).get('q') ?? '';
  const [query, setQuery] = useState(inAddress);
  const [shown, setShown] = useState(key);
  if (key !== shown) {
    setShown(key);
    // Back, forward or a link: an address that follows what is typed stays with its entry.
    setQuery(inAddress);
  }
  const [Panel, setPanel] = useState<Panel>();
  const field = useRef<HTMLInputElement>(null);
  const { go } = useSite();

  useEffect(() => {
    void loadSearch().then(({ SearchPanel }) => setPanel(() => SearchPanel));
  }, []);
  useEffect(() => {
    // A reader who is somewhere else on the page already is not called back.
    const { activeElement } = document;
    if (Panel && (activeElement === document.body || activeElement?.tagName === 'H1'))
      field.current?.focus({ preventScroll: true });
  }, [Panel]);
  useEffect(() => {
    if (query === inAddress) return;
    const timer = setTimeout(
      () =>
        go(
          address.search() + (query === '' ? '' : `?${String(new URLSearchParams({ q: query }))}`),
          { replace: true, state: PLACE_KEPT },
        ),
      DEBOUNCE_MS,
    );
    return () => clearTimeout(timer);
  }, [query, inAddress, go]);

  return (
    <SearchPageView>
      {Panel && (
        <Panel
          field={field}
          query={query}
          onQuery={setQuery}
          slug={undefined}
          scope="library"
          onScope={() => undefined}
          onFollow={() => undefined}
        />
      )}
    </SearchPageView>
  );
}
