import { useEffect, useState, type ReactNode } from 'react';
import type { Analysis } from '../model/analysis.ts';
import { HeadingAnchorContext } from '../views/sharing/anchor-context.ts';
import { loadCite, loadSharing } from './lazy-views.ts';
import { whenActive } from './on-first-interaction.ts';

type Views = typeof import('../views/sharing/sharing.chunk.ts');
let loaded: Views | undefined;

/** Lets what is shown of an analysis be shared and cited, once that is loaded; where it cannot be, not. */
export function Shareable({
  analysis,
  site,
  view,
  children,
}: {
  analysis: Analysis;
  site: string;
  /** The one that is shown, by its name. */
  view: string;
  children: ReactNode;
}) {
  const [views, setViews] = useState(loaded);
  useEffect(() => {
    if (views || !('popover' in document.body)) return;
    const load = () =>
      void loadSharing().then(
        (module) => setViews((loaded = module)),
        () => {},
      );
    return whenActive(window, load);
  }, [views]);
  return (
    <>
      <HeadingAnchorContext value={views?.renderHeadingAnchor}>{children}</HeadingAnchorContext>
      {views && <views.Sharing analysis={analysis} site={site} view={view} loadCite={loadCite} />}
    </>
  );
}
