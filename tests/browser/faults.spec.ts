import type { Page } from '@playwright/test';
import { FULL, some } from '../length.ts';
import { DEPLOYS, SITES } from './build.ts';
import { closedGate } from './gate.ts';
import type { Fault, Host } from './host.ts';
import { expect, keptBytes, saved, test, type Profile } from './profile.ts';
import { quiet, watchPending } from './quiet.ts';
import { at, settled } from './site.ts';

const SLUG = 'russia-kazakhstan-astana';
const TEXT = 'signed seven documents';

/** The text of the article, or a plain message with a way on; and never a page without words. */
async function isReadable(page: Page): Promise<void> {
  await expect(page.getByText(TEXT).first()).toBeVisible();
}

/** What is asked for when a page is opened, for each kind of file. */
const FILES: Record<string, RegExp> = {
  'the entry': /\/assets\/index-/,
  'a chunk of views': /\/assets\/records\.chunk-.*\.js$/,
  'a style sheet': /\/assets\/.*\.css$/,
  'the chunk that keeps pages': /\/assets\/offline-.*\.js$/,
  'the model': /\/data\/russia/,
  'the worker': /\/sw\.js$/,
};
const FAULTS: Record<string, Fault> = {
  'a 500': { status: 500 },
  'a file that breaks off': { cut: true },
  'half a file': { half: true },
  'a page in its place': { html: true },
};

for (const [turn, [file, pattern]] of Object.entries(FILES).entries())
  test(`${file}: missing, cut, or a page in its place`, async ({ profile, host, mistakes }) => {
    const served = await host({ '/': SITES.real.out });
    served.caching = 'no-store';
    for (const [index, [name, fault]] of Object.entries(FAULTS).entries()) {
      // In a short run each file with two of the four.
      if (!FULL && index % 2 !== turn % 2) continue;
      served.fault = (path) => (pattern.test(path) ? fault : undefined);
      const page = await profile.page();
      await watchPending(page);
      await page.goto(at(served.url, `/${SLUG}/`));
      await quiet(page);
      await isReadable(page);
      await page
        .getByRole('link', { name: /^Agreements/ })
        .first()
        .click();
      await quiet(page);
      // The view that was asked for, or the text with a word about it.
      const heading = page.getByRole('heading', { level: 1, name: 'Agreements' });
      const told = page.getByText(/could not be (loaded|shown)/);
      await expect(heading.or(told).first(), `${file}, ${name}`).toBeVisible();
      if (!(await heading.isVisible())) await isReadable(page);
      // It may be loading itself anew.
      await expect
        .poll(async () => (await page.locator('main').innerText()).length)
        .toBeGreaterThan(500);
      await profile.leave(page);
      // Half a script is a mistake in it, which is what is tried here.
      for (let place = mistakes.length - 1; place >= 0; place--)
        if (
          /Unexpected (end|token|identifier)|Invalid (or unexpected|left-hand side)|missing \)|SyntaxError/.test(
            mistakes[place]!,
          )
        )
          mistakes.splice(place, 1);
    }
    // The fault gone, all is well with one visit.
    served.fault = () => undefined;
    const page = await profile.page();
    await page.goto(at(served.url, `/${SLUG}/agreements/`));
    await saved(page);
  });

test('a page that is not saved: an error of the host, or half a minute of silence', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': DEPLOYS.first });
  const page = await profile.page();
  await page.goto(at(served.url, `/${SLUG}/`));
  await saved(page);

  served.fault = (path) => (path.endsWith('/') ? { status: 500 } : undefined);
  await page.goto(at(served.url, '/no-agreements/'));
  await expect(page.getByText('The site returned an error (500)')).toBeVisible();
  await page.getByRole('link', { name: /^Russia and/ }).click();
  await isReadable(page);

  const gate = closedGate();
  served.fault = (path) => (path.endsWith('/') ? { until: gate.opened } : undefined);
  await page.goto(at(served.url, '/no-agreements/'));
  await expect(page.getByText('The site is slow to respond')).toBeVisible();
  gate.open();
  // Trying again waits for the same answer, and does not begin anew.
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A visit without a communiqué');
  expect(served.asked.filter((path) => path === '/no-agreements/')).toHaveLength(2);
});

