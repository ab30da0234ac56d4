import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param names of a program, the preferred first
 * @returns its path, from the folders of `PATH`
 */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * @param variable of the environment, in which a developer names a program of their own
 * @returns the path in it, if it is set
 * @throws if no file is there
 */
export function programNamedIn(variable: string): string | undefined {
  const named = process.env[variable];
  if (!named || existsSync(named)) return named || undefined;
  throw new Error(`${variable} is "${named}", where no file is`);
}

/**
 * Installs packages of the distribution, where this is Debian and we are root.
 * @returns whether it was tried and succeeded
 */
export function installFromDebian(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
    const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
    execFileSync('apt-get', install, { stdio: 'inherit', env });
    return true;
  } catch {
    return false; // What went wrong it has printed.
  }
}
