import { beforeEach, expect, it, vi } from 'vitest';

/** The names of the caches that are there. */
let names: Set<string>;
const remove = (name: string) => Promise.resolve(names.delete(name));

beforeEach(() => {
  names = new Set(['verbatim:/#2:analysis:one', 'verbatim:/below/#2:shared', 'another']);
  vi.stubGlobal('registration', { scope: 'https://example.org/' });
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...names]),
    delete: remove,
    open: (name: string) => Promise.resolve(names.add(name)),
  });
});

/** @returns the part of a worker that removes, as each worker has one of its own. */
async function workerOfItsOwn() {
  vi.resetModules();
  return await import('../../../src/worker/removal.ts');
}

it('removes what is of this site, and stops what the worker of another release is writing', async () => {
  const old = await workerOfItsOwn();
  const next = await workerOfItsOwn();
  const signal = next.untilRemoved();
  await old.removeAll();
  expect([...names]).toEqual(['verbatim:/below/#2:shared', 'another']);
  await vi.waitFor(() => expect(signal.aborted).toBe(true));
  await expect(next.openToWrite('verbatim:/#2:analysis:one', signal)).rejects.toThrow();
  expect([...names]).toEqual(['verbatim:/below/#2:shared', 'another']);
  // What is begun afterwards is kept as ever.
  await next.openToWrite('verbatim:/#2:analysis:two', next.untilRemoved());
  expect(names).toContain('verbatim:/#2:analysis:two');
});

it('removes also what is written until the others have heard of it', async () => {
  const { removeAll } = await workerOfItsOwn();
  let isLate = true;
  caches.delete = (name) => {
    if (isLate) names.add('verbatim:/#2:late');
    isLate = false;
    return remove(name);
  };
  await removeAll();
  expect([...names]).toEqual(['verbatim:/below/#2:shared', 'another']);
});

it('removes also what is just being opened, which makes it again', async () => {
  const { openToWrite, removeAll, untilRemoved } = await workerOfItsOwn();
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  caches.open = (name) => opened.then(() => names.add(name) as unknown as Cache);
  const writing = openToWrite('verbatim:/#2:analysis:one', untilRemoved());
  await removeAll();
  open();
  await expect(writing).rejects.toThrow();
  expect([...names]).toEqual(['verbatim:/below/#2:shared', 'another']);
});
