import {
  createContext,
  startTransition,
  use,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { LocationContext, type Location } from '../../views/shared/location.ts';
import { SiteContext } from '../../views/shared/useSite.ts';
import type { SiteHistory } from './history.ts';

const HistoryContext = createContext<SiteHistory | undefined>(undefined);

/** @throws outside of a `Navigation`: an error of the program. */
export function useHistory(): SiteHistory {
  const history = use(HistoryContext);
  if (!history) throw new Error('no history');
  return history;
}

/** Has what is shown follow the history of the site; what is there stays until the next page is ready. */
export function Navigation({ history, children }: { history: SiteHistory; children: ReactNode }) {
  const [location, setLocation] = useState(history.location);
  const first = useRef(location);
  useEffect(() => {
    const follow = (to: Location) => startTransition(() => setLocation(to));
    // The reader may have gone on before this was here.
    if (history.location !== first.current) follow(history.location);
    return history.listen(follow);
  }, [history]);
  return (
    <HistoryContext value={history}>
      <SiteContext value={history}>
        <LocationContext value={location}>{children}</LocationContext>
      </SiteContext>
    </HistoryContext>
  );
}
