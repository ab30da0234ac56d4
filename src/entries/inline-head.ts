/** Runs in the head of every page, before anything is painted. */
import { hasReadingPlaces } from '../app/navigation/storage-keys.ts';
import { applyPreferences, loadPreferences } from '../preferences/preferences.ts';

applyPreferences(document, loadPreferences(document));
// A list that is asked for in part is kept out of sight until it is known what of it is meant.
// Who has read here before is led back: the room for it is kept.
if (hasReadingPlaces(window)) document.documentElement.dataset['returning'] = '';
const { search } = window.location;
if (search) document.documentElement.dataset['asked'] = '';
// What the browser marks of words that a link leads to may no longer be what was linked to.
if (search.includes('words=')) document.documentElement.dataset['words'] = '';
