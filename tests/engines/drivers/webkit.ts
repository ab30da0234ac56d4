import { readFileSync } from 'node:fs';
import { Key, Origin, type WebDriver } from 'selenium-webdriver';
import type { Browser, Json, Point, Tab } from './tab.ts';
import { launchOnce, type Session } from './webkit-programs.ts';

const KEYS: Readonly<Record<string, string>> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  Shift: Key.SHIFT,
  Control: Key.CONTROL,
};

/** How long a session may take to open, in milliseconds; now and then one never does. */
const OPENING_MS = 25_000;

/**
 * Starts WebKitGTK's small browser, on a screen that nobody sees and in a home folder of its own. A
 * browser that does not open its session is given up for another. All tabs are the same window, one
 * after the other, for a new one takes as long as a page: what one has kept is that of its own host.
 * @param features of the engine to be switched, to imitate older ones: "-PopoverAttribute"
 */
export async function launchWebKit(features: readonly string[] = []): Promise<Browser> {
  let launched = await launchOnce(features);
  let session: Session | undefined;
  const again = async () => {
    session = undefined;
    await launched.close();
    launched = await launchOnce(features);
  };
  const start = async (): Promise<Session> => {
    for (let tries = 0; tries < 2; tries++) {
      const opened = await soon(launched.open(), OPENING_MS);
      if (opened) return opened;
      await again();
    }
    return launched.open();
  };
  return {
    async open() {
      session ??= await start();
      return new WebKitTab(session, again);
    },
    async close() {
      await session?.driver.quit();
      await launched.close();
    },
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

class WebKitTab implements Tab {
  readonly #driver: WebDriver;
  readonly #log: string;
  #read: number;

  readonly #giveUp: () => Promise<void>;

  /** @param giveUp what is done where the window cannot be left as it was found */
  constructor({ driver, log }: Session, giveUp: () => Promise<void>) {
    this.#driver = driver;
    this.#log = log;
    this.#giveUp = giveUp;
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

  async close(): Promise<void> {
    try {
      await this.#driver.get('about:blank');
      await this.moveTo(0, 0);
    } catch {
      await this.#giveUp();
    }
  }
}
