import type { Answer, Question } from '../model/offline.ts';

/** How long the worker may take to say something, in milliseconds. */
const PATIENCE = 90_000;

/**
 * Registers the site's worker.
 * @returns undefined where the browser has none, refuses it, or cannot install it
 */
export async function register(root: URL): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  try {
    const registration = (await navigator.serviceWorker.register(new URL('sw.js', root), {
      scope: root.pathname,
      // The worker's own file is always asked for anew, whatever the host says of it.
      updateViaCache: 'none',
    })) as ServiceWorkerRegistration | undefined;
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

/**
 * Asks the worker.
 * @param tell told of progress
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
    let timer = setTimeout(giveUp, PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('progress' in data) {
        clearTimeout(timer);
        timer = setTimeout(giveUp, PATIENCE);
        tell?.(...data.progress);
        return;
      }
      end();
      done(data);
    };
    worker.postMessage(question, [port2]);
  });
}
