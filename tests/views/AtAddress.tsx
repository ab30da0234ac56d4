import { useState, type ReactNode } from 'react';
import { keepFocus } from '../../src/app/navigation/focus.ts';
import { createHistory } from '../../src/app/navigation/history.ts';
import { Navigation } from '../../src/app/navigation/Navigation.tsx';
import { keepPositions } from '../../src/app/navigation/scroll.ts';

/** What a site at the root shows at an address, in the window of the test. */
export function AtAddress({ path = '/', children }: { path?: string; children: ReactNode }) {
  const [history] = useState(() => {
    window.history.replaceState(null, '', path);
    const history = createHistory(window, '/');
    keepPositions(window, history);
    keepFocus(document, history);
    return history;
  });
  return <Navigation history={history}>{children}</Navigation>;
}
