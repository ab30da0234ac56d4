import { create } from 'zustand';

/** What a reader asks for, wherever they do, before what does it is loaded: it finds it here. */
export type Ask =
  /** The list of what they have marked; at one of them. */
  | { what: 'marks'; id?: string }
  /** To be read to; from where they are. */
  | { what: 'listen' };

export const useAsks = create<{ ask?: Ask | undefined }>(() => ({}));

/** Asks for something. */
export const askFor = (ask: Ask): void => useAsks.setState({ ask });

/** What was asked for is done. */
export const answered = (): void => useAsks.setState({ ask: undefined });
