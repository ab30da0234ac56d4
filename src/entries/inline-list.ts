/**
 * Runs at the end of the pages of records, before they are painted: a list stands as the query of
 * its address asks, though it was delivered whole.
 */
import { ORDERS } from '../model/records/agreements.ts';
import { filterList } from '../app/filter-list.ts';

/** How long a list is kept out of sight that waits for its order, in milliseconds. */
const SHOW_AFTER_MS = 5000;

const { dataset } = document.documentElement;
const show = () => delete dataset['asked'];
if (dataset['asked'] !== undefined) {
  const filter = filterList(document, window.location.search);
  // Only the view can put a list into another order. Where it does not come, the list does.
  if (filter && filter.order !== ORDERS[0]) {
    dataset['asked'] = 'order';
    setTimeout(show, SHOW_AFTER_MS);
  } else show();
}
