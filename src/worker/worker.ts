/**
 * The service worker: keeps what the reader has opened, so that it opens without a network.
 *
 * A new worker takes over at once; that changes nothing in a page that is open, for every file is
 * named by what is in it, and those of an older release are kept until no page and nothing saved
 * needs them. Which version a page is of is settled when it is opened, and only then.
 */
import { address as addresses, pointedAt } from '../model/address/address.ts';
import type { Answer, Question, Status } from '../model/offline/offline.ts';
import { NEWS, TAKE_OVER } from '../model/offline/offline.ts';
import {
  adoptStaged,
  allSaved,
  checkAnalysis,
  describeSaved,
  hasAnything,
  isMissing,
  refusalOf,
  removeAnalysis,
  saveAnalysis,
  savedRecord,
  stageSaved,
  tidy,
} from './analyses.ts';
import { answerExtra, answerFile, answerPage, isExtra, isFile } from './respond.ts';
import { addressOf, worker } from './cache-names.ts';
import { answerPointer } from './pointers.ts';
import { removeAll, untilRemoved } from './removal.ts';
import { build, bytesOfBuild, keepBuild, noteOpen, openPages, own } from './releases.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      // Without all of it the worker before this one, or none, does better.
      await keepBuild(untilRemoved());
      await stageSaved();
      await worker.skipWaiting();
    })(),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await adoptStaged();
      await worker.clients.claim();
      await tellPages();
    })(),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = addressOf(request.url);
  if (request.method !== 'GET' || address === undefined) return;
  if (request.mode === 'navigate') {
    const signal = untilRemoved();
    const answered = answerPage(request, address);
    event.respondWith(answered.then(({ response }) => response));
    event.waitUntil(
      answered.then(
        ({ release }) => (release ? noteOpen(event.resultingClientId, release, signal) : undefined),
        () => undefined,
      ),
    );
  } else if (pointedAt(address) !== undefined)
    event.respondWith(answerPointer(request, address, savedRecord, allSaved));
  else if (isFile(address)) event.respondWith(answerFile(request));
  else if (isExtra(address)) event.respondWith(answerExtra(request));
});

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) return void worker.skipWaiting();
  const question = event.data as Question;
  const [port] = event.ports;
  if (!port) return;
  const client = event.source instanceof Client ? event.source.id : undefined;
  event.waitUntil(answer(question, (reply) => port.postMessage(reply), client));
});

async function answerSave(slug: string, reply: (answer: Answer) => void): Promise<void> {
  let isNews = true;
  try {
    isNews = await saveAnalysis(slug, (here, all) => reply({ progress: [here, all] }));
    reply(await checkAnalysis(slug));
  } catch (error) {
    const refusal = refusalOf(error);
    // The site is ahead: its worker is on its way, or is to be.
    if (refusal === 'behind') await worker.registration.update().catch(() => undefined);
    reply({ ...(await checkAnalysis(slug)), refusal });
    isNews = refusal === 'gone';
  }
  if (isNews) await tellPages();
}

type StatusQuestion = Extract<Question, { ask: 'status' }>;

async function answer(
  question: Question,
  reply: (answer: Answer) => void,
  client: string | undefined,
): Promise<void> {
  const signal = untilRemoved();
  try {
    switch (question.ask) {
      case 'status':
        reply({ status: await statusFor(question) });
        if (!(await hasAnything())) return;
        if (client !== undefined) await noteOpen(client, question.release, signal);
        return await tidy(signal);
      case 'check': {
        const { saved, whole } = await checkAnalysis(question.slug);
        return reply({ saved, whole });
      }
      case 'save':
        return await answerSave(question.slug, reply);
      case 'remove':
        await removeAnalysis(question.slug);
        reply({ done: true });
        return await tellPages();
      case 'remove-all':
        await removeAll();
        // From here on nothing is kept, until a page asks for it; the next one registers anew.
        await worker.registration.unregister();
        reply({ done: true });
        return await tellPages();
    }
  } catch (error) {
    reply({ saved: false, whole: false, refusal: refusalOf(error) });
  }
}

async function statusFor({ slugs }: StatusQuestion): Promise<Status> {
  const described = await Promise.all((await allSaved()).map(describeSaved));
  const newest: Status['newest'] = {};
  for (const [page, { path }] of Object.entries(build.models)) newest[page] = path;
  for (const slug of slugs) if (isMissing(slug)) newest[addresses.analysis(slug)] = null;
  for (const one of described) newest[addresses.analysis(one.saved.slug)] = one.newest;
  return {
    build: build.id,
    release: own.id,
    sharedBytes: bytesOfBuild,
    saved: described.map(({ saved }) => saved),
    newest,
  };
}

/** Tells every open page that something has changed. */
async function tellPages(): Promise<void> {
  for (const page of await openPages()) page.postMessage(NEWS);
}
