/**
 * Reads the colours that a page is painted in, and says what of it cannot be told apart well
 * enough (WCAG 2.2: 1.4.3, 1.4.6 and 1.4.11). Runs in the page, and needs nothing from outside.
 * @param only elements whose text is looked at; all that have any where there are none
 * @param every the contrast that the text of these has to have; by its role where there is none
 * @returns what is too faint: the ratio, what it is, the colours and the words
 */
export function tooFaint(only?: Element[], every?: number): string[] {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, Colour>();
  const parse = (css: string): Colour => {
    const before = known.get(css);
    if (before) return before;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [red, green, blue, alpha / 255];
    known.set(css, colour);
    return colour;
  };
  const over = (above: Colour, below: Colour): Colour => {
    const mix = (index: 0 | 1 | 2) => above[index] * above[3] + below[index] * (1 - above[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = ([red, green, blue]: Colour) => {
    const linear = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const contrast = (one: Colour, other: Colour) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const backgrounds = new Map<Element, Colour>();
  /** What an element stands on, with all that shines through. */
  const background = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const before = backgrounds.get(element);
    if (before) return before;
    const own = parse(getComputedStyle(element).backgroundColor);
    // What is in the top layer stands on the page, not on what it is written in.
    const below = own[3] === 1 ? own : background(element.parentElement);
    const colour = over(own, below);
    backgrounds.set(element, colour);
    return colour;
  };
  const faint = new Set<string>();
  const check = (
    what: string,
    least: number,
    css: string,
    on: Colour,
    element: Element,
    opacity = 1,
  ) => {
    const [red, green, blue, alpha] = parse(css);
    const ratio = contrast(over([red, green, blue, alpha * opacity], on), on);
    if (ratio < least)
      faint.add(
        `${ratio.toFixed(2)} of ${least}: ${what} ${css} on ${on.map(Math.round).join(',')}, ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}"`,
      );
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  const texts = new Set(only);
  if (!only) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue?.trim() && node.parentElement) texts.add(node.parentElement);
  }
  for (const element of texts) {
    if (!isShown(element) || element.matches(':disabled')) continue;
    const style = getComputedStyle(element);
    const on = background(element);
    const isOfText = element.closest(
      'main article section p, main article section li, main h1, main h2, main mark',
    );
    const isRole = element.closest('nav, footer, [role="group"], [popover], aside, sup, dl, table');
    check('text', every ?? (isOfText && !isRole ? 7 : 4.5), style.color, on, element);
    for (const pseudo of ['::before', '::after'] as const) {
      const { content, color } = getComputedStyle(element, pseudo);
      if (/\w|\*/.test(content) && content !== 'none' && content !== 'normal')
        check(pseudo, 4.5, color, on, element);
    }
    // A line is the one sign that words of the text are a link; of voices and dates one that is asked for.
    if (
      element.matches('a[data-kind]') &&
      style.textDecorationLine.includes('underline') &&
      parse(style.textDecorationColor)[3] > 0
    )
      check('line', 3, style.textDecorationColor, on, element);
  }
  if (only) return [...faint];

  const controls = 'a[href], button, input, summary, label, select, [tabindex="0"]';
  for (const element of document.querySelectorAll(controls)) {
    if (!isShown(element) || element.matches(':disabled')) continue;
    const around = background(element.parentElement);
    for (const part of [undefined, '::before']) {
      const style = getComputedStyle(element, part);
      if (part && (style.content === 'none' || style.content === 'normal')) continue;
      for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const)
        if (
          parseFloat(style[`border${side}Width`]) > 0 &&
          parse(style[`border${side}Color`])[3] > 0
        )
          check(`border ${part ?? ''}`, 3, style[`border${side}Color`], around, element);
    }
  }
  const drawn = 'main svg :is(rect, path, circle, line, polygon), header svg path';
  for (const element of document.querySelectorAll(drawn)) {
    // Lines that only lead the eye, and the paper between, say nothing themselves.
    if (!isShown(element) || element.closest('[data-guide]')) continue;
    const style = getComputedStyle(element);
    const on = background(element.closest('svg')!.parentElement);
    if (style.stroke !== 'none')
      check('stroke', 3, style.stroke, on, element, parseFloat(style.strokeOpacity));
    else if (style.fill !== 'none')
      check('fill', 3, style.fill, on, element, parseFloat(style.fillOpacity));
  }
  return [...faint];
}

/** Makes every rule for what is pointed at hold for all. Runs in the page. */
export function pointAtEverything(): void {
  const change = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'))
        rule.selectorText = rule.selectorText.replaceAll(':hover', ':not(.never)');
      if ('cssRules' in rule) change(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) change(sheet.cssRules);
  for (const mark of document.querySelectorAll('a[data-kind]')) mark.setAttribute('data-lit', '');
}
