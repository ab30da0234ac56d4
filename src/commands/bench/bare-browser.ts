import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Params = Record<string, unknown>;
type Listener = (params: Params) => void;

/** What the browser says; https://chromedevtools.github.io/devtools-protocol/ */
interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: Params;
  result?: Params;
  error?: { message: string };
}

/**
 * A browser for measuring how long scripts take. Test runners have the inspector of scripts watch
 * their pages, and with it the engine reads a script again, whole, to know the line of each call that
 * asks the browser for something: a file of scripts takes several times as long to start. This one
 * is asked only to open, to go somewhere, to press and to answer; readers have no inspector either.
 */
export class BareBrowser {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #pages = new Map<string, BarePage>();
  #last = 0;

  private constructor(process: ChildProcess, socket: WebSocket) {
    this.#process = process;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) =>
      this.#hear(JSON.parse(String(data)) as Message),
    );
    socket.addEventListener('close', () => {
      for (const answer of this.#waiting.values())
        answer({ error: { message: 'the browser has ended' } });
      this.#waiting.clear();
    });
  }

  /** @throws if it does not start */
  static async launch(executable: string, flags: readonly string[]): Promise<BareBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'bench-'));
    const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    const child = spawn(
      executable,
      ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...flags],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    // Whatever goes wrong, nothing is left behind; nor where it is broken off.
    process.once('exit', () => {
      child.kill('SIGKILL');
      remove();
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => process.exit(1));
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.stderr.on('data', (data: Buffer) => {
        said += data.toString();
        const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', () => reject(new Error(`the browser did not start: ${said}`)));
      child.once('error', reject);
    });
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`${url} does not answer`)));
    });
    return new BareBrowser(child, socket);
  }

  /** Opens a page that has nothing in common with others. @param width of the window, in CSS pixels */
  async open(width: number, height = 900): Promise<BarePage> {
    const { browserContextId } = await this.send('Target.createBrowserContext', {});
    const { targetId } = await this.send('Target.createTarget', {
      url: 'about:blank',
      browserContextId,
    });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new BarePage(this, String(sessionId), String(browserContextId));
    this.#pages.set(String(sessionId), page);
    await page.send('Page.enable', {});
    await page.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
    return page;
  }

  /** @throws what the browser answers if it cannot */
  async send(method: string, params: Params, sessionId?: string): Promise<Params> {
    const id = ++this.#last;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  async closePage(session: string, browserContextId: string): Promise<void> {
    this.#pages.delete(session);
    await this.send('Target.disposeBrowserContext', { browserContextId });
  }

  async close(): Promise<void> {
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== null || signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#socket.close();
    this.#process.kill();
    await ended;
  }

  #hear(message: Message): void {
    const { id, sessionId, method, params = {} } = message;
    if (id !== undefined) {
      this.#waiting.get(id)?.(message);
      this.#waiting.delete(id);
    } else if (sessionId !== undefined && method !== undefined) {
      this.#pages.get(sessionId)?.hear(method, params);
    }
  }
}

/** A page of a bare browser. */
export class BarePage {
  readonly #browser: BareBrowser;
  readonly #session: string;
  readonly #context: string;
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(browser: BareBrowser, session: string, context: string) {
    this.#browser = browser;
    this.#session = session;
    this.#context = context;
  }

  send = (method: string, params: Params = {}): Promise<Params> =>
    this.#browser.send(method, params, this.#session);

  /** @returns a function that stops it */
  on(method: string, listener: Listener): () => void {
    const own = this.#listeners.get(method) ?? new Set();
    this.#listeners.set(method, own.add(listener));
    return () => void own.delete(listener);
  }

  hear(method: string, params: Params): void {
    for (const listener of this.#listeners.get(method) ?? []) listener(params);
  }

  /** Has every document that is loaded from now on begin with a function. */
  async begin(task: () => void): Promise<void> {
    await this.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(task)})()` });
  }

  /** Goes to an address, and waits for its `load`. @throws if it cannot be had */
  async go(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      const stop = this.on('Page.loadEventFired', () => {
        stop();
        resolve();
      });
    });
    const { errorText } = await this.send('Page.navigate', { url });
    if (typeof errorText === 'string') throw new Error(`${url}: ${errorText}`);
    await loaded;
  }

  /** @returns what a function returns in the page, or promises there; as JSON. @throws what it throws */
  async evaluate<T, Args extends unknown[]>(
    task: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression: `(${String(task)})(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: T }; exceptionDetails?: { exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'it failed');
    return result.value;
  }

  async close(): Promise<void> {
    await this.#browser.closePage(this.#session, this.#context);
  }
}
