/** Runs in the head of every page, before anything is painted. */
import { applyPreferences, loadPreferences } from './preferences/preferences.ts';

applyPreferences(document, loadPreferences(document));
// A list that is asked for in part is kept out of sight until it is known what of it is meant.
if (window.location.search) document.documentElement.dataset['asked'] = '';
