import { useCallback, type ComponentProps } from 'react';
import type { RecordKind } from '../model/record.ts';
import { usePreferences } from '../preferences/store.ts';
import { TextView } from '../views/Text.tsx';
import { loadInPlace } from './lazy-views.ts';

/** The text as the reader prefers it. */
export function TextPage(props: Omit<ComponentProps<typeof TextView>, 'isMarked' | 'loadInPlace'>) {
  const marks = usePreferences((preferences) => preferences.marks === 'on');
  const notes = usePreferences((preferences) => preferences.notes === 'on');
  const isMarked = useCallback(
    (kind: RecordKind) => (kind === 'note' ? notes : marks),
    [marks, notes],
  );
  return <TextView {...props} isMarked={isMarked} loadInPlace={loadInPlace} />;
}
