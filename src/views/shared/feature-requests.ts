import { create } from 'zustand';

/** What a reader asks for, wherever they do, before what does it is loaded: it finds it here. */
export interface FeatureRequests {
  /** The list of what they have marked; at one of them. */
  marks?: { id?: string } | undefined;
  /** To be read to: from some words, from the beginning, or from where they are; as long as they are read to. */
  listen?: { from?: { element: Element; offset: number } | 'beginning' } | undefined;
  /** The sign of the paragraph that they are at, to do something with it. */
  paragraph?: object | undefined;
}

export const useFeatureRequests = create<FeatureRequests>(() => ({}));

/** Asks for something. */
export const requestFeature = (request: FeatureRequests): void =>
  useFeatureRequests.setState(request);

/** What was asked for is done, or cannot be had. */
export const clearFeatureRequests = (): void =>
  useFeatureRequests.setState({ marks: undefined, listen: undefined });
