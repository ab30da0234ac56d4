import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { directionIn, LANGUAGES, type Language } from '../../src/messages/language.ts';
import { FULL } from '../length.ts';

/** The sites that the browser tests open: the real content, and the fixtures written for the purpose. */
export const SITES = {
  real: { content: 'content', out: '.cache/sites/real' },
  fixtures: { content: 'tests/fixtures/analyses', out: '.cache/sites/fixtures' },
} as const;

/** Whose words make the longest scripts; should another's become longer, a long run tells. */
const LONGEST: Language = 'uk';
/** The site in languages of the interface: all in a long run, else that from the right and the longest. */
export const SPOKEN: readonly Language[] = FULL
  ? LANGUAGES.filter((one) => one !== 'en-XA')
  : LANGUAGES.filter((one) => directionIn(one) === 'rtl' || one === LONGEST);
/** @returns where the site is that speaks a language. */
export const siteIn = (language: Language) => `.cache/sites/in-${language}`;
/** What it has besides the article, in three scripts. */
const IN_EACH = ['acuerdo-del-rio', 'ittifaq-almina', 'zhongguo-ganglou', 'no-agreements'];

/** The same, built for an address that is known. */
export const HOSTED = {
  real: {
    content: SITES.real.content,
    out: '.cache/sites/real-hosted',
    url: 'https://example.org/some/where',
  },
  fixtures: {
    content: SITES.fixtures.content,
    out: '.cache/sites/fixtures-hosted',
    url: 'https://example.org/some/where',
  },
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

/** @returns a folder of content whose site speaks a language. */
function contentIn(language: Language): string {
  const folder = `.cache/content/in-${language}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['about.md', `${ARTICLE}.md`])
    cpSync(join('content', file), join(folder, file));
  for (const slug of IN_EACH)
    cpSync(join('tests/fixtures/analyses', `${slug}.md`), join(folder, `${slug}.md`));
  const site = readFileSync('content/site.yaml', 'utf8');
  writeFileSync(join(folder, 'site.yaml'), site.replace(/^lang: .*$/m, `lang: ${language}`));
  return folder;
}

/** A site that is to be built: what `vite.config.ts` reads from the environment. */
interface Order {
  CONTENT: string;
  OUT: string;
  SITE_URL: string;
  RETIRE: string;
}

/** @returns every site that a test opens, with the longest builds first. */
function orders(): Order[] {
  const deploys = (Object.keys(DEPLOYS) as (keyof typeof DEPLOYS)[]).map((name) => ({
    CONTENT: contentOf(name),
    OUT: DEPLOYS[name],
    // It stands in the script, whose name it changes, and with it that of all that import it.
    SITE_URL: name === 'second' || name === 'third' ? `https://${name}.example/` : '',
    RETIRE: name === 'retired' ? '1' : '',
  }));
  const order = ({ content, out, url = '' }: { content: string; out: string; url?: string }) => ({
    CONTENT: content,
    OUT: out,
    SITE_URL: url && `${url}/`,
    RETIRE: '',
  });
  return [
    ...[SITES.fixtures, SITES.real, HOSTED.fixtures].map(order),
    ...deploys.reverse(),
    ...SPOKEN.map((language) => order({ content: contentIn(language), out: siteIn(language) })),
    order(HOSTED.real),
  ];
}

/** @returns the digest of every file below some paths, by its name and what is in it. */
function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** @returns what changes with all that a site is built from but its content and its order. */
function codeDigest(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of ['index.html', 'package-lock.json', 'vite.config.ts'])
    hash.update(readFileSync(file));
  return hash.update(digestOf(['src', 'public'].filter((path) => existsSync(path)))).digest('hex');
}

/** @throws with what the build has said, if there is a problem */
async function buildOne(order: Order): Promise<void> {
  const child = spawn(process.execPath, ['tests/browser/build-one.ts'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...order },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`${order.CONTENT} does not build into ${order.OUT}:\n${said}`);
}

/** How many are built side by side: each uses every processor for a part of its time. */
const LANES = 2;

/**
 * Builds every site that a test opens, but for those that are there as the code and the content now
 * make them.
 * @returns how many were built
 * @throws with what is wrong, if one does not build
 */
export async function buildSites(): Promise<number> {
  const code = codeDigest();
  const stale = orders().flatMap((order) => {
    const stamp = `${order.OUT}.stamp`;
    const now = createHash('sha256')
      .update(JSON.stringify([code, digestOf([order.CONTENT]), order]))
      .digest('hex');
    const isThere = existsSync(order.OUT) && existsSync(stamp);
    return isThere && readFileSync(stamp, 'utf8') === now ? [] : [{ order, stamp, now }];
  });
  const queue = [...stale];
  const make = async ({ order, stamp, now }: (typeof stale)[number]) => {
    rmSync(stamp, { force: true });
    await buildOne(order);
    writeFileSync(stamp, now);
  };
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await make(next);
  };
  // One alone where nothing is kept yet: what it minifies and draws, the others find.
  const first = queue.shift();
  if (first) await make(first);
  await Promise.all(Array.from({ length: LANES }, lane));
  return stale.length;
}

/** Builds them before the first test; so the tests can be run alone. */
export default async function build(): Promise<void> {
  await buildSites();
}
