import type { ReactNode } from 'react';
import { ownDirection, type Written } from './interface-language.ts';

/** Words of a text in a line of the interface: on the side where that begins, in their own direction. */
export function OwnDirection({ of, children }: { of: Written; children: ReactNode }) {
  const own = ownDirection(of);
  return own ? <bdi {...own}>{children}</bdi> : children;
}
