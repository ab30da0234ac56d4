import { addressesOf } from '../../../src/model/address/addresses.ts';
import { compileContent } from '../../../src/compile/content.ts';
import { SITES } from '../../browser/build.ts';
import { some } from '../../length.ts';
import { ARTICLE, expect, test } from '../test.ts';
import { heading } from '../reader.ts';

const { analyses } = compileContent(SITES.real.content);

/** Without a network. */
export function offline(): void {
  test.describe('offline', () => {
    test.use({ expected: /Failed to load|503|NetworkError|connect/i });

    test('after one load all of an analysis opens, and what is not saved says so', async ({
      reader,
      host,
    }) => {
      await reader.open(`${ARTICLE}global-south/`);
      await reader.saved();
      await host.stop();
      for (const path of some(addressesOf(analyses), 6)) {
        await reader.open(path);
        expect(
          await reader.evaluate(() => document.querySelector('main')!.textContent.length),
        ).toBeGreaterThan(100);
      }
      await reader.tab.goto(reader.at('/another-analysis/'));
      await reader.sees(heading('^This page is not saved on this device$'));
      await reader.sees({ css: 'main li a', name: '^Russia and Kazakhstan' });
    });

    test('rubbish that another page has put into the caches stops nothing', async ({
      reader,
      host,
    }) => {
      await reader.open(ARTICLE);
      await reader.saved();
      const rubbish = [
        'null',
        '[]',
        '{"slug":"x","title":{},"formerly":7}',
        '{"slug":"russia-kazakhstan-astana","title":"<img src=x>","lang":"en","dir":"\\"><script>","formerly":[],"release":"x","model":{"path":"x","sha256":"","bytes":1},"pages":{"path":"x","sha256":"","bytes":1}}',
        '{"pieces":"<h1>Rubbish</h1>","pages":{"/offline/":[0,1],"/":[0,1],"/russia-kazakhstan-astana/":[0,1]}}',
      ];
      for (const text of some(rubbish, 2)) {
        await reader.evaluate(async (body) => {
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys())
              await cache.put(
                request,
                new Response(body, { headers: { 'Content-Type': 'application/json' } }),
              );
          }
          await (
            await caches.open('verbatim:/#3:analysis:x"><b>')
          ).put('sw.js?saved', new Response(body));
        }, text);
        await reader.tab.goto(reader.at(`${ARTICLE}signed/`));
        await reader.sees(heading('^What was signed in Astana$'));
        await reader.ready();
      }
      await host.stop();
      await reader.tab.goto(reader.at('/another-analysis/'));
      await reader.sees({ css: 'h1, p', name: 'not saved on this device' });
      expect(
        await reader.evaluate(() => document.querySelectorAll('main b, main img').length),
      ).toBe(0);
      await host.start();
    });
  });
}
