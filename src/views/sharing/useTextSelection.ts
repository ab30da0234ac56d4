import { useEffect } from 'react';
import type { PageBlock } from './text-blocks.ts';

/** How long a selection rests before it is taken for what is meant, in milliseconds. */
const DEBOUNCE_MS = 350;

/** Keys that change a selection, held with Shift: with a caret in the text, or where a pointer has begun. */
const SELECTING = /^(?:Arrow|Home$|End$|Page)/;

/**
 * Tells what the reader has selected: with a mouse once the button is released, with a finger or by keys
 * once the selection rests. What scripts select is not reported.
 * @param read the page
 * @param onSelected called with undefined when nothing is selected any more
 */
export function useTextSelection(
  read: () => readonly PageBlock[],
  onSelected: (range: Range | undefined, blocks?: readonly PageBlock[]) => void,
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** What it was begun with; undefined where no pointer has begun it. */
    let pointer: string | undefined;
    const callOff = () => {
      clearTimeout(timer);
      timer = undefined;
    };
    const tell = () => {
      callOff();
      const selection = window.getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (range.toString().trim() !== '') onSelected(range.cloneRange(), read());
    };
    const tellIn = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(tell, ms);
    };
    const inBar = ({ target }: Event) =>
      target instanceof Element && target.closest('[popover], dialog, input, textarea') !== null;
    const press = (event: PointerEvent) => {
      if (!inBar(event)) pointer = event.pointerType;
    };
    const release = (event: PointerEvent) => {
      callOff();
      // The browser ends a selection, or takes it away, after the release.
      if (event.pointerType !== 'touch' && !inBar(event)) tellIn(0);
    };
    const keyDown = (event: KeyboardEvent) => {
      // Who goes on to the bar has selected what they meant.
      if (event.key === 'Tab' && timer !== undefined) tell();
      else if (event.shiftKey && SELECTING.test(event.key) && !inBar(event)) tellIn(DEBOUNCE_MS);
    };
    const change = () => {
      if (window.getSelection()?.isCollapsed !== false) {
        callOff();
        onSelected(undefined);
      } else if (pointer === 'touch') tellIn(DEBOUNCE_MS);
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('keydown', keyDown);
    document.addEventListener('selectionchange', change);
    return () => {
      callOff();
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('keydown', keyDown);
      document.removeEventListener('selectionchange', change);
    };
  }, [read, onSelected]);
}
