import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { Builder, Key, Origin, type WebDriver } from 'selenium-webdriver';
import { findWebKit } from '../../../src/commands/engines.ts';
import type { Browser, Json, Point, Tab } from './tab.ts';

/** Lifts the least width of the browser's window, which is that of the buttons in its bar. */
const NARROW = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; }';

const KEYS: Readonly<Record<string, string>> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  Shift: Key.SHIFT,
  Control: Key.CONTROL,
};

/** Starts a program that says when it is ready, on a channel of its own. */
async function startScreen(program: string): Promise<{ child: ChildProcess; display: string }> {
  // It takes a free number by itself, and tells it.
  const args = ['-displayfd', '1', '-screen', '0', '2000x2000x24', '-nolisten', 'tcp'];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, display: `:${String(number).trim()}` };
}

/** @returns the address that the driver listens at, once it does. */
async function startDriver(
  program: string,
  env: NodeJS.ProcessEnv,
): Promise<{ child: ChildProcess; url: string }> {
  for (let tries = 0; tries < 20; tries++) {
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    const child = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
    const url = `http://127.0.0.1:${port}`;
    while (child.exitCode === null) {
      try {
        if ((await fetch(`${url}/status`)).ok) return { child, url };
      } catch {
        await new Promise((done) => setTimeout(done, 25));
      }
    }
  }
  throw new Error('the driver of WebKit does not start');
}

/** How long a session may take to open, in milliseconds; now and then one never does. */
const OPENING_MS = 25_000;

/**
 * Starts WebKitGTK's small browser, on a screen that nobody sees and in a home folder of its own. A
 * browser that does not open its session is given up for another.
 * @param features of the engine to be switched, to imitate older ones: "-PopoverAttribute"
 */
export async function launchWebKit(features: readonly string[] = []): Promise<Browser> {
  let launched = await launchOnce(features);
  return {
    async open() {
      for (let tries = 0; tries < 2; tries++) {
        const tab = await soon(launched.open(), OPENING_MS);
        if (tab) return tab;
        await launched.close();
        launched = await launchOnce(features);
      }
      return launched.open();
    },
    close: () => launched.close(),
  };
}

/** @returns undefined where it does not come in time; what comes later is of no use. */
async function soon<T>(coming: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), milliseconds);
  });
  coming.catch(() => undefined);
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function launchOnce(features: readonly string[]): Promise<Browser> {
  const programs = findWebKit()!;
  const home = mkdtempSync(join(tmpdir(), 'verbatim-webkit-'));
  const config = join(home, 'config');
  for (const gtk of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(config, gtk), { recursive: true });
    writeFileSync(join(config, gtk, 'gtk.css'), NARROW);
  }
  const { child: screen, display } = await startScreen(programs.screen);
  // What the browser prints its driver throws away; what the pages say on the console is in it.
  const log = join(home, 'console.log');
  const binary = join(home, 'browser');
  writeFileSync(binary, `#!/bin/sh\nexec '${programs.browser}' "$@" >>'${log}' 2>&1\n`, {
    mode: 0o755,
  });
  writeFileSync(log, '');
  const { child: driver, url } = await startDriver(programs.driver, {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    GDK_BACKEND: 'x11',
  });
  const args = [
    '--automation',
    '--enable-write-console-messages-to-stdout=true',
    ...(features.length > 0 ? [`--features=${features.join(',')}`] : []),
  ];
  const builder = new Builder().usingServer(url).withCapabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args },
  });
  return {
    // Each session is a browser of its own; the driver has one at a time.
    open: async () => new WebKitTab(await builder.build(), log),
    async close() {
      for (const child of [driver, screen])
        if (child.exitCode === null) {
          child.kill();
          await once(child, 'exit');
        }
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

class WebKitTab implements Tab {
  readonly #driver: WebDriver;
  readonly #log: string;
  #read: number;

  constructor(driver: WebDriver, log: string) {
    this.#driver = driver;
    this.#log = log;
    this.#read = readFileSync(log, 'utf8').length;
  }

  goto(url: string): Promise<void> {
    return this.#driver.get(url);
  }

  reload(): Promise<void> {
    return this.#driver.navigate().refresh();
  }

  // By the driver: now and then WebKit takes no notice of a script that goes back.
  back(): Promise<void> {
    return this.#driver.navigate().back();
  }

  forward(): Promise<void> {
    return this.#driver.navigate().forward();
  }

  evaluate<A extends readonly Json[], R>(
    script: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    return this.#driver.executeScript<Awaited<R>>(
      `return (${String(script)})(...arguments)`,
      ...args,
    );
  }

  moveTo(x: number, y: number): Promise<void> {
    return this.#driver
      .actions()
      .move({ x: Math.round(x), y: Math.round(y) })
      .perform();
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#driver
      .actions()
      .move({ x: Math.round(x), y: Math.round(y), duration: 0, origin: Origin.VIEWPORT })
      .press()
      .release()
      .perform();
  }

  drag(from: Point, to: Point): Promise<void> {
    const at = ([x, y]: Point) => ({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT });
    return this.#driver
      .actions()
      .move(at(from))
      .press()
      .move({ ...at(to), duration: 200 })
      .release()
      .perform();
  }

  press(...keys: string[]): Promise<void> {
    const actions = this.#driver.actions();
    for (const key of keys) actions.keyDown(KEYS[key] ?? key);
    for (const key of keys.toReversed()) actions.keyUp(KEYS[key] ?? key);
    return actions.perform();
  }

  type(text: string): Promise<void> {
    const actions = this.#driver.actions();
    for (const letter of text) actions.keyDown(letter).keyUp(letter);
    return actions.perform();
  }

  async resize(width: number, height: number): Promise<void> {
    const frame = this.#driver.manage().window();
    // The window has a bar, of a height that is known when it stands.
    for (let tries = 0; tries < 3; tries++) {
      const [inner, outer, wide] = await this.evaluate(() => [
        window.innerHeight,
        window.outerHeight,
        window.innerWidth,
      ]);
      if (inner === height && wide === width) return;
      await frame.setRect({ x: 0, y: 0, width, height: height + outer - inner });
    }
  }

  async screenshot(): Promise<Uint8Array> {
    return Buffer.from(await this.#driver.takeScreenshot(), 'base64');
  }

  complaints(): Promise<string[]> {
    const text = readFileSync(this.#log, 'utf8');
    const said = text.slice(this.#read);
    this.#read = text.length;
    return Promise.resolve(
      said.split('\n').filter((line) => /^CONSOLE .*\b(ERROR|WARN)\b/.test(line)),
    );
  }

  close(): Promise<void> {
    return this.#driver.quit();
  }
}
