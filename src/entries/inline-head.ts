/** Runs in the head of every page, before anything is painted. */
import { applyPreferences, loadPreferences } from '../preferences/preferences.ts';

applyPreferences(document, loadPreferences(document));
// A list that is asked for in part is kept out of sight until it is known what of it is meant.
const { pathname, search, hash } = window.location;
// Some hosts answer two slashes as if they were one; what is relative to such an address leads astray.
if (pathname.includes('//'))
  window.location.replace(pathname.replace(/\/{2,}/g, '/') + search + hash);
if (search) document.documentElement.dataset['asked'] = '';
// What the browser marks of words that a link leads to may no longer be what was linked to.
if (search.includes('words=')) document.documentElement.dataset['words'] = '';
