import { useEffect, useState, type RefObject } from 'react';
import { keyOf } from '../../model/records/records-in-text.ts';
import { recordsOf } from './Prose.tsx';

/**
 * Follows the pointer and the focus to marks and to what stands for their records beside them (the
 * elements with `data-record`), and lights up the marks of the records that are meant.
 * @returns the keys of those records
 */
export function useHighlightedRecords(page: RefObject<HTMLElement | null>): readonly string[] {
  const [lit, setLit] = useState<readonly string[]>([]);

  useEffect(() => {
    const text = page.current;
    if (!text) return;
    const light = (keys: readonly string[]) =>
      setLit((before) => (before.join() === keys.join() ? before : keys));
    const follow = ({ target }: Event) => light(target instanceof Element ? keysAt(target) : []);
    const leave = () => light([]);
    const events = [
      ['pointerover', follow],
      ['pointerleave', leave],
      ['focusin', follow],
      ['focusout', leave],
    ] as const;
    for (const [name, listener] of events) text.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of events) text.removeEventListener(name, listener);
    };
  }, [page]);

  useEffect(() => {
    if (lit.length === 0) return;
    const marks = [...(page.current?.querySelectorAll('[data-kind]') ?? [])].filter((mark) =>
      recordsOf(mark).some((record) => lit.includes(keyOf(record))),
    );
    for (const mark of marks) mark.setAttribute('data-lit', '');
    return () => {
      for (const mark of marks) mark.removeAttribute('data-lit');
    };
  }, [lit, page]);

  return lit;
}

function keysAt(target: Element): string[] {
  const note = target.closest<HTMLElement>('[data-record]');
  if (note) return [note.dataset['record']!];
  const mark = target.closest('[data-kind]');
  return mark ? recordsOf(mark).map(keyOf) : [];
}
