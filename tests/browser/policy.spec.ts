import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from './build.ts';
import { at, expect, settled, test } from './site.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Pages of each kind: the site's own, the text's, and those that link what these have within. */
const PAGES = [
  '/',
  '/about/',
  '/nothing/',
  '/russia-kazakhstan-astana/',
  '/russia-kazakhstan-astana/signed/',
  '/russia-kazakhstan-astana/agreements/',
  '/russia-kazakhstan-astana/figures/trade-turnover/',
  '/russia-kazakhstan-astana/names/',
];

test('every page has a strict policy of what it has within, and hosts are told all of it', async ({
  page,
  real,
}) => {
  const headers = readFileSync(join(SITES.real.out, '_headers'), 'utf8');
  const sent = /Content-Security-Policy: (.*)/.exec(headers)![1]!;
  const hashes = (policy: string) => policy.match(/'sha256-[^']+'/g) ?? [];
  const rest = (policy: string) => policy.replace(/ 'sha256-[^']+'/g, '');
  for (const path of PAGES) {
    const html = await (await fetch(at(real.root, path))).text();
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    // Everything that stands within the page is named by its hash, and nothing else is allowed to.
    const within = [
      ...html.matchAll(
        /<(?:script(?: (?:id|data-[a-z]+)="[^"]*")*|style)>([\s\S]*?)<\/(?:script|style)>/g,
      ),
    ].map(([, code]) => hashOf(code!));
    expect(within.length, path).toBeGreaterThan(0);
    for (const one of within) expect(hashes(policy), path).toContain(one);
    // But for the script of lists, which stands only in pages that have one.
    expect(hashes(policy).length - within.length, path).toBeLessThanOrEqual(1);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    // A browser holds a page to both.
    for (const one of hashes(policy)) expect(sent, path).toContain(one);
    expect(`${rest(policy)}; frame-ancestors 'self'`, path).toBe(rest(sent));
    expect(html.match(/ style="/g), path).toBeNull();
    expect(html.match(/ on[a-z]+="/g), path).toBeNull();
  }
  await page.goto(real.root);
  await settled(page);
  // The policy is in force: a script that the build has not put there does not run.
  const refused = await page.evaluate(
    () =>
      new Promise((done) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          done(effectiveDirective),
        );
        const script = document.createElement('script');
        script.append('document.title = "run"');
        document.head.append(script);
      }),
  );
  expect(refused).toMatch(/^(script-src-elem|require-trusted-types-for)$/);
  expect(await page.title()).not.toBe('run');
  // Nor does text become markup, or an address a script, but by what the policy names.
  const made = await page.evaluate(() =>
    [
      () => (document.createElement('div').innerHTML = '<b>words</b>'),
      () => (document.createElement('script').src = '/assets/other.js'),
      () => window.trustedTypes!.createPolicy('another', {}),
    ].map((make) => {
      try {
        make();
        return 'made';
      } catch (error) {
        return (error as Error).name;
      }
    }),
  );
  expect(made).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: object) => unknown };
  }
}

test.use({ expected: /Content Security Policy|Executing inline script|Trusted|404/ });

test('the text is painted after one request', async ({ page, real }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.route('**/assets/**', () => {});
  await page.goto(at(real.root, '/russia-kazakhstan-astana/'), { waitUntil: 'commit' });
  await expect(page.getByText('signed seven documents')).toBeVisible();
  expect(requests.filter((path) => !/\.(js|css|svg)$/.test(path))).toEqual([
    '/russia-kazakhstan-astana/',
  ]);
});
