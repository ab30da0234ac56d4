import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { findWebKit } from '../../../src/commands/engines.ts';

/** Lifts the least width of the browser's window, which is that of the buttons in its bar. */
const NARROW = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; }';

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

/** A window, and the file that its pages' consoles are written to. */
export interface Session {
  driver: WebDriver;
  log: string;
}

/** A driver with its screen; it has one window at a time. */
export interface Launched {
  open(): Promise<Session>;
  close(): Promise<void>;
}

/** Starts a screen that nobody sees and the driver, in a home folder of their own. */
export async function launchOnce(features: readonly string[]): Promise<Launched> {
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
    open: async () => ({ driver: await builder.build(), log }),
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
