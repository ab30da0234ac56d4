import { expect, type Locator, type Page } from '@playwright/test';

/** What it cost to make an analysis. */
export interface Counts {
  /** Clicks, drags, keys that do something, and lines that are typed: one each. */
  interactions: number;
  /** Proposals that were accepted as they came; each is an interaction too. */
  accepted: number;
  /** Characters that were typed. */
  typed: number;
}

/** Words of a passage. */
interface Place {
  passage: number;
  start: number;
  end: number;
}

/** An editor at the desk, by real clicks and keys, who is counted. */
export class Editor {
  readonly counts: Counts = { interactions: 0, accepted: 0, typed: 0 };
  /** What was done, for who wants to see where the work is. */
  readonly done: string[] = [];
  readonly page: Page;
  /** Called after each step. */
  afterStep: (step: number) => Promise<void> = () => Promise.resolve();

  constructor(page: Page) {
    this.page = page;
  }

  private async count(what: string): Promise<void> {
    this.counts.interactions += 1;
    this.done.push(what);
    await this.page.locator('[data-saved=true]').waitFor({ timeout: 60_000 });
    await this.afterStep(this.counts.interactions);
  }

  /** What the desk could not do, if it said so. */
  async refusal(): Promise<string> {
    return (await this.page.getByRole('alert').allTextContents()).join(' ').trim();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.count(`key ${key}`);
  }

  async click(target: Locator): Promise<void> {
    const name = (await target.textContent()) ?? '';
    await target.click();
    await this.count(`click ${name.trim().slice(0, 40)}`);
  }

  async choose(target: Locator, value: string): Promise<void> {
    await target.selectOption(value);
    await this.count(`choose ${value}`);
  }

  /** Types a line and takes it with Enter; with Ctrl too, the record is done. */
  async type(target: Locator, words: string, isLast = false): Promise<void> {
    await target.fill(words);
    await target.press(isLast ? 'Control+Enter' : 'Enter');
    this.counts.typed += words.length;
    await this.count(`type ${words.slice(0, 40)}`);
  }

  button(name: string | RegExp, within = 'body'): Locator {
    return this.page.locator(within).getByRole('button', { name, exact: true }).first();
  }

  /** Drags over words of a passage: from the first to the last letter of the place. */
  async select(place: Place): Promise<void> {
    const { from, to } = await this.find(place);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 3 });
    await this.page.mouse.up();
    await this.count(`select ${place.passage}:${place.start}-${place.end}`);
  }

  /** Clicks on words. */
  async point(place: Place): Promise<void> {
    const { from } = await this.find(place);
    await this.page.mouse.click(from.x + 1, from.y);
    await this.count(`point ${place.passage}:${place.start}`);
  }

  /** Where the first and the last letter of a place are in the window, once it is scrolled to. */
  private async find(place: Place): Promise<Record<'from' | 'to', { x: number; y: number }>> {
    return this.page.evaluate(({ passage, start, end }) => {
      const block = document.querySelector(`[data-surface] [data-passage="${passage}"]`)!;
      const aside = '[data-footnote-ref], [data-footnote-backref]';
      const walker = document.createTreeWalker(
        block,
        NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      );
      const range = document.createRange();
      let at = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof HTMLBRElement) at += 1;
        if (!(node instanceof Text) || node.parentElement?.closest(aside)) continue;
        if (at <= start && start < at + node.length) range.setStart(node, start - at);
        if (at < end && end <= at + node.length) range.setEnd(node, end - at);
        at += node.length;
      }
      const surface = document.querySelector('[data-surface]')!.parentElement!;
      range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      const [first] = Array.from(range.getClientRects());
      surface.scrollBy(0, first!.top - surface.clientHeight / 3);
      const isRtl = getComputedStyle(block).direction === 'rtl';
      const fromLeft = /[\p{Nd}\p{sc=Latin}]/u;
      const isBoth =
        isRtl && /[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(range.toString().replace(/\p{Nd}/gu, ''));
      const edge = (from: number, container: Node, isEnd: boolean) => {
        const box = (start: number, end: number) => {
          const letters = document.createRange();
          letters.setStart(container, start);
          letters.setEnd(container, end);
          const rects = Array.from(letters.getClientRects()).filter(({ width }) => width > 0);
          return isEnd ? rects.at(-1)! : rects[0]!;
        };
        const text = container.textContent!;
        const rect = box(from, from + 1);
        const y = rect.top + rect.height / 2;
        // A letter or digit that goes from the left does so in a text from the right too.
        const isLtr = !isRtl || fromLeft.test(text[from]!);
        if (isLtr && isBoth) {
          // Between words that go both ways, its word is seen from the other side: the hand goes to the
          // middle of it, and the desk takes words whole.
          const before = /[\p{L}\p{Nd}]+$/u.exec(text.slice(0, from + 1))![0].length;
          const after = /^[\p{L}\p{Nd}]+/u.exec(text.slice(from))![0].length;
          const word = isEnd ? box(from + 1 - before, from + 1) : box(from, from + after);
          if ((isEnd ? before : after) > 1) return { x: (word.left + word.right) / 2, y };
          return { x: isEnd ? rect.left + 0.5 : rect.right - 0.5, y };
        }
        return { x: isEnd === isLtr ? rect.right - 0.5 : rect.left + 0.5, y };
      };
      return {
        from: edge(range.startOffset, range.startContainer, false),
        to: edge(range.endOffset - 1, range.endContainer, true),
      };
    }, place);
  }

  /** Pastes into the field of a new analysis. */
  async paste(data: { html?: string; text: string }): Promise<void> {
    const box = this.page.getByRole('textbox', { name: /Paste the text/ });
    await box.focus();
    await box.evaluate((element, { html, text }) => {
      const transfer = new DataTransfer();
      if (html !== undefined) transfer.setData('text/html', html);
      transfer.setData('text/plain', text);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
      );
    }, data);
    await expect(this.page.getByLabel('Headline')).toBeVisible({ timeout: 60_000 });
    this.counts.interactions += 1;
  }
}