test('what is saved opens at once from a host that is down, broken or slow', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': SITES.real.out });
  served.caching = 'no-store';
  const page = await profile.page();
  await page.goto(at(served.url, `/${SLUG}/`));
  await saved(page);
  const broken = () => (served.fault = () => ({ status: 500 }));
  const cut = () => (served.fault = () => ({ cut: true }));
  const html = () => (served.fault = () => ({ html: true }));
  const gate = closedGate();
  const silent = () => (served.fault = () => ({ until: gate.opened }));
  for (const breaking of [broken, silent, cut, html, () => served.stop()]) {
    await breaking();
    for (const path of [`/${SLUG}/`, `/${SLUG}/figures/`, '/']) {
      // A host that is silent says nothing until the test is over: nothing waits for it.
      await page.goto(at(served.url, path), { waitUntil: 'domcontentloaded' });
      await settled(page);
      await expect(page.locator('main h1')).toBeVisible();
    }
    // And the worker that a host sends instead of it is not taken.
    await page.goto(at(served.url, `/${SLUG}/signed/`), { waitUntil: 'domcontentloaded' });
    await isReadable(page);
    await saved(page);
  }
});

test('a first visit to a host that is slow: the text, then a word', async ({ profile, host }) => {
  const served = await host({ '/': SITES.real.out });
  const gate = closedGate();
  served.fault = (path) => (path.includes('/data/') ? { until: gate.opened } : undefined);
  const page = await profile.page();
  // What the page waits for at most passes ten times as fast.
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 10);
  });
  await page.goto(at(served.url, `/${SLUG}/signed/`));
  await isReadable(page);
  await expect(page.getByText('failed to load')).toBeVisible({ timeout: 40_000 });
  await isReadable(page);
});

/** Browsers that keep nothing, each in its own way. */
const REFUSALS: Record<string, (page: Page) => Promise<unknown>> = {
  'there is no worker': (page) =>
    page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    }),
  'the worker is refused': (page) =>
    page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('refused', 'SecurityError'));
    }),
  'registration gives nothing': (page) =>
    page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.resolve(undefined as never);
    }),
  'storage is blocked': (page) =>
    page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    }),
  'storage is full': (page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    }),
};

test('a browser that keeps nothing shows everything', async ({ profile, host }) => {
  const served = await host({ '/': SITES.real.out });
  for (const [name, refuse] of Object.entries(REFUSALS)) {
    const page = await profile.page();
    await refuse(page);
    await page.goto(at(served.url, `/${SLUG}/`));
    await settled(page);
    await isReadable(page);
    await page
      .getByRole('link', { name: /^Figures/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    await page.goto(at(served.url, '/about/'));
    await expect(page.getByRole('heading', { name: 'On this device' })).toBeVisible();
    await page.close();
  }
});

test('a full disk: nothing is said to be saved, and the text is there', async ({
  profile,
  host,
}) => {
  const served = await host({ '/': SITES.real.out });
  const page = await profile.page();
  const session = await profile.context.newCDPSession(page);
  const quota = (bytes?: number) =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin: served.url.slice(0, -1),
      ...(bytes !== undefined && { quotaSize: bytes }),
    });
  await quota(20_000);
  await watchPending(page);
  await page.goto(at(served.url, `/${SLUG}/`));
  await quiet(page);
  // The worker has tried, and given up.
  await expect.poll(() => served.asked).toContain('/sw.js');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const all = await navigator.serviceWorker.getRegistrations();
        return all.filter(({ installing }) => installing).length;
      }),
    )
    .toBe(0);
  await isReadable(page);
  await expect(page.getByText('Saved for offline', { exact: true })).toHaveCount(0);
  await quota();
  await page.reload();
  await saved(page);
  // And one that fills up later.
  await page.evaluate(async () => {
    for (const name of await caches.keys())
      if (name.includes('analysis:')) await caches.delete(name);
  });
  await quota(20_000);
  await page.reload();
  await expect(page.getByText('this device has no space left')).toBeAttached();
  await isReadable(page);
  await quota();
  await page.getByRole('button', { name: 'Try again' }).click();
  await saved(page);
});

