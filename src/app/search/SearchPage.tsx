import { useEffect, useRef, useState, type ComponentType } from 'react';
import { useLocation, type Location } from 'react-router';
import { address } from '../../model/address/address.ts';
import { SearchPageView } from '../../views/search/SearchPage.tsx';
import { useSite } from '../../views/shared/useSite.ts';
import { loadSearch } from './open-search.tsx';
import type { SearchPanel } from './SearchPanel.tsx';

type Panel = ComponentType<Parameters<typeof SearchPanel>[0]>;

/** How long nothing is typed before the address follows, in milliseconds; Safari allows 100 replacements in 30 s. */
const REST = 500;

/** The state of an entry whose address followed what was typed. */
const FOLLOWS = { placeKept: true };

/** The search as a page of its own, for the whole library: its address has the query. */
export function SearchPage() {
  const { key, search, state } = useLocation() as Location<unknown>;
  const inAddress = new URLSearchParams(search).get('q') ?? '';
  const [query, setQuery] = useState(inAddress);
  const [shown, setShown] = useState(key);
  if (key !== shown) {
    setShown(key);
    // Back, forward or a link; else the address has followed what was typed, and more may have been.
    if (state !== FOLLOWS) setQuery(inAddress);
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
          { replace: true, state: FOLLOWS },
        ),
      REST,
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
