import type { Page } from '@playwright/test';

/** @returns what stands out of the window at the sides, and words that are cut off. */
export const lost = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wrong: string[] = [];
    if (root.scrollWidth > root.clientWidth)
      wrong.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth}`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.nodeValue?.trim() || !element?.checkVisibility({ visibilityProperty: true }))
        continue;
      const words = node.nodeValue.trim().slice(0, 40);
      let scrolls = false;
      let isHidden = false;
      for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
        const { overflowX, clipPath, transform, webkitLineClamp } = getComputedStyle(each);
        // What scrolls by itself loses nothing; what is only for reading out, or leads on, neither.
        if (overflowX === 'auto' || overflowX === 'scroll') scrolls = true;
        if (clipPath !== 'none' || transform !== 'none' || webkitLineClamp !== 'none')
          isHidden = true;
        if (
          overflowX === 'hidden' &&
          !isHidden &&
          (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1)
        )
          wrong.push(`cut off: ${words}`);
      }
      if (scrolls || isHidden) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right } of range.getClientRects())
        if (left < -0.5 || right > root.clientWidth + 0.5) {
          wrong.push(`outside: ${words} (${left.toFixed(0)} to ${right.toFixed(0)})`);
          break;
        }
    }
    return wrong.slice(0, 8);
  });
