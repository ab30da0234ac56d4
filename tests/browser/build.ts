import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sites that the browser tests open: the real content, and the fixtures written for the purpose. */
export const SITES = {
  real: { content: 'content', out: '.cache/sites/real' },
  fixtures: { content: 'tests/fixtures/analyses', out: '.cache/sites/fixtures' },
} as const;

const ARTICLE = 'russia-kazakhstan-astana';

/** One site at several times, and others that offline reading is tried with. */
export const DEPLOYS = {
  first: '.cache/sites/first',
  /** The article has another headline, and every script another name. */
  second: '.cache/sites/second',
  /** Once more; and one analysis has been withdrawn. */
  third: '.cache/sites/third',
  /** The first again, after the site has given up keeping pages. */
  retired: '.cache/sites/retired',
  /** The article and ninety-nine others. */
  hundred: '.cache/sites/hundred',
} as const;

export const HEADLINES = {
  first: 'Russia and Kazakhstan: what was agreed in Astana',
  second: 'Russia and Kazakhstan: the second version',
  third: 'Russia and Kazakhstan: the third version',
} as const;
export const WITHDRAWN = 'acuerdo-del-rio';
export const UNCHANGED = 'no-agreements';

/** @returns a folder of content, made for a deploy. */
function contentOf(name: keyof typeof DEPLOYS): string {
  const folder = `.cache/content/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['about.md', 'site.yaml']) cpSync(join('content', file), join(folder, file));
  const add = (slug: string, as = slug) =>
    cpSync(join('tests/fixtures/analyses', `${slug}.md`), join(folder, `${as}.md`));
  const headline = name === 'second' || name === 'third' ? HEADLINES[name] : HEADLINES.first;
  const article = readFileSync(join('content', `${ARTICLE}.md`), 'utf8');
  writeFileSync(
    join(folder, `${ARTICLE}.md`),
    article.replace(`title: "${HEADLINES.first}"`, `title: "${headline}"`),
  );
  add(UNCHANGED);
  if (name !== 'third') add(WITHDRAWN);
  if (name === 'hundred') for (let more = 3; more < 100; more++) add(UNCHANGED, `analysis-${more}`);
  return folder;
}

export async function buildDeploy(name: keyof typeof DEPLOYS): Promise<void> {
  // The types have been checked by the builds before.
  const code = `import { createBuilder } from 'vite';
    await (await createBuilder({ logLevel: 'warn', configLoader: 'native' })).buildApp();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CONTENT: contentOf(name),
      OUT: DEPLOYS[name],
      // It stands in the script, whose name it changes, and with it that of all that import it.
      SITE_URL: name === 'second' || name === 'third' ? `https://${name}.example/` : '',
      RETIRE: name === 'retired' ? '1' : '',
    },
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`the deploy "${name}" does not build`);
}

/** Builds them before the first test; so the tests can be run alone. */
export default async function build(): Promise<void> {
  for (const { content, out } of Object.values(SITES)) {
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT: content, OUT: out, SITE_URL: '' },
    });
    if (status !== 0) throw new Error(`${content} does not build:\n${stderr}`);
  }
  const names = Object.keys(DEPLOYS) as (keyof typeof DEPLOYS)[];
  for (let at = 0; at < names.length; at += 2)
    await Promise.all(names.slice(at, at + 2).map(buildDeploy));
}
