/** Runs at the end of every page, before it is painted. */
import { keepEarly } from '../app/replay-early-events.ts';
import { loadAfterPaint } from '../app/load-after-paint.ts';
import { restoreOnLoad } from '../app/navigation/restore-on-load.ts';

const { script, print } = document.currentScript!.dataset;
restoreOnLoad(window);
keepEarly(window);
const { location } = window;
const { pathname } = location;
// Some hosts answer two slashes as if they were one; what is relative to such an address leads astray.
// While a page is loading, another takes its place in the history.
if (pathname.includes('//')) location.pathname = pathname.replace(/\/+/g, '/');
else loadAfterPaint(document, script!, print!);
