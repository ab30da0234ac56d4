import { use, useEffect, type ReactNode } from 'react';
import { address } from '../model/address/address.ts';
import type { Analysis } from '../model/analysis.ts';
import { presentFragment } from '../model/address/redirects.ts';
import { useLocation } from '../views/shared/location.ts';
import { useSite } from '../views/shared/useSite.ts';
import { useData } from './data.tsx';
import { fragmentId } from './navigation/fragment.ts';

/**
 * Leads on from an address that an analysis had by an old id or slug.
 * @param notFound shown at any other
 */
export function Redirect({
  slug,
  analysis,
  notFound,
}: {
  slug: string;
  analysis: Analysis | undefined;
  notFound: ReactNode;
}) {
  const { pathname } = useLocation();
  const data = useData();
  let now: string | undefined;
  if (analysis) {
    // The id is the last part, whatever it is of; where that leads to nothing, the page there says so.
    const parts = pathname.split('/');
    const id = presentFragment(parts.at(-2) ?? '', analysis.aliases.ids);
    now = id && parts.with(-2, id).join('/');
  } else {
    const present = use(data.moved(slug));
    now = present && address.analysis(present) + pathname.slice(slug.length + 2);
  }
  return now ? <LeadOn pathname={now} /> : notFound;
}

/** Leads on from a fragment with an old id, on a page that is there. */
export function RedirectFragment({ analysis }: { analysis: Analysis }) {
  const { hash } = useLocation();
  const now = presentFragment(fragmentId(hash), analysis.aliases.ids);
  return now && <LeadOn hash={`#${now}`} />;
}

/** The new address takes the place of the old one, with what else that says. */
function LeadOn(to: { pathname?: string; hash?: string }) {
  const { pathname, search, hash } = useLocation();
  const { go } = useSite();
  useEffect(() => {
    const { hash: fragment = hash } = to;
    go((to.pathname ?? pathname) + search + fragment, { replace: true });
  });
  return null;
}
