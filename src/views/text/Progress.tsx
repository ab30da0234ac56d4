import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { text as m } from '../../messages/text.ts';
import type { Analysis } from '../../model/analysis.ts';
import { readingMinutes, wordCount } from '../../model/reading-time.ts';
import { CONTENTS_ID } from './contents-id.ts';
import styles from './Progress.module.css';
import { inShown } from '../shared/view-visibility.ts';
import { textParts } from './text-parts.ts';
import { english } from '../shared/interface-language.ts';

/**
 * How far the reader is: a line along the bar, and in the contents the time that the rest takes.
 * The text is not drawn again for it, and nothing is announced.
 */
export function Progress({ analysis }: { analysis: Analysis }) {
  const line = useRef<HTMLDivElement>(null);
  const [contents, setContents] = useState<HTMLElement | null>(null);
  const [minutes, setMinutes] = useState(0);

  useEffect(() => {
    const words = wordCount(analysis);
    // In CSS pixels: how far the page scrolls until the end of the text is in view.
    let length = 0;
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      frame = 0;
      const read = length > 0 ? Math.min(1, Math.max(0, window.scrollY / length)) : 1;
      line.current?.style.setProperty('--read', length > 0 ? read.toFixed(4) : '0');
      setMinutes(read < 1 ? readingMinutes(words * (1 - read), analysis.lang) : 0);
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(show);
    };
    const measure = () => {
      // It may have gone out of sight before it is known here.
      if (!inShown('[data-text]')) return;
      setContents(document.getElementById(CONTENTS_ID));
      const end = textParts(analysis).at(-1)?.element.getBoundingClientRect().bottom ?? 0;
      length = end + window.scrollY - window.innerHeight;
      schedule();
    };
    // The text is laid out again by another text size, another window, fonts that arrive late; and the page is
    // another when a view takes the place of another, which is painted first.
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(measure);
    });
    observer.observe(document.body);
    window.addEventListener('scroll', schedule, { passive: true });
    window.addEventListener('resize', measure, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      observer.disconnect();
      window.removeEventListener('scroll', schedule);
      window.removeEventListener('resize', measure);
    };
  }, [analysis]);

  return (
    <>
      <div ref={line} className={styles.line} aria-hidden="true" />
      {contents &&
        minutes > 0 &&
        createPortal(
          <p className={styles.left} {...english}>
            {m.minutesLeft({ minutes })}
          </p>,
          contents,
        )}
    </>
  );
}
