import { countAll } from '../model/records/count-documents.ts';
import { howMany } from '../model/records/how-many.ts';
import {
  choose,
  countWith,
  countWords,
  describeFilter,
  filterSearch,
  isChosen,
  isFiltered,
  listed,
  readFilter,
  unfiltered,
  type Facet,
  type Filter,
  type Listing,
} from '../model/records/filters.ts';

/**
 * Shows a list that was delivered whole as a query asks for it, before it is painted and taken over:
 * with the words that `AgreementsView` then draws, by the same rules. Nothing is taken out of the
 * page and nothing put into it, or it could not be taken over.
 * @param page with an element that carries a listing; else nothing happens
 * @returns what was asked for; the order is left to the view
 */
export function filterList(page: ParentNode, search: string): Filter | undefined {
  const all = <E extends HTMLElement>(selector: string) => page.querySelectorAll<E>(selector);
  const [list] = all('[data-listing]');
  if (!list) return undefined;
  const listing = JSON.parse(list.dataset['listing']!) as Listing;
  const { entries } = listing;
  const filter = readFilter(new URLSearchParams(search), listing);
  const shown = listed(entries, filter);
  const ids = new Set(shown.map(({ id }) => id));

  for (const card of all('[data-entry]')) card.hidden = !ids.has(card.dataset['entry']!);
  for (const holder of all('[data-holds]'))
    holder.hidden = !holder.querySelector('[data-entry]:not([hidden])');
  for (const group of all('[data-group]')) {
    const own = shown.filter(({ status }) => status.includes(group.dataset['group']!));
    write(
      group.querySelector('[data-counted]'),
      countWords(
        countAll(own),
        own.some(({ set }) => set),
        own.length,
      ),
    );
  }

  const labels = new Map<string, string>();
  for (const option of all<HTMLAnchorElement>('[data-facet]')) {
    const facet = option.dataset['facet'] as Facet | 'order';
    const value = option.dataset['value']!;
    const chosen = isChosen(filter, facet, value);
    option.search = filterSearch(choose(filter, facet, value, listing));
    if (chosen) option.setAttribute('aria-current', 'true');
    else option.removeAttribute('aria-current');
    if (facet === 'order') continue;
    labels.set(`${facet} ${value}`, option.firstElementChild!.textContent);
    const count = howMany(countWith(entries, filter, facet, value));
    option.dataset['count'] = count;
    if (count === '0' && !chosen) option.setAttribute('aria-disabled', 'true');
    else option.removeAttribute('aria-disabled');
    write(option.lastElementChild, count);
    // Parties beyond the first few are folded.
    const fold = option.parentElement?.closest('ul')?.parentElement;
    if (chosen && fold instanceof HTMLDetailsElement) fold.open = true;
  }
  for (const button of all('[data-shown]')) write(button, howMany(countAll(shown)));
  write(
    page.querySelector('[data-result]'),
    describeFilter(filter, listing, (facet, value) => labels.get(`${facet} ${value}`) ?? value),
  );
  for (const link of all<HTMLAnchorElement>('[data-show-all]')) {
    link.hidden = !isFiltered(filter);
    link.search = filterSearch(unfiltered(filter));
  }
  for (const nothing of all('[data-nothing]')) nothing.hidden = shown.length > 0;
  return filter;
}

/** Keeps the text node: the page is taken over with it. */
function write(element: Element | null, words: string): void {
  if (element?.firstChild) element.firstChild.nodeValue = words;
}
