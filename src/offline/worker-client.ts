import { scriptUrl } from '../model/address/script-url.ts';
import { TAKE_OVER, type Answer, type Question } from '../model/offline/offline.ts';

/** How long the worker may take to say something, in milliseconds. */
const REPLY_TIMEOUT_MS = 90_000;

/**
 * Registers the site's worker.
 * @returns undefined where the browser has none, refuses it, or cannot install it
 */
export async function register(root: URL): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  try {
    const url = new URL('sw.js', root);
    // To register anew would wait for what is under way, and a slow host makes that long.
    const known = await navigator.serviceWorker.getRegistration(root);
    if (known?.scope === root.href && known.active?.scriptURL === url.href) return known;
    const registration = (await navigator.serviceWorker.register(
      scriptUrl(window, 'worker', url.href),
      {
        scope: root.pathname,
        // The worker's own file is always asked for anew, whatever the host says of it.
        updateViaCache: 'none',
      },
    )) as ServiceWorkerRegistration | undefined;
    if (!registration) return undefined;
    return (await hasWorker(registration)) ? registration : undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether a worker is there, once the one on its way has been installed or given up. */
function hasWorker(registration: ServiceWorkerRegistration): Promise<boolean> {
  const coming = registration.installing ?? registration.waiting;
  if (registration.active || !coming) return Promise.resolve(registration.active !== null);
  return new Promise((done) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') done(true);
      if (coming.state === 'redundant') done(registration.active !== null);
    });
  });
}

/** How often a waiting worker is asked to take over, and how long between, in milliseconds. */
const MAX_ATTEMPTS = 20;
const ATTEMPT_INTERVAL_MS = 1500;

/**
 * Lets every new worker take over. It asks for that itself; but Chromium forgets it where the old
 * one is woken by a message just then, until that one has been idle for half a minute.
 */
export function activateWaitingWorker(registration: ServiceWorkerRegistration): void {
  const activate = (worker: ServiceWorker, left = MAX_ATTEMPTS) => {
    if (worker.state === 'installed') worker.postMessage(TAKE_OVER);
    if ((worker.state === 'installing' || worker.state === 'installed') && left > 0)
      setTimeout(
        () => activate(worker, left - (worker.state === 'installed' ? 1 : 0)),
        ATTEMPT_INTERVAL_MS,
      );
  };
  const follow = () => {
    const worker = registration.installing ?? registration.waiting;
    if (worker) activate(worker);
  };
  registration.addEventListener('updatefound', follow);
  follow();
}

/**
 * Asks the worker.
 * @param tell called with the progress
 * @throws if it does not answer
 */
export function ask(
  registration: ServiceWorkerRegistration,
  question: Question,
  tell?: (here: number, all: number) => void,
): Promise<Exclude<Answer, { progress: unknown }>> {
  return new Promise((done, fail) => {
    const worker = registration.active;
    if (!worker) return fail(new Error('there is no worker'));
    const { port1, port2 } = new MessageChannel();
    const end = () => {
      clearTimeout(timer);
      port1.close();
    };
    const giveUp = () => {
      end();
      fail(new Error('the worker does not answer'));
    };
    let timer = setTimeout(giveUp, REPLY_TIMEOUT_MS);
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('progress' in data) {
        clearTimeout(timer);
        timer = setTimeout(giveUp, REPLY_TIMEOUT_MS);
        tell?.(...data.progress);
        return;
      }
      end();
      done(data);
    };
    worker.postMessage(question, [port2]);
  });
}
