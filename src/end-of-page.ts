/** Runs at the end of every page, before it is painted. */
import { keepEarly } from './routes/early.ts';
import { loadAfterPaint } from './routes/load-after-paint.ts';
import { restorePlace } from './routes/restore-place.ts';

const { script, print } = document.currentScript!.dataset;
restorePlace(window);
keepEarly(window);
loadAfterPaint(document, script!, print!);
