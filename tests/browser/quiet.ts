import { expect, type Page, type Request } from '@playwright/test';

/** What a page has put off, and has not done yet. */
interface Pending {
  /** Ids of animation frames that were asked for. */
  frames: Set<number>;
  /** Ids of idle callbacks, and of timers that are not too long to be waited for. */
  timers: Set<number>;
  idle: Set<number>;
}

/** Timers that are longer are limits of patience, or ask again after a while: nothing waits for them. */
const LONGEST = 2_000;

/** The requests of each watched page that are under way. */
const underWay = new WeakMap<Page, Set<Request>>();

/**
 * Notes what a page puts off from now on: timers, frames, idle callbacks and requests.
 * @param page to be called before it is opened
 */
export async function watchPending(page: Page): Promise<void> {
  if (underWay.has(page)) return;
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  await page.addInitScript((longest) => {
    const pending: Pending = { frames: new Set(), timers: new Set(), idle: new Set() };
    // The browser's own, which those below call.
    const setTimer = window.setTimeout.bind(window);
    const clearTimer = window.clearTimeout.bind(window);
    const requestFrame = window.requestAnimationFrame.bind(window);
    const cancelFrame = window.cancelAnimationFrame.bind(window);
    const requestIdle = window.requestIdleCallback.bind(window);
    const cancelIdle = window.cancelIdleCallback.bind(window);
    Object.assign(window, {
      pending,
      /**
       * Comes to an end when the page has nothing else to do; not itself noted. Where others take all
       * of the processor a browser may find no idle moment: then after what was to be done before.
       */
      untilIdle: () =>
        new Promise<void>((done) => void requestIdle(() => done(), { timeout: 5_000 })),
      setTimeout(task: TimerHandler, delay?: number, ...given: unknown[]) {
        const run = (...args: unknown[]) => {
          pending.timers.delete(id);
          if (typeof task === 'function') (task as (...all: unknown[]) => void)(...args);
        };
        const id = setTimer(run, delay, ...given);
        if ((delay ?? 0) < longest) pending.timers.add(id);
        return id;
      },
      clearTimeout(id?: number) {
        pending.timers.delete(id!);
        clearTimer(id);
      },
      requestAnimationFrame(task: FrameRequestCallback) {
        const id = requestFrame((time) => {
          pending.frames.delete(id);
          task(time);
        });
        pending.frames.add(id);
        return id;
      },
      cancelAnimationFrame(id: number) {
        pending.frames.delete(id);
        cancelFrame(id);
      },
      requestIdleCallback(task: IdleRequestCallback, options?: IdleRequestOptions) {
        const id = requestIdle((deadline) => {
          pending.idle.delete(id);
          task(deadline);
        }, options);
        pending.idle.add(id);
        return id;
      },
      cancelIdleCallback(id: number) {
        pending.idle.delete(id);
        cancelIdle(id);
      },
    });
  }, LONGEST);
}

/** @returns what a page still has to do, in words; nothing once it has come to rest. */
async function whatIsPending(page: Page): Promise<string[]> {
  const ofPage = page.evaluate(async () => {
    const { pending, untilIdle } = window as unknown as {
      pending?: Pending;
      untilIdle?: () => Promise<void>;
    };
    // The browser's own page, which says that there is none.
    if (!pending) return [];
    // What React has to render comes before.
    await untilIdle!();
    return Object.entries(pending).flatMap(([kind, ids]: [string, Set<number>]) =>
      ids.size > 0 ? [`${ids.size} ${kind}`] : [],
    );
  });
  // A page may load itself anew meanwhile.
  const here = await ofPage.catch((error: Error) => {
    if (!error.message.includes('context was destroyed')) throw error;
    return ['another document'];
  });
  return [...here, ...[...underWay.get(page)!].map((request) => request.url())];
}

/**
 * Waits until a page has done all that it had put off, so that what has not happened by then does not
 * happen at all.
 * @param page one that is watched
 */
export async function quiet(page: Page): Promise<void> {
  if (!underWay.has(page)) throw new Error('the page is not watched');
  await expect
    .poll(() => whatIsPending(page), { message: 'what the page still has to do', timeout: 60_000 })
    .toEqual([]);
}
