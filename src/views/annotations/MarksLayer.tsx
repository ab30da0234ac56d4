import { useEffect, useRef } from 'react';
import { drawMarks, eraseMarks } from './draw-marks.ts';
import type { FoundMark } from './useFoundMarks.ts';
import styles from './Marks.module.css';
import './marks.css';

/** Draws what a reader has marked, and opens it where they press. */
export function MarksLayer({
  found,
  onOpen,
}: {
  found: readonly FoundMark[];
  onOpen: (id: string) => void;
}) {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = layer.current;
    const ranges = found.flatMap(({ mark, range }) =>
      range ? [{ colour: mark.colour, range }] : [],
    );
    const draw = () => drawMarks(ranges, element, styles.box!);
    draw();
    // Boxes move with the text; what the browser draws does by itself.
    const observer = new ResizeObserver(draw);
    if (typeof Highlight === 'undefined') observer.observe(document.body);
    return () => {
      observer.disconnect();
      eraseMarks(element);
    };
  }, [found]);

  useEffect(() => {
    const press = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || event.defaultPrevented) return;
      if (!target.closest('article[data-text]') || target.closest('a, button, summary')) return;
      if (window.getSelection()?.isCollapsed === false) return;
      const at = placeUnder(event);
      const one = at && found.find(({ range }) => range && has(range, at));
      if (one) onOpen(one.mark.id);
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, [found, onOpen]);

  return <div ref={layer} className={styles.layer} aria-hidden="true" />;
}

interface Place {
  node: Node;
  offset: number;
}

/** @returns where in the text the pointer is. */
function placeUnder({ clientX, clientY }: MouseEvent): Place | undefined {
  const page = document as Document & {
    caretRangeFromPoint?: (x: number, y: number) => Range | null;
  };
  if ('caretPositionFromPoint' in page) {
    const place = page.caretPositionFromPoint(clientX, clientY);
    return place ? { node: place.offsetNode, offset: place.offset } : undefined;
  }
  const range = (
    page as { caretRangeFromPoint?: (x: number, y: number) => Range | null }
  ).caretRangeFromPoint?.(clientX, clientY);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function has(range: Range, { node, offset }: Place): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    return false;
  }
}
