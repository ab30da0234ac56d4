import { leftIn } from './left.ts';
import { showPanel, useDesk } from './store.ts';
import { scrollTo } from './text/scroll-to.ts';

/** Leads to the first thing that is left: its proposal, or its words where it was put off. */
export function showLeft(): void {
  const { state } = useDesk.getState();
  const [first] = state ? leftIn(state) : [];
  if (!state || !first) return;
  const at = state.candidates.findIndex(
    ({ passage, start, end }) =>
      passage === first.passage && start < first.end && first.start < end,
  );
  showPanel('queue');
  if (at >= 0) useDesk.setState({ at });
  scrollTo(first);
}
