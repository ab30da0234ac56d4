import { useEffect, useState } from 'react';
import { app as m } from '../messages/app.ts';
import type { Analysis } from '../model/analysis.ts';
import { findPassage, readPassageSearch } from '../model/passage/link.ts';
import { english } from '../views/shared/interface-language.ts';
import { inShown } from '../views/shared/view-visibility.ts';
import { rangeOfPassage, readBlocks } from '../views/sharing/text-blocks.ts';
import { markRange } from './cited-words.ts';
import styles from './CitedPassage.module.css';

/**
 * Shows the words that a link leads to: marked, in view, with the focus beside them. Where they are
 * not in the text it says so, and marks nothing. What the link says they are is not repeated: anybody
 * can write a link.
 * @param search the query of the address
 * @param section that it opens
 * @param stay whether the reader has been here before and is where they were
 */
export function CitedPassage({
  analysis,
  search,
  section = '',
  stay,
}: {
  analysis: Analysis;
  search: string;
  section?: string | undefined;
  stay: boolean;
}) {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let left = false;
    const show = () => {
      const link = readPassageSearch(new URLSearchParams(search));
      if (left || !link) return;
      const find = () => {
        const blocks = readBlocks(document, analysis);
        const passage = findPassage(blocks, link, section);
        if (!passage) return undefined;
        const { start, end } = passage;
        return {
          range: rangeOfPassage(blocks, passage),
          elements: blocks.slice(start.block, end.block + 1).map(({ element }) => element),
        };
      };
      const found = find();
      const heading = (section && inShown(`#${CSS.escape(section)}`)) || inShown('h1') || null;
      const isPut = isWherePut(heading);
      if (!found) {
        setMissing(true);
        // The browser may have gone to other words.
        if (!stay && isPut) heading?.scrollIntoView();
        return;
      }
      const [first] = found.elements;
      markRange(() => find()?.range, found.elements);
      if (stay || !first) return;
      if (isPut) bringInView(found.range, first);
      focus(first);
    };
    // When the browser itself has gone where it goes.
    const settle = () => requestAnimationFrame(() => requestAnimationFrame(show));
    if (document.readyState === 'complete') settle();
    else window.addEventListener('load', settle, { once: true });
    return () => {
      left = true;
      window.removeEventListener('load', settle);
    };
  }, [analysis, search, section, stay]);

  if (!isMissing) return null;
  return (
    <div className={styles.changed} role="alert" {...english}>
      <p>{section === '' ? m.wordsMissing() : m.wordsMissingInSection()}</p>
      <button type="button" onClick={() => setMissing(false)}>
        {m.close()}
      </button>
    </div>
  );
}

/** What the page keeps free at its edges, in CSS pixels. */
function padding(): { top: number; bottom: number } {
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(
    document.documentElement,
  );
  return {
    top: parseFloat(scrollPaddingBlockStart) || 0,
    bottom: parseFloat(scrollPaddingBlockEnd) || 0,
  };
}

/** @returns whether the page is where the address has put it: the reader has not yet scrolled. */
function isWherePut(heading: Element | null): boolean {
  if (window.scrollY === 0) return true;
  if (!heading) return false;
  const off = heading.getBoundingClientRect().top - padding().top;
  const rest = document.documentElement.scrollHeight - window.innerHeight - window.scrollY;
  return Math.abs(off) < 4 || (rest < 4 && off >= 0);
}

/** Scrolls to words, unless they are in view. */
function bringInView(words: Range, block: Element): void {
  // Within what scrolls by itself.
  if (block.closest('[tabindex="0"]'))
    block.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { top, bottom } = words.getBoundingClientRect();
  const free = padding();
  const end = window.innerHeight - free.bottom;
  if (top >= free.top && (bottom <= end || top < end / 2)) return;
  window.scrollTo(0, window.scrollY + top - free.top - (end - free.top) / 4);
}

/** Reading aloud and the keyboard go on from there, unless the reader is elsewhere already. */
function focus(block: Element): void {
  const { activeElement } = document;
  if (activeElement && activeElement !== document.body && !activeElement.matches('h1, h2')) return;
  if (!(block instanceof HTMLElement)) return;
  if (block.tabIndex < 0) block.tabIndex = -1;
  block.focus({ preventScroll: true });
}
