import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Analysis } from '../model/analysis.ts';
import { HeadingAnchorContext } from '../views/sharing/anchor-context.ts';
import { loadCite, loadReaderTools, loadSharing } from './lazy-views.ts';
import { hasReadingPlaces } from './navigation/storage-keys.ts';
import { shareLinkOf } from '../views/shared/share-link-of.ts';
import { whenIdle } from '../views/shared/when-idle.ts';
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
  const { slug } = analysis;
  const [views, setViews] = useState(loaded);
  const first = useRef<HTMLAnchorElement>(undefined);
  useEffect(() => {
    if (views || !('popover' in document.body)) return;
    // A link that is followed before it can be answered waits; where it cannot be, it leads on.
    const hold = (event: MouseEvent) => {
      const link = shareLinkOf(event);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      first.current = link;
    };
    const release = () => document.removeEventListener('click', hold, true);
    document.addEventListener('click', hold, true);
    const load = () =>
      void loadSharing().then(
        (module) => setViews((loaded = module)),
        () => {
          release();
          first.current?.click();
        },
      );
    // What they have marked in it is looked for by the reader.
    const stop = hasReadingPlaces(window, slug) ? whenIdle(load) : whenActive(window, load);
    return () => {
      stop();
      release();
    };
  }, [views, slug]);
  return (
    <>
      <HeadingAnchorContext value={views?.renderHeadingAnchor}>{children}</HeadingAnchorContext>
      {views && (
        <views.Sharing
          analysis={analysis}
          site={site}
          view={view}
          loadCite={loadCite}
          loadReaderTools={loadReaderTools}
          hasMarks={hasReadingPlaces(window, slug)}
          firstRef={first}
        />
      )}
    </>
  );
}
