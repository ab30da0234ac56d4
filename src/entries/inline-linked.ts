/**
 * Runs at the end of the pages that link what the others have within, before they are painted. What all
 * do there is in a file that these share; where it has not come whole, it is asked for once more.
 */
import { recoverFile } from '../app/recover-files.ts';

declare global {
  interface Window {
    /** What `inline-list.ts` and `inline-body.ts` do; the file in the head leaves it. */
    endPage?: () => void;
  }
}

if (window.endPage) window.endPage();
else recoverFile(document.querySelector<HTMLScriptElement>('head > script[src]')!.src);
