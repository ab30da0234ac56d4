/** What can be given to a function that runs in the page, and comes back from it. */
export type Json =
  string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Keys by the names that pages know them by. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp' | '/';

/** A point of the window, in CSS pixels: from its left, and from its top. */
export type Point = readonly [number, number];

/** One tab of a browser, as far as the drivers of all engines allow. */
export interface Tab {
  /** Opens an address as one that was typed; comes to an end when the page has loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Presses Back; may come to an end before the page has changed. */
  back(): Promise<unknown>;
  /** Presses Forward; may come to an end before the page has changed. */
  forward(): Promise<unknown>;
  /** Runs a function in the page; it sees nothing but what it is given. */
  evaluate<A extends readonly Json[], R>(
    script: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  /** Moves the pointer to a point of the window, in CSS pixels. */
  moveTo(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Presses at one point of the window, and releases at another. */
  drag(from: Point, to: Point): Promise<void>;
  /** Presses a key, or several at once. */
  press(...keys: (Key | 'Shift' | 'Control' | 'v')[]): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Gives the page so many CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  /** What the page has said on the console that is amiss, since the last time this was asked. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** A running browser. */
export interface Browser {
  /** Opens a tab that knows nothing of the others. */
  open(): Promise<Tab>;
  close(): Promise<void>;
}
