import {
  use,
  useCallback,
  useEffect,
  useState,
  type ComponentProps,
  type ComponentType,
} from 'react';
import type { RecordKind } from '../model/record.ts';
import { usePreferences } from '../preferences/store.ts';
import { ViewIsVisible } from '../views/shared/view-visibility.ts';
import { TextView } from '../views/text/Text.tsx';
import { EndOfPage } from './EndOfPage.tsx';
import { loadEndnotes, loadInPlace, loadOnward } from './lazy-views.ts';
import { Progress } from './reading/reading.tsx';
import { untilKept } from './offline.tsx';
import { whenActive } from './on-first-interaction.ts';

/** The text as the reader prefers it. */
export function TextPage(props: Omit<ComponentProps<typeof TextView>, 'isMarked' | 'loadInPlace'>) {
  const marks = usePreferences((preferences) => preferences.marks !== 'off');
  const notes = usePreferences((preferences) => preferences.notes === 'on');
  const isMarked = useCallback(
    (kind: RecordKind) => (kind === 'note' ? notes : marks),
    [marks, notes],
  );
  const isShown = use(ViewIsVisible);
  const { slug } = props.analysis;
  return (
    <>
      {isShown && <Progress analysis={props.analysis} opened={props.opened} />}
      <TextView
        {...props}
        isMarked={isMarked}
        loadInPlace={loadInPlace}
        end={
          <>
            <EndOfPage key={slug} analysis={props.analysis} />
            <Later load={loadOnward} with={{ slug }} />
          </>
        }
      />
      <Later load={loadEndnotes} with={{ analysis: props.analysis, isMarked }} />
    </>
  );
}

/**
 * What is not needed before the reader does something, by which they show that they are there; or before
 * it is on their device, for a browser waits for nothing when the first that they do is to print.
 */
function Later<Props extends object>({
  load,
  with: props,
}: {
  load: () => Promise<ComponentType<Props>>;
  with: Props;
}) {
  const [View, setView] = useState<ComponentType<Props>>();
  useEffect(() => {
    const show = () => {
      load().then(
        (view) => setView(() => view),
        () => {},
      );
    };
    void untilKept.then(show);
    return whenActive(window, show);
  }, [load]);
  const isShown = use(ViewIsVisible);
  return View && isShown ? <View {...props} /> : null;
}
