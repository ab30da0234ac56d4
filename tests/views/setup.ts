import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// A limit that only a hang reaches, also beside other work.
configure({ asyncUtilTimeout: 60_000 });

/** jsdom lays nothing out, so that nothing ever changes its size. */
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** … and it cannot keep anything laid out that is out of sight; a browser that cannot does without. */
Object.assign(globalThis, {
  CSS: {
    supports: () => false,
    escape: (word: string) => word.replaceAll(/[^\w-]/g, '\\$&'),
  },
});

/** What a view says on the console fails its test. */
let complaints: unknown[][] = [];
beforeEach(() => {
  complaints = [];
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void complaints.push(words));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});
