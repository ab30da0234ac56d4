import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Analysis } from '../model/analysis.ts';
import { AfterText } from './lazy-views.ts';
import { followDelivered } from './navigation/follow-delivered.ts';
import { useHistory } from './navigation/Navigation.tsx';

const never = () => () => {};

/**
 * What follows a text. On a page that is taken over it stays as it was delivered: nothing in it changes,
 * so nothing is loaded for it.
 */
export function EndOfPage({ analysis }: { analysis: Analysis }) {
  // The server's answer is given while the build renders, and while its page is taken over.
  const isDrawn = useSyncExternalStore(
    never,
    () => true,
    () => typeof document === 'undefined',
  );
  const [isDelivered] = useState(!isDrawn);
  const history = useHistory();
  const delivered = useRef<HTMLDivElement>(null);
  useEffect(
    () => (delivered.current ? followDelivered(delivered.current, history) : undefined),
    [history],
  );
  return isDelivered ? (
    // React leaves what such an element holds to itself, whatever it was delivered with.
    <div ref={delivered} dangerouslySetInnerHTML={{ __html: '' }} suppressHydrationWarning />
  ) : (
    <div>
      <AfterText analysis={analysis} />
    </div>
  );
}
