import {
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Analysis } from '../../model/analysis.ts';
import { LocationContext, useLocation, type Location } from '../../views/shared/location.ts';
import { ViewIsVisible, HIDDEN_VIEW, VIEWS } from '../../views/shared/view-visibility.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { isAtKey } from './entry-key.ts';
import styles from './ViewCache.module.css';
import { isPassing } from './view-key.ts';

/** A view of an analysis. */
export interface View {
  name: string;
  analysis: Analysis;
  drawn: ReactNode;
  /** Where the reader was when it was shown last: for whatever is in it, they are there still. */
  at: Location;
}

/** The views as they are kept, for what adds to them. */
export interface CachedViews {
  /** What holds the views, each in an element of its own. */
  box: RefObject<HTMLElement | null>;
  views: readonly View[];
  /** The one that is shown. */
  shown: View;
  setViews: (change: (views: readonly View[]) => readonly View[]) => void;
}

/**
 * Shows a view of an analysis, and keeps those that the reader has left as they are, laid out and out
 * of sight; and so those that they are likely to open next. A click has nothing to draw then: it shows
 * what is there. Where the browser cannot keep what is out of sight laid out, nothing is kept.
 * @param name of the view that is shown
 * @param Prerender adds the views that are likely to be opened next
 */
export function ViewCache({
  analysis,
  name,
  Prerender,
  children,
}: {
  analysis: Analysis;
  name: string;
  Prerender: ComponentType<CachedViews>;
  children: ReactNode;
}) {
  const at = useLocation();
  const now: View = { name, analysis, drawn: children, at };
  const [views, setViews] = useState<readonly View[]>([now]);
  const known = views.find((view) => view.name === name);
  if (known?.drawn !== children || known?.at !== at) setViews(withView(views, now));

  const box = useRef<HTMLDivElement>(null);
  // Not drawn but set each time: a click shows a view before it is known here, and the reader may have
  // turned back meanwhile.
  useLayoutEffect(() => {
    // A reader who has gone on is shown what that led to: it stays, though it is not drawn so far.
    const isHere = isAtKey(window, at.key);
    for (const element of box.current!.querySelectorAll<HTMLElement>(':scope > [data-view]')) {
      const view = views.find((view) => view.name === element.dataset['view']);
      const isNew = element.dataset['query'] === undefined;
      if (isHere || isNew) element.toggleAttribute(HIDDEN_VIEW, view?.name !== name);
      element.dataset['query'] = view?.at.search ?? '';
    }
  });
  return (
    <>
      <div ref={box} {...{ [VIEWS]: analysis.slug }}>
        {views.map((view) => (
          <div key={view.name} className={styles.view} data-view={view.name}>
            <ViewIsVisible value={view.name === name}>
              {/* One that cannot be drawn does not take the one that is read with it. */}
              <ErrorBoundary of={view.at.pathname}>
                <LocationContext value={view.at}>{view.drawn}</LocationContext>
              </ErrorBoundary>
            </ViewIsVisible>
          </div>
        ))}
      </div>
      {canKeep() && <Prerender box={box} views={views} shown={now} setViews={setViews} />}
    </>
  );
}

/** Whether this browser can; the build cannot. */
const canKeep = () => globalThis.CSS?.supports('content-visibility', 'hidden');

/** @returns the views, in the order in which they came, with one that is shown now. */
function withView(views: readonly View[], now: View): View[] {
  if (!canKeep()) return [now];
  // Of an analysis that has changed while it is written, nothing is kept.
  const kept = views.filter(
    ({ name, analysis }) => analysis === now.analysis && (!isPassing(name) || name === now.name),
  );
  return kept.some(({ name }) => name === now.name)
    ? kept.map((view) => (view.name === now.name ? now : view))
    : [...kept, now];
}
