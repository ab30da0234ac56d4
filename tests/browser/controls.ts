import type { Page } from '@playwright/test';

declare global {
  interface Window {
    controls: ReturnType<typeof inPage>;
  }
}

/** Puts the questions below into every page that is opened, as `window.controls`. */
export const askControls = (page: Page) =>
  page.addInitScript(`window.controls = (${inPage.toString()})();`);

/** What can be asked of a page; runs in it, so it may use nothing from outside. */
function inPage() {
  const TARGET = 24;
  const CONTROLS =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';

  const isRadio = (element: Element): element is HTMLInputElement =>
    element instanceof HTMLInputElement && element.type === 'radio';

  /** What the reader sees of a control: boxes that are drawn as a choice stand for their own. */
  const seen = (element: Element): Element =>
    element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type)
      ? (element.labels?.[0] ?? element)
      : element;

  const name = (element: Element): string =>
    `${element.localName} “${(
      element.getAttribute('aria-label') ?? seen(element).textContent.trim()
    ).slice(0, 40)}”${element.id && ` #${element.id}`}`;

  /** @returns every control that is shown, in the order of the page. */
  const shown = (): Element[] =>
    [...document.querySelectorAll(CONTROLS)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getClientRects().length > 0 &&
        !element.matches(':disabled, [inert] *'),
    );

  /** @returns those that Tab leads to; of a group of choices one. */
  const stops = (): Element[] =>
    shown().filter((element) => {
      if ((element as HTMLElement).tabIndex < 0) return false;
      if (!isRadio(element)) return true;
      const group = [...document.querySelectorAll(`input[name="${element.name}"]`)].filter(isRadio);
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    });

  /** The box of everything in it: words in an inline link can be higher than it. */
  const box = (element: Element): DOMRect => {
    const all = [element, ...element.querySelectorAll('*')]
      .map((each) => each.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1);
    const [left, top] = [
      Math.min(...all.map((each) => each.left)),
      Math.min(...all.map((each) => each.top)),
    ];
    return new DOMRect(
      left,
      top,
      Math.max(...all.map(({ right }) => right)) - left,
      Math.max(...all.map(({ bottom }) => bottom)) - top,
    );
  };

  const isAt = (element: Element, x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || seen(element).contains(hit));
  };

  /** @returns whether something is drawn round an element, in a colour. */
  const isOutlined = (element: Element): boolean => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor);
  };

  /** @returns the sides of the outline that are cut off. */
  const sidesCut = (element: Element): string[] => {
    const { outlineWidth, outlineOffset } = getComputedStyle(element);
    const out = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    const rects = [...element.getClientRects()].filter(({ width }) => width > 0);
    // What is higher than half of the window may go beyond it.
    const isTall = element.getBoundingClientRect().height > window.innerHeight / 2;
    const room = {
      left: 0,
      top: isTall ? -Infinity : 0,
      right: window.innerWidth,
      bottom: isTall ? Infinity : window.innerHeight,
    };
    for (let each = element.parentElement; each; each = each.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(each);
      const { left, top, right, bottom } = each.getBoundingClientRect();
      if (each === document.documentElement || each === document.body) break;
      if (overflowX !== 'visible')
        Object.assign(room, {
          left: Math.max(room.left, left),
          right: Math.min(room.right, right),
        });
      if (overflowY !== 'visible')
        Object.assign(room, {
          top: Math.max(room.top, top),
          bottom: Math.min(room.bottom, bottom),
        });
    }
    // Half a line's width may be cut off by fractions of pixels.
    const slack = 1;
    const [first, last] = [rects[0]!, rects.at(-1)!];
    const over = {
      left: room.left - (Math.min(first.left, last.left) - out),
      top: room.top - (first.top - out),
      right: Math.max(first.right, last.right) + out - room.right,
      bottom: last.bottom + out - room.bottom,
    };
    return Object.entries(over).flatMap(([side, by]) =>
      by > slack ? [`${side} by ${by.toFixed(1)}`] : [],
    );
  };

  const walked: Element[] = [];
  /** The stops that there were when Tab was last pressed. */
  let known: Element[] = [];

  /**
   * Notes where the keyboard is.
   * @returns what is wrong there; undefined at the end of the page, where nothing has the focus
   */
  const step = (): string[] | undefined => {
    const element = document.activeElement;
    if (!element || element === document.body || walked.includes(element)) return undefined;
    const wrong: string[] = [];
    const before = walked.at(-1);
    // Those that were there before Tab was pressed: a page also gets controls as it scrolls.
    for (const each of known)
      if (
        !walked.includes(each) &&
        each.isConnected &&
        (!before || before.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) &&
        each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
      )
        wrong.push(`${name(each)}: left out`);
    if (before && !(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
      wrong.push(`${name(element)}: comes after ${name(before)}`);
    walked.push(element);
    known = stops();
    const marked = [element, seen(element), element.parentElement!].find(isOutlined);
    // A field can be marked by its row.
    const row = element.parentElement!;
    const isShaded = element.localName === 'input' && getComputedStyle(row).boxShadow !== 'none';
    if (!marked && !isShaded) wrong.push(`${name(element)}: not seen to have the focus`);
    const cut = marked ? sidesCut(marked) : [];
    if (cut.length > 0) wrong.push(`${name(element)}: its outline is cut at the ${cut.join(', ')}`);
    const rect = [...seen(element).getClientRects()].find(({ width }) => width > 0)!;
    const { left, right, top, bottom } = rect;
    const tall = bottom - top > window.innerHeight / 2;
    if (
      left < -1 ||
      right > window.innerWidth + 1 ||
      (!tall && (top < -1 || bottom > window.innerHeight + 1))
    )
      wrong.push(`${name(element)}: out of the window, ${left} ${top} ${right} ${bottom}`);
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, top + 2],
      [left + 2, bottom - 2],
      [right - 2, bottom - 2],
    ] as const;
    const inSight = points.filter(([x, y]) => isAt(element, x, y)).length;
    if (!isAt(element, ...points[0]) && inSight < 2) {
      const over = document.elementFromPoint(...points[0]);
      wrong.push(`${name(element)}: covered by ${over ? name(over) : 'nothing'}`);
    }
    return wrong;
  };

  /** @returns the controls after the last stop of the walk. */
  const after = (): string[] =>
    stops()
      .filter((element) =>
        walked.at(-1)
          ? walked.at(-1)!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
          : true,
      )
      .map(name);

  /** Where Tab leads to the first control next. */
  const toTop = (): void => {
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute('tabindex');
    window.scrollTo(0, 0);
    known = stops();
  };

  /** In a sentence, or held to the line of words that are no target. */
  const isInSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement!;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
    let rest = block.textContent;
    for (const each of block.querySelectorAll(CONTROLS)) rest = rest.replace(each.textContent, '');
    return /\p{L}|\p{N}/u.test(rest);
  };

  /**
   * @returns the controls that are smaller than 24 by 24 CSS pixels, in no sentence, and too close
   * to others (WCAG 2.2, 2.5.8)
   */
  const small = (): string[] => {
    const boxes = shown()
      .filter((element) => !element.closest('label') || element.matches('input'))
      .map((element) => ({ element, rect: box(seen(element)) }))
      .filter(({ rect }) => rect.width > 2 && rect.height > 2);
    const isSmall = (rect: DOMRect) => rect.width < TARGET - 0.05 || rect.height < TARGET - 0.05;
    const middle = ({ left, top, width, height }: DOMRect) =>
      [left + width / 2, top + height / 2] as const;
    return boxes
      .filter(({ element, rect }) => {
        if (!isSmall(rect) || isInSentence(element)) return false;
        const [x, y] = middle(rect);
        return boxes.some((other) => {
          if (other.element === element) return false;
          const [x2, y2] = middle(other.rect);
          if (isSmall(other.rect) && Math.hypot(x - x2, y - y2) < TARGET - 0.05) return true;
          return [...seen(other.element).getClientRects()].some((each) => {
            const dx = Math.max(each.left - x, 0, x - each.right);
            const dy = Math.max(each.top - y, 0, y - each.bottom);
            return Math.hypot(dx, dy) < TARGET / 2 - 0.05;
          });
        });
      })
      .map(
        ({ element, rect }) =>
          `${name(element)}: ${rect.width.toFixed(1)} × ${rect.height.toFixed(1)}`,
      );
  };

  return { toTop, step, after, small };
}
