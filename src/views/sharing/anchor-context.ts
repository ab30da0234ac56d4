import { createContext, type ReactNode } from 'react';

/** Draws a sign beside a heading, by which what stands below it can be shared. */
export type RenderHeadingAnchor = (sign: {
  /** The address of what is shared. */
  to: string;
  /** What it is called to those who do not see where it stands. */
  label: string;
}) => ReactNode;

/** Loaded when the page has come to rest: a text is read without it. */
export const HeadingAnchorContext = createContext<RenderHeadingAnchor | undefined>(undefined);
