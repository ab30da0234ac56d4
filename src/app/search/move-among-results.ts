/**
 * Moves the focus with the arrow keys: from the field to the results and among them; letters that
 * are typed on a result go on in the field.
 */
export function moveAmongResults(panel: HTMLElement, event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = panel.querySelector<HTMLInputElement>('[role="searchbox"]');
  const results = [...panel.querySelectorAll<HTMLElement>('[data-result]')];
  const from = event.target as HTMLElement;
  const at = results.indexOf(from);
  if (from !== field && at < 0) return;
  const move = (to: HTMLElement | null | undefined) => {
    if (!to) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: 'nearest' });
  };
  if (event.key === 'ArrowDown') move(results[at + 1]);
  else if (event.key === 'ArrowUp') move(at > 0 ? results[at - 1] : at === 0 ? field : undefined);
  else if (at >= 0 && event.key === 'Home') move(results[0]);
  else if (at >= 0 && event.key === 'End') move(results.at(-1));
  else if (at >= 0 && (event.key === 'Backspace' || (event.key.length === 1 && event.key !== ' ')))
    field?.focus();
}
