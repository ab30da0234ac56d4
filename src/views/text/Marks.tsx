import {
  startTransition,
  use,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type RefObject,
} from 'react';
import type { Analysis } from '../../model/analysis.ts';
import type { AnyRecord, RecordRef } from '../../model/record.ts';
import styles from './Marks.module.css';
import { recordsOf } from './Prose.tsx';
import { isForBrowser } from '../shared/is-for-browser.ts';
import { ViewIsVisible } from '../shared/view-visibility.ts';
import { whenIdle } from '../shared/when-idle.ts';

/** What the reader has opened: records, the innermost first, and the mark that they opened them by. */
export interface Opened {
  mark?: HTMLAnchorElement;
  records: readonly RecordRef[];
}

/** What shows records in place. */
export type InPlaceView = ComponentType<{
  analysis: Analysis;
  /** The element that holds the text. */
  page: RefObject<HTMLElement | null>;
  /** The column beside it. */
  column: RefObject<HTMLElement | null>;
  opened: Opened | undefined;
  onOpen: (opened: Opened | undefined) => void;
  loadDetails: LoadInPlace['details'];
}>;

/** Where records are shown in place: in the margin, where the page has one, or in a card. */
type Place = 'margin' | 'card';

/** Loads what shows them there; and, for the margin, what is known of a record besides its head. */
export interface LoadInPlace extends Readonly<Record<Place, () => Promise<InPlaceView>>> {
  details: () => Promise<DetailsView>;
}
export type DetailsView = ComponentType<{ analysis: Analysis; record: AnyRecord }>;

/** Where the pointer was pressed, and which mark was open then: a click on it is to close it. */
interface Press {
  x: number;
  y: number;
  opened: Element | undefined;
}

/**
 * Opens records in place, where their marks would lead away to them; the marks stay links wherever
 * that cannot be done.
 */
export function Marks({
  analysis,
  page,
  load,
}: {
  analysis: Analysis;
  page: RefObject<HTMLElement | null>;
  load: LoadInPlace;
}) {
  const column = useRef<HTMLDivElement>(null);
  const place = usePlace(column);
  const [views, setViews] = useState<Partial<Record<Place, InPlaceView>>>({});
  const [opened, setOpened] = useState<Opened>();
  const pressed = useRef<Press>(undefined);
  // Whoever comes back to a text finds it as it is to be read.
  if (opened && !use(ViewIsVisible)) setOpened(undefined);

  useEffect(() => {
    const text = page.current;
    if (!text || !place) return;
    let left = false;
    const show = async () => {
      const view = await load[place]();
      // The margin holds many; while it is drawn, the page goes on answering.
      const begin = place === 'margin' ? startTransition : (task: () => void) => task();
      if (!left) begin(() => setViews((before) => ({ ...before, [place]: view })));
    };
    const click = (event: MouseEvent) => {
      const mark = markAt(event);
      if (!mark || isForBrowser(event)) return;
      event.preventDefault();
      const press = pressed.current;
      pressed.current = undefined;
      if (press?.opened === mark || (press && isSelecting(press, event))) return;
      setOpened({ mark, records: recordsOf(mark) });
      show().catch(() => {
        if (!left) window.location.assign(mark.href);
      });
    };
    // Before the link is followed.
    text.addEventListener('click', click, true);
    // If it cannot be had now, it is tried again when it is asked for.
    const cancel = place === 'margin' ? whenIdle(() => show().catch(() => {})) : undefined;
    return () => {
      left = true;
      cancel?.();
      text.removeEventListener('click', click, true);
    };
  }, [page, place, load]);

  useEffect(() => {
    const press = ({ clientX, clientY }: PointerEvent) => {
      pressed.current = { x: clientX, y: clientY, opened: opened?.mark };
    };
    // Enter is not preceded by a press.
    const forget = () => (pressed.current = undefined);
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('keydown', forget, true);
    opened?.mark?.setAttribute('data-open', '');
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('keydown', forget, true);
      opened?.mark?.removeAttribute('data-open');
    };
  }, [opened]);

  const { margin: Margin, card: Card } = views;
  const props = {
    analysis,
    page,
    column,
    opened,
    onOpen: setOpened,
    loadDetails: load.details,
  };
  return (
    <>
      <div ref={column} className={styles.column}>
        {place === 'margin' && Margin && <Margin {...props} />}
      </div>
      {place === 'card' && Card && <Card {...props} />}
    </>
  );
}

/** @returns where records can be shown in place; undefined where this browser can do neither. */
function usePlace(column: RefObject<HTMLElement | null>): Place | undefined {
  const [place, setPlace] = useState<Place>();
  const isShown = use(ViewIsVisible);
  useEffect(() => {
    const element = column.current;
    // What is asked of a view that is kept out of sight, the browser lays out for it.
    if (!isShown || !element || !('popover' in element && 'ResizeObserver' in window)) return;
    // The styles decide: they know how much room the text takes.
    const measure = () => setPlace(element.offsetWidth > 0 ? 'margin' : 'card');
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [column, isShown]);
  return place;
}

const markAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-kind]') : null;

/** Whether a click only ends the selection of words. */
const isSelecting = ({ x, y }: Press, { clientX, clientY }: MouseEvent): boolean =>
  Math.hypot(clientX - x, clientY - y) > 4 && window.getSelection()?.isCollapsed === false;
