import type { Fault } from '../../browser/host.ts';
import { closedGate } from '../../browser/gate.ts';
import { pairs } from '../../length.ts';
import { ARTICLE, expect, test } from '../test.ts';
import { heading, type Reader } from '../reader.ts';

/** What hosts send with every file whose name has its hash, and some of them with an error too. */
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

const MOMENTS: [string, Fault][] = [
  ['a 404', { status: 404 }],
  ['a page in its place', { html: true }],
  ['half of it', { half: true }],
];
const FILES: [string, RegExp][] = [
  ['the entry', /\/assets\/index-.*\.js$/],
  ['the views of the site', /\/assets\/site\.chunk-.*\.js$/],
  ['the views of records', /\/assets\/records\.chunk-.*\.js$/],
];

/** What lists and records link, and nothing else. */
const STYLES = /\/assets\/records-.*\.css$/;

/** What a browser says of a host that fails it, and of half a script. */
const OF_THE_HOST =
  /404|Failed to load|error loading|Loading (?:module|failed)|MIME|SyntaxError|Unexpected|Importing a module|disallowed|dynamically imported|was blocked|not a valid JavaScript/i;

const words = (reader: Reader) =>
  reader.evaluate(() => document.querySelector('main')!.textContent.length);

/** Opens a page, and again if it does not answer: what it lacks it has asked for meanwhile. */
async function answersSoon(reader: Reader, path: string): Promise<void> {
  await expect(async () => {
    await reader.tab.goto(reader.at(path));
    const answers = () =>
      reader.evaluate(() =>
        Object.keys(document.querySelector('main h1')!).some((key) => key.startsWith('__react')),
      );
    await expect.poll(answers, { timeout: 5_000 }).toBe(true);
  }).toPass({ timeout: 30_000 });
}

/** A bad moment of a deploy, and what becomes of it. */
export function deploys(): void {
  test.describe('a bad moment of a deploy', () => {
    test.use({ expected: OF_THE_HOST });

    for (const [[file, pattern], [moment, fault]] of pairs(FILES, MOMENTS))
      test(`${file} came as ${moment}, to be kept for a year: the next visit has it`, async ({
        reader,
        host,
      }) => {
        host.caching = FOR_A_YEAR;
        host.cachingOfErrors = FOR_A_YEAR;
        // The worker, once it is there, has all of them in one piece: a reader may click before it is.
        host.fault = (path) =>
          pattern.test(path) ? fault : path.endsWith('/sw.js') ? { status: 404 } : undefined;
        await reader.tab.goto(reader.at(ARTICLE));
        if (file !== 'the entry') {
          await reader.ready();
          await reader.click(
            file === 'the views of the site'
              ? { css: 'header a', name: 'library' }
              : { css: 'header nav a', name: '^Agreements' },
          );
        }
        await expect.poll(() => host.asked.some((path) => pattern.test(path))).toBe(true);
        // The page is never without words; it may be loading itself again just then.
        await expect.poll(() => words(reader).catch(() => undefined)).toBeGreaterThan(500);
        host.fault = () => undefined;
        // The host does well again; the browser still has what it was told to keep.
        await answersSoon(reader, '/about/');
        await answersSoon(reader, `${ARTICLE}agreements/`);
        await reader.click({ css: 'header a', name: 'library' });
        await reader.isAt('/');
        await reader.sees({ css: 'main h1, main h2' });
        await reader.ready();
      });

    for (const [moment, fault] of MOMENTS.slice(0, 2))
      test(`the styles of a list came as ${moment}, to be kept for a year: it gets them`, async ({
        reader,
        host,
      }) => {
        host.caching = FOR_A_YEAR;
        host.cachingOfErrors = FOR_A_YEAR;
        const isStyled = () =>
          reader.evaluate(() =>
            [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
              .filter(({ href }) => href.includes('/records-'))
              .some(({ sheet }) => (sheet?.cssRules.length ?? 0) > 0),
          );
        host.fault = (path) => (STYLES.test(path) ? fault : undefined);
        await reader.tab.goto(reader.at(`${ARTICLE}agreements/`));
        expect(await isStyled()).toBe(false);
        // As it is, all of it can be read.
        expect(await words(reader)).toBeGreaterThan(500);
        host.fault = () => undefined;
        await expect(async () => {
          await reader.tab.goto(reader.at(`${ARTICLE}agreements/`));
          await expect.poll(isStyled, { timeout: 5_000 }).toBe(true);
        }).toPass({ timeout: 30_000 });
      });

    for (const [moment, fault] of MOMENTS)
      test(`what lists run first came as ${moment}, to be kept for a year: the list gets it`, async ({
        reader,
        host,
      }) => {
        host.caching = FOR_A_YEAR;
        host.cachingOfErrors = FOR_A_YEAR;
        host.fault = (path) => (/\/data\/_page\./.test(path) ? fault : undefined);
        await reader.tab.goto(reader.at(`${ARTICLE}agreements/`));
        await expect.poll(() => words(reader).catch(() => undefined)).toBeGreaterThan(500);
        host.fault = () => undefined;
        await answersSoon(reader, `${ARTICLE}agreements/`);
      });
  });

  test.describe('an unknown address', () => {
    test.use({ expected: OF_THE_HOST });
    const isKept = (reader: Reader) =>
      reader.evaluate(() => {
        // Looked at in every frame until the views have come, or not.
        const looks: boolean[] = [];
        Object.assign(window, { looks });
        const look = () => {
          looks.push(document.querySelector('main h1')?.textContent === 'Page not found');
          requestAnimationFrame(look);
        };
        look();
      });

    for (const name of ['late', 'never'])
      test(`says so all the time, also where its view comes ${name}`, async ({ reader, host }) => {
        const gate = closedGate();
        const fault: Fault = name === 'late' ? { until: gate.opened } : { status: 404 };
        host.fault = (path) => (/\/assets\/site\.chunk/.test(path) ? fault : undefined);
        await reader.tab.goto(reader.at(`${ARTICLE}agreements/bajkonur/`));
        await isKept(reader);
        if (name === 'late') {
          await expect.poll(() => host.asked.some((one) => /site\.chunk/.test(one))).toBe(true);
          gate.open();
        }
        if (name === 'late') await reader.sees({ css: 'main li a', name: 'Baikonur' });
        else
          await expect
            .poll(() => host.asked.filter((p) => /site\.chunk/.test(p)).length)
            .toBeGreaterThan(0);
        await reader.sees(heading('^Page not found$'));
        const looks = await reader.evaluate(
          () => (window as unknown as { looks: boolean[] }).looks,
        );
        expect(looks).not.toContain(false);
      });
  });

  test('two slashes at the beginning of an address lead to its page', async ({ reader }) => {
    await reader.tab.goto(`${reader.host.url}/about/`);
    await reader.ready();
    await reader.isAt('/about/');
    await reader.click({ css: 'header a', name: 'library' });
    await reader.isAt('/');
  });

  test('a link whose words are not in the text says so, and does not repeat them', async ({
    reader,
  }) => {
    await reader.open(`${ARTICLE}global-south/?words=The+president+has+resigned`);
    const alert = await reader.sees({ css: '[role="alert"]' });
    expect(alert).toBeDefined();
    const said = await reader.evaluate(() => document.querySelector('[role="alert"]')!.textContent);
    expect(said).toMatch(/not in this text/);
    expect(said).not.toMatch(/resigned|changed/);
  });
}
