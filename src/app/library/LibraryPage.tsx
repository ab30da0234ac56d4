import { useEffect, useMemo, useState } from 'react';
import { CATALOGUE } from '../../model/address/address.ts';
import { filterLibrary, readLibraryFilter } from '../../model/library-filter.ts';
import type { CatalogueEntry, Library } from '../../model/library-model.ts';
import { useLocation } from '../../views/shared/location.ts';
import { LibraryView } from '../../views/site/Library.tsx';
import { OfflineEntry } from '../offline.tsx';
import { readSiteFile } from '../read-site-file.ts';
import { useReadingToContinue } from './reading-to-continue.ts';

/** A page of the library, narrowed as its query asks; and where the reader was, on top. */
export function LibraryPage({ library }: { library: Library }) {
  const { search } = useLocation();
  const filter = useMemo(
    () => readLibraryFilter(new URLSearchParams(search), library.facets),
    [search, library.facets],
  );
  const isFiltered = Object.keys(filter).length > 0;
  const catalogue = useCatalogue(isFiltered);
  const reading = useReadingToContinue(library);
  const all = typeof catalogue === 'string' ? undefined : catalogue;
  return (
    <LibraryView
      library={library}
      keeping={(slug) => <OfflineEntry slug={slug} />}
      reading={reading}
      filter={filter}
      all={all}
      found={isFiltered ? (all ? filterLibrary(all, filter) : catalogue) : undefined}
    />
  );
}

/** @returns all analyses, once they are needed and here. */
function useCatalogue(isNeeded: boolean): readonly CatalogueEntry[] | 'loading' | 'failed' {
  const [catalogue, setCatalogue] = useState<readonly CatalogueEntry[] | 'loading' | 'failed'>(
    'loading',
  );
  const isHere = typeof catalogue !== 'string';
  useEffect(() => {
    if (!isNeeded || isHere) return;
    let left = false;
    readSiteFile<CatalogueEntry[]>(CATALOGUE).then(
      (entries) => !left && setCatalogue(entries),
      () => !left && setCatalogue('failed'),
    );
    return () => {
      left = true;
    };
  }, [isNeeded, isHere]);
  return catalogue;
}
