import { startTransition, useEffect, useRef, type ReactNode } from 'react';
import { address } from '../../model/address/address.ts';
import { matchAddress } from '../../model/address/match-address.ts';
import type { PagePart } from '../../model/address/page-part.ts';
import type { Analysis } from '../../model/analysis.ts';
import { isSparing } from '../../offline/save-data.ts';
import { HIDDEN_VIEW } from '../../views/shared/view-visibility.ts';
import { whenIdle } from '../../views/shared/when-idle.ts';
import { isPassing, partOfView, viewKey, LISTS } from './view-key.ts';
import type { CachedViews, View } from './ViewCache.tsx';
import { whenLinkTurnedTo } from './site-links.ts';

/** How long a reader stays at a link who means it, in milliseconds. */
const HOVER_INTENT_MS = 50;
/** How long the page is left in peace before a view is drawn ahead, in milliseconds. */
const IDLE_DELAY_MS = 400;

/** Links that lead to a page of their own; marks and signs open something in place. */
const LEADS_ON = ':not([data-kind], [data-share])';

/**
 * Draws the views ahead that a reader is likely to open next: at once that which a link leads to that
 * they turn to, the text and the lists one by one while nothing else is to be done.
 * @param loadAhead loads the views of a part of the site
 * @param drawAt gives the view of an analysis at a path; undefined where there is none
 */
export function Prerender({
  box,
  views,
  shown,
  setViews,
  loadAhead,
  drawAt,
}: CachedViews & {
  loadAhead: (part: PagePart) => Promise<boolean>;
  drawAt: (analysis: Analysis, path: string) => ReactNode;
}) {
  const { slug } = shown.analysis;
  const draw = useRef<(path: string) => Promise<void>>(undefined);
  useEffect(() => {
    draw.current = async (path) => {
      const match = matchAddress(path);
      const wanted = nameAt(path);
      if (isSparing() || views.some(({ name }) => name === wanted)) return;
      const view = viewAt(shown.analysis, path, drawAt);
      // What nobody has asked for is not worth a word where it cannot be had.
      if (!match || !view || !(await loadAhead(partOfView(match.name)))) return;
      startTransition(() => setViews((views) => withNext(views, shown, view)));
    };
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = whenLinkTurnedTo(document, (to, { type }) => {
      clearTimeout(timer);
      if (!to?.link.matches(LEADS_ON)) return;
      if (type === 'pointerdown') void draw.current?.(to.path);
      else timer = setTimeout(() => void draw.current?.(to.path), HOVER_INTENT_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);

  const next = [address.analysis, ...LISTS.map((list) => address[list])]
    .map((addressOf) => addressOf(slug))
    .find((path) => views.every(({ name }) => name !== nameAt(path)));
  useEffect(() => {
    const stops = [whenIdle(() => layOut(box.current?.lastElementChild))];
    const begin = () => next !== undefined && stops.push(whenIdle(() => draw.current?.(next)));
    const timer = setTimeout(begin, IDLE_DELAY_MS);
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [box, next, views.length]);

  return null;
}

const nameAt = (path: string): string | undefined => {
  const match = matchAddress(path);
  return match && viewKey(match.name, path);
};

/** @returns the view at a path, as it is drawn from its top; undefined where it is not of the analysis. */
function viewAt(
  analysis: Analysis,
  path: string,
  drawAt: (analysis: Analysis, path: string) => ReactNode,
): View | undefined {
  const name = nameAt(path);
  const drawn = drawAt(analysis, path);
  if (name === undefined || !drawn) return undefined;
  const at: View['at'] = {
    key: '',
    pathname: path,
    search: '',
    hash: '',
    state: undefined,
    arrival: 'link',
  };
  return { name, analysis, drawn, at };
}

/** @returns the views, with one more that is not shown, unless it is among them. */
function withNext(views: readonly View[], shown: View, next: View): readonly View[] {
  if (views.some(({ name, analysis }) => name === next.name || analysis !== next.analysis))
    return views;
  // One at a time of what is not kept.
  return [...views.filter(({ name }) => !isPassing(name) || name === shown.name), next];
}

/** Has the browser lay out what was drawn ahead: for that it is out of sight no longer, and at once again. */
function layOut(view: Element | null | undefined): void {
  if (!view?.hasAttribute(HIDDEN_VIEW)) return;
  view.removeAttribute(HIDDEN_VIEW);
  view.getBoundingClientRect();
  view.setAttribute(HIDDEN_VIEW, '');
}
