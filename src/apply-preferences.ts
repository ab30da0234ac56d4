/** Runs in the head of every page, before anything is painted. */
import { applyPreferences, loadPreferences } from './preferences/preferences.ts';

applyPreferences(document, loadPreferences(document));
