import { render, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { keyOf, recordsInText } from '../../src/model/records/records-in-text.ts';
import { Margin } from '../../src/views/text/Margin.tsx';
import { content } from './show.tsx';

/** A size observer that has seen everything at once, as one has that is asked after the page was laid out. */
class SeesAtOnce {
  readonly #seen: () => void;
  constructor(seen: () => void) {
    this.#seen = seen;
  }
  observe() {
    queueMicrotask(this.#seen);
  }
  unobserve() {}
  disconnect() {}
}

test.each([1e-5, 0.1])(
  'the margin comes to rest where a browser measures a note otherwise each time, by %s px',
  async (step) => {
    const analysis = content().analyses[0]!;
    vi.stubGlobal('ResizeObserver', SeesAtOnce);
    // The browser reckons the height of a box from where its edges are, with few digits.
    let measured = 0;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
      () => new DOMRect(0, 0, 200, 80 + (measured++ % 7) * step),
    );
    vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(
      () => [new DOMRect(0, 0, 200, 20)] as unknown as DOMRectList,
    );
    const [page, column] = [document.createElement('div'), document.createElement('div')];
    for (const ref of recordsInText(analysis)) {
      const words = document.createElement('span');
      words.id = keyOf(ref);
      page.append(words);
    }
    document.body.append(page, column);
    const { container } = render(
      <Margin
        analysis={analysis}
        page={{ current: page }}
        column={{ current: column }}
        opened={undefined}
        onOpen={() => {}}
        loadDetails={() => Promise.reject(new Error('not asked for'))}
      />,
    );
    await waitFor(() =>
      expect(container.querySelectorAll('[data-record]').length).toBeGreaterThan(1),
    );
    await waitFor(() =>
      expect(container.querySelector<HTMLElement>('[role="group"]')!.style.visibility).toBe(''),
    );
    page.remove();
    column.remove();
  },
);
