import { useEffect, useState, type ReactNode } from 'react';
import type { Analysis } from '../model/analysis.ts';
import { SignView } from '../views/sign-view.ts';

type Views = typeof import('../views/SharingViews.ts');
let loaded: Views | undefined;

/** The first signs of a reader who may want to share something. */
const INTENTS = ['pointerdown', 'keydown'] as const;

/** Lets what is shown of an analysis be shared and cited, once that is loaded; where it cannot be, not. */
export function Shareable({
  analysis,
  site,
  children,
}: {
  analysis: Analysis;
  site: string;
  children: ReactNode;
}) {
  const [views, setViews] = useState(loaded);
  useEffect(() => {
    if (views || !('popover' in document.body)) return;
    const load = () =>
      void import('../views/SharingViews.ts').then(
        (module) => setViews((loaded = module)),
        () => {},
      );
    const rest = setTimeout(load, 2000);
    for (const intent of INTENTS) addEventListener(intent, load, { once: true });
    return () => {
      clearTimeout(rest);
      for (const intent of INTENTS) removeEventListener(intent, load);
    };
  }, [views]);
  return (
    <>
      <SignView value={views?.drawSign}>{children}</SignView>
      {views && <views.Sharing analysis={analysis} site={site} />}
    </>
  );
}
