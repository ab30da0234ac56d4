/**
 * The service worker: keeps what the reader has opened, so that it opens without a network.
 *
 * A new worker takes over at once; that changes nothing in a page that is open, for every file is
 * named by what is in it, and those of an older release are kept until no page and nothing saved
 * needs them. Which version a page is of is settled when it is opened, and only then.
 */
import type { Answer, Question, Status } from '../model/offline.ts';
import { NEWS, TAKE_OVER } from '../model/offline.ts';
import {
  adoptStaged,
  allSaved,
  checkAnalysis,
  describeSaved,
  hasAnything,
  refusalOf,
  removeAll,
  removeAnalysis,
  saveAnalysis,
  stageSaved,
  tidy,
} from './analyses.ts';
import { answerFile, answerPage, isFile } from './answer.ts';
import { addressOf, worker } from './places.ts';
import {
  analysesOf,
  bytesOf,
  keepRelease,
  noteOpen,
  openPages,
  own,
  releaseOf,
} from './releases.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      // Without all of it the worker before this one, or none, does better.
      await keepRelease();
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
    const answered = answerPage(request, address);
    event.respondWith(answered.then(({ response }) => response));
    event.waitUntil(
      answered.then(
        ({ release }) => (release ? noteOpen(event.resultingClientId, release) : undefined),
        () => undefined,
      ),
    );
  } else if (isFile(address)) event.respondWith(answerFile(request));
});

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) return void worker.skipWaiting();
  const question = event.data as Question;
  const [port] = event.ports;
  if (!port) return;
  const client = event.source instanceof Client ? event.source.id : undefined;
  event.waitUntil(answer(question, (reply) => port.postMessage(reply), client));
});

type StatusQuestion = Extract<Question, { ask: 'status' }>;

async function answer(
  question: Question,
  reply: (answer: Answer) => void,
  client: string | undefined,
): Promise<void> {
  try {
    switch (question.ask) {
      case 'status':
        reply({ status: await statusFor(question) });
        if (!(await hasAnything())) return;
        if (client !== undefined) await noteOpen(client, question.release);
        return await tidy();
      case 'check': {
        const { saved, whole } = await checkAnalysis(question.slug);
        return reply({ saved, whole });
      }
      case 'save':
        await saveAnalysis(question.slug, (here, all) => reply({ progress: [here, all] }));
        reply(await checkAnalysis(question.slug));
        return await tellPages();
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

async function statusFor({ release, slugs }: StatusQuestion): Promise<Status> {
  const saved = await allSaved();
  const listed = await analysesOf(own);
  const ofPage = await releaseOf(release);
  const shown = ofPage && (await analysesOf(ofPage).catch(() => undefined));
  return {
    release: own.id,
    sharedBytes: bytesOf(own),
    saved: saved.map(describeSaved),
    newest: Object.fromEntries(
      [...new Set([...slugs, ...saved.map(({ slug }) => slug)])].map((slug) => {
        const newest = Object.hasOwn(listed, slug) ? listed[slug] : undefined;
        return [
          slug,
          newest
            ? { model: newest.model.path, bytes: newest.model.bytes + newest.pages.bytes }
            : null,
        ];
      }),
    ),
    shown: Object.fromEntries(
      slugs.flatMap((slug) =>
        shown && Object.hasOwn(shown, slug) ? [[slug, shown[slug]!.model.path]] : [],
      ),
    ),
  };
}

/** Tells every open page that something has changed. */
async function tellPages(): Promise<void> {
  for (const page of await openPages()) page.postMessage(NEWS);
}
