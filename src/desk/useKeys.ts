import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { usePreferences } from '../preferences/store.ts';
import { fill, setField, recordOf, redo, showQueue, undo, useDesk } from './store.ts';
import { accept, acceptAll, acceptAndStay, next, waive, waiveAll } from './panels/queue-actions.ts';
import { make, PALETTE } from './text/palette-actions.ts';
import { emptied, isMap, nextSlot } from './slots.ts';

/** Keys of the whole page, while nothing is typed. */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (document.querySelector('dialog[open]')) return;
      const isTyping =
        target instanceof HTMLElement &&
        target.matches('input, textarea, select, [contenteditable]');
      if ((ctrlKey || metaKey) && !altKey && /^[zy]$/i.test(key) && !isTyping) {
        event.preventDefault();
        void (/y/i.test(key) || shiftKey ? redo() : undo());
        return;
      }
      if (isTyping && key === 'Escape') target.blur();
      else if (isTyping) return;
      if (ctrlKey || metaKey || altKey) return;
      // Single keys can be turned off (WCAG 2.2, 2.1.4).
      const isCharacter = [...key].length === 1;
      if (isCharacter && usePreferences.getState().shortcuts === 'off') return;
      if (act(key)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** @returns whether the key does something here. */
function act(key: string): boolean {
  const { selection, panel, record: id, slot, more, state } = useDesk.getState();
  if (key === 'Escape') {
    if (selection) useDesk.setState({ selection: undefined });
    else showQueue();
    return true;
  }
  if (selection && key === '+' && more && panel === 'record') {
    void fill(selection, more);
    return true;
  }
  const kind = PALETTE[Number(key) - 1];
  if (selection && kind) {
    void make(kind);
    return true;
  }
  if (panel === 'record' && !selection && (key === 'Backspace' || key === 'Delete')) {
    const record = recordOf(state, id);
    const what = record && slot && emptied(record, slot);
    if (what) void setField(record, what.path, what.value);
    return what !== undefined;
  }
  if (panel === 'record' && key === '.') {
    const record = recordOf(state, id);
    if (!record || !slot) return false;
    const [name = ''] = slot;
    if (isMap(record.fields[name]) || name === 'value' || name === 'words') return false;
    void setField(record, [name], 'not-stated').then(
      () => useDesk.getState().record === id && nextOf(id),
    );
    return true;
  }
  if (key === 'g') {
    document.querySelector<HTMLElement>('[data-surface]')?.focus();
    return true;
  }
  if (panel === 'record' && key === 't') {
    const blank = document.querySelectorAll<HTMLElement>(
      '#panel [data-blank] :is(textarea, input)',
    );
    (blank[0] ?? document.querySelector<HTMLElement>('#panel textarea'))?.focus();
    return blank.length > 0;
  }
  if (panel === 'record' && key === 'q') {
    showQueue();
    return true;
  }
  // Below a record the next proposal is shown: the same keys decide it.
  if (panel !== 'queue' && !(panel === 'record' && id !== undefined)) return false;
  switch (key) {
    case 'a':
      accept();
      return true;
    case 'A':
      if (panel === 'queue') acceptAll();
      return panel === 'queue';
    case 'e':
      acceptAndStay();
      return true;
    case 'n':
      next();
      return true;
    case 's':
      waive('coreference');
      return true;
    case 'S':
      waiveAll('coreference');
      return true;
    case 'w':
      if (panel === 'record') flushSync(showQueue);
      document.querySelector<HTMLElement>('[data-waive] summary')?.click();
      document.querySelector<HTMLElement>('[data-waive] button')?.focus();
      return true;
    default:
      return false;
  }
}

function nextOf(id: string | undefined): void {
  const { state, slot } = useDesk.getState();
  const record = recordOf(state, id);
  if (record) useDesk.setState({ slot: nextSlot(record, slot) });
}
