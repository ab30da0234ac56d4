import { DEPLOYS, HEADLINES } from '../../browser/build.ts';
import { FULL } from '../../length.ts';
import { ARTICLE, expect, test } from '../test.ts';
import type { Reader } from '../reader.ts';

/** @returns how much of the text stands in the window. */
const lettersInWindow = (reader: Reader): Promise<number> =>
  reader.evaluate(() =>
    [...document.querySelectorAll('main p, main li, main h1, main h2')]
      .filter((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return one.checkVisibility() && bottom > 0 && top < window.innerHeight;
      })
      .reduce((sum, one) => sum + one.textContent.length, 0),
  );

/**
 * What a worker finds on a device that has no space left. Drivers cannot fill a disk: it is said by the
 * worker's own script, which a browser asks for anew at each visit.
 */
const NO_SPACE =
  "Cache.prototype.put = () => Promise.reject(new DOMException('no space', 'QuotaExceededError'));\n";

/** A day with the site, from the morning's link to the evening's reload. */
export function day(): void {
  test.describe('a day of a reader', () => {
    test.skip(!FULL, 'in the long run only');
    test.use({
      sites: { '/': DEPLOYS.first, '/stage/': 'tests/engines/stage' },
      size: [390, 780],
      expected: /Failed to load|503|404|NetworkError|connect/i,
    });

    test('ends in the text each time', async ({ reader, host }) => {
      const hasText = () => expect.poll(() => lettersInWindow(reader)).toBeGreaterThan(80);
      const headline = (title: string) =>
        reader.until((words) => document.title.includes(words), title);

      // A link in the morning; then the tunnel.
      await reader.open(`${ARTICLE}global-south/`);
      await reader.saved();
      await hasText();
      await host.stop();
      await reader.reload();
      await hasText();
      await reader.click({ css: 'header nav a', name: '^Figures' });
      await reader.isAt(`${ARTICLE}figures/`);
      await hasText();

      // Meanwhile there is another version, for which the device has no space; the page that is open goes on.
      host.sites = { ...host.sites, '/': DEPLOYS.second };
      host.fault = (path) => (path === '/sw.js' ? { first: NO_SPACE } : undefined);
      await host.start();
      await reader.click({ css: 'header nav a', name: '^Text' });
      await hasText();
      await reader.tab.resize(780, 390);
      await hasText();

      // Elsewhere, and back.
      await reader.stage();
      await reader.back();
      await reader.ready();
      await hasText();

      // With a full disk all that was kept is read on, and nothing is lost by trying.
      const asked = () => host.asked.filter((path) => path === '/sw.js').length;
      for (const view of ['', 'agreements/', 'global-south/']) {
        const before = asked();
        await reader.open(`${ARTICLE}${view}`);
        await hasText();
        await expect.poll(asked).toBeGreaterThan(before);
      }
      await host.stop();
      await reader.reload();
      await hasText();
      await reader.open(`${ARTICLE}voices/`);
      await hasText();
      host.fault = () => undefined;
      await host.start();

      // There is room again: the new version, at the second visit at the latest.
      await expect(async () => {
        await reader.open(`${ARTICLE}signed/`);
        await headline(HEADLINES.second);
      }).toPass({ timeout: 60_000 });
      await hasText();
      await reader.saved();

      // And once more without a network.
      await host.stop();
      await reader.reload();
      await headline(HEADLINES.second);
      await hasText();
    });
  });
}
