import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from './build.ts';
import { at, expect, settled, test } from './site.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every page has the same strict policy, and the hosts are told it too', async ({
  page,
  real,
}) => {
  const headers = readFileSync(join(SITES.real.out, '_headers'), 'utf8');
  const policies = new Set<string>();
  for (const path of ['/', '/about/', '/nothing/', '/russia-kazakhstan-astana/signed/']) {
    const html = await (await fetch(at(real.root, path))).text();
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    policies.add(policy);
    // Everything that stands within the page is named by its hash, and nothing else is allowed to.
    for (const [, code] of html.matchAll(
      /<(?:script(?: data-[a-z]+="[^"]*")*|style)>([\s\S]*?)<\/(?:script|style)>/g,
    ))
      expect(policy).toContain(hashOf(code!));
    expect(html.match(/ style="/g), path).toBeNull();
    expect(html.match(/ on[a-z]+="/g), path).toBeNull();
  }
  expect(policies.size).toBe(1);
  const [policy] = policies;
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers).toContain(`Content-Security-Policy: ${policy}`);
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
