import { use } from 'react';
import { Navigate, useLocation } from 'react-router';
import { address } from '../model/address.ts';
import { presentFragment, redirectsOf } from '../model/aliases.ts';
import type { Analysis } from '../model/analysis.ts';
import { useData } from './data.tsx';
import { fragmentId } from './fragment.ts';
import { NotFound } from './NotFound.tsx';

/** Leads on from an address that an analysis had by an old id or slug; shows what is shown for no page otherwise. */
export function Moved({ slug, analysis }: { slug: string; analysis: Analysis | undefined }) {
  const { pathname, search, hash } = useLocation();
  const { entries } = use(useData().library());
  const now = analysis
    ? redirectsOf(analysis).find(({ from }) => from === pathname)?.to
    : entries
        .filter(({ formerly }) => formerly?.includes(slug))
        .map((entry) => `${address.analysis(entry.slug)}${pathname.slice(slug.length + 2)}`)[0];
  if (now === undefined) return <NotFound analysis={analysis} />;
  return <Navigate to={{ pathname: now, search, hash }} replace />;
}

/** Leads on from a fragment with an old id, on a page that is there. */
export function MovedFragment({ analysis }: { analysis: Analysis }) {
  const { search, hash } = useLocation();
  const now = presentFragment(fragmentId(hash), analysis.aliases.ids);
  return now === undefined ? null : <Navigate to={{ search, hash: `#${now}` }} replace />;
}