test('caches that are deleted under a page that is open', async ({ profile, host }) => {
  const served = await host({ '/': SITES.real.out });
  const page = await profile.page();
  await page.goto(at(served.url, `/${SLUG}/`));
  await saved(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  for (const name of [/^Agreements/, /^Figures/, /^Voices/, /^Text/]) {
    await page.getByRole('link', { name }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.reload();
  await isReadable(page);
  await saved(page);
});

/** Values that no reading should trip over. */
function* values(): Generator<string> {
  yield* ['', ' ', 'null', 'undefined', 'true', '0', '-1', '[]', '{}', '""', '{', '\u0000', 'NaN'];
  yield* ['[object Object]', '{"theme":null}', '{"theme":{}}', '{"theme":["dark"]}', '\ud800'];
  yield* ['{"size":"huge"}', '{"size":1e999}', '{"marks":"maybe"}', '{"notes":[[[[]]]]}'];
  yield* ['{"default":"x"}', '{"default":-5}', '{"default":1e308}', '{"default":null}', '[[1]]'];
  yield* ['{"__proto__":{"theme":"dark"}}', '{"constructor":1}', '{"toString":1}', 'x'.repeat(1e5)];
  // And some that are made up, the same ones each time; in a long run many.
  const madeUp = FULL ? 175 : 8;
  const alphabet = '{}[]",:0123456789.eE+-ntruefalskdx \\/\'<>\u202e\u{1f600}';
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const letters = [...alphabet];
  for (let count = 0; count < madeUp; count++) {
    let value = ['', '{"theme":', '{"size":"', '{"default":'][next(4)]!;
    for (let length = next(40); length > 0; length--) value += letters[next(letters.length)]!;
    yield value;
  }
}

test('whatever stands in the storage, the text is there', async ({ profile, host }) => {
  const served = await host({ '/': SITES.real.out });
  const page = await profile.page();
  const address = at(served.url, `/${SLUG}/`);
  await page.goto(address);
  await saved(page);
  let count = 0;
  for (const value of values()) {
    await page.evaluate((text) => {
      try {
        localStorage.setItem('verbatim:preferences:/', text);
        sessionStorage.setItem('verbatim:recovered:/', text);
        // The page itself writes its place when it is left: this comes after.
        window.addEventListener('pagehide', () =>
          sessionStorage.setItem('verbatim:places:/', text),
        );
      } catch {
        // More than fits.
      }
    }, value);
    await page.reload({ waitUntil: 'domcontentloaded' });
    if (count++ % 8 === 0) await settled(page);
    const theme = await page.evaluate((text) => {
      const { theme, size } = document.documentElement.dataset;
      return document.querySelector('main')!.innerText.includes(text) ? `${theme} ${size}` : '';
    }, TEXT);
    expect(theme, JSON.stringify(value)).toMatch(
      /^(system|light|sepia|dark) (small|standard|large|larger|largest)$/,
    );
  }
  expect(count).toBeGreaterThanOrEqual(FULL ? 200 : 36);
  await settled(page);
  await saved(page);
});

test('what is kept may be damaged too', async ({
  profile,
  host,
}: {
  profile: Profile;
  host: (sites: Record<string, string>) => Promise<Host>;
}) => {
  const served = await host({ '/': SITES.real.out });
  const page = await profile.page();
  await page.goto(at(served.url, `/${SLUG}/`));
  await saved(page);
  const urls = await page.evaluate(async () => {
    const all: [string, string][] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) all.push([name, url]);
    return all;
  });
  const few = urls.filter(([, url]) =>
    /pages\.|russia-[^.]*\.\w+\.json|_site|_shared|_library|\?/.test(url),
  );
  expect(few.length).toBeGreaterThan(5);
  for (const [name, url] of some(few, 6)) {
    await page.evaluate(
      async ([cacheName, which]) => {
        const cache = await caches.open(cacheName!);
        await cache.put(
          which!,
          new Response('{"not": ["what", "it', { headers: { 'Content-Type': 'application/json' } }),
        );
      },
      [name, url],
    );
    // Each in its own page: one whose model is damaged loads itself anew when it likes.
    const [first, second] = [await profile.page(), await profile.page()];
    await first.goto(at(served.url, `/${SLUG}/signed/`));
    await isReadable(first);
    await second.goto(at(served.url, `/${SLUG}/`));
    await isReadable(second);
    await saved(second);
    await profile.leave(first);
    await profile.leave(second);
  }
  expect(Object.keys(await keptBytes(page))).toContain(`verbatim:/#3:analysis:${SLUG}`);
});
