/** Runs at the end of every page, before it is painted. */
import { keepEarly } from '../app/replay-early-events.ts';
import { loadAfterPaint } from '../app/load-after-paint.ts';
import { restoreOnLoad } from '../app/navigation/restore-on-load.ts';

const { script, print } = document.currentScript!.dataset;
restoreOnLoad(window);
keepEarly(window);
// Of an address with two slashes the head has already gone on to the right one.
if (!window.location.pathname.includes('//')) loadAfterPaint(document, script!, print!);
