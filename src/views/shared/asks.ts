import { create } from 'zustand';

/** What a reader asks for, wherever they do, before what does it is loaded: it finds it here. */
export interface Asks {
  /** The list of what they have marked; at one of them. */
  marks?: { id?: string } | undefined;
  /** To be read to: from some words, or from where they are; as long as they are read to. */
  listen?: { from?: { element: Element; offset: number } } | undefined;
}

export const useAsks = create<Asks>(() => ({}));

/** Asks for something. */
export const askFor = (ask: Asks): void => useAsks.setState(ask);

/** What was asked for is done, or cannot be had. */
export const answered = (): void => useAsks.setState({ marks: undefined, listen: undefined });
