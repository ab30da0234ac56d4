import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { listen as m } from '../../messages/listen.ts';
import type { Analysis } from '../../model/analysis.ts';
import { spokenLines, type SpokenLine } from '../../model/listening/spoken-lines.ts';
import { readBlocks, type PageBlock } from '../sharing/text-blocks.ts';
import { english } from '../shared/interface-language.ts';
import { focusOn } from '../shared/focus-on.ts';
import { LitSentence } from './LitSentence.tsx';
import { Speaker, type Speech, type SpeakerStatus, type Utterance } from './speaker.ts';
import { RATES } from './rates.ts';
import { useLeaving } from './useLeaving.ts';
import styles from './Listen.module.css';

/** Where to begin: words of a block of the page. */
export interface ListenFrom {
  element: Element;
  offset: number;
}

/** The arrow key that leads back, against the direction of the bar. */
const BACK = english.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
/** The id of the heading of the footnotes, which are not read. */
const FOOTNOTES = '#footnote-label';

/**
 * Reads a text aloud with the browser’s own speech, sentence by sentence, from where the reader is, to its
 * end; and stops when they go elsewhere.
 */
export function Listen({
  analysis,
  from,
  firstRate,
  onRate,
  onClose,
}: {
  analysis: Analysis;
  from: ListenFrom | 'beginning' | undefined;
  /** The speed to begin with, of `RATES`. */
  firstRate: number;
  /** Called with the speed that the reader chooses. */
  onRate: (rate: number) => void;
  onClose: () => void;
}) {
  const bar = useRef<HTMLDivElement>(null);
  const speech = speechOf(window);
  const { blocks, lines } = useMemo(() => {
    const blocks = readBlocks(document, analysis);
    const isRead = (block: number) =>
      !blocks[block]!.element.closest('section')?.querySelector(FOOTNOTES);
    return { blocks, lines: spokenLines(blocks, analysis.lang, isRead) };
  }, [analysis]);
  const speaker = useMemo(
    () =>
      new Speaker(
        speech ?? SILENT,
        // A cast, as below: of the browser's interface as much is asked as a test can stand in for.
        (text) => new SpeechSynthesisUtterance(text) as unknown as Utterance,
        lines,
        analysis.lang,
        firstRate,
      ),
    [speech, lines, analysis.lang, firstRate],
  );
  const { status, line, voices, voice, rate } = useSyncExternalStore(
    speaker.subscribe,
    speaker.get,
  );

  useEffect(() => {
    speaker.start(firstLine(lines, blocks, from));
    bar.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    return () => speaker.stop();
  }, [speaker, lines, blocks, from]);
  useLeaving(onClose);

  /** Ends it, with the focus on the words that were read: keys lead on from there. */
  const end = () => {
    onClose();
    focusOn(blocks[lines[line]?.block ?? 0]?.element);
  };
  const isSpeaking = status === 'speaking' || status === 'waiting';
  const said = saidOf(status, analysis.lang);
  const own = lines[line];
  const section = own && headingOf(blocks[own.block]!.element);
  return (
    <>
      {own && status !== 'no-voice' && status !== 'ended' && (
        <LitSentence
          analysis={analysis}
          line={own}
          lines={lines}
          own={blocks[own.block]!}
          isFollowed={isSpeaking}
        />
      )}
      {/* The arrow keys lead from sentence to sentence wherever in it the focus is. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={bar}
        className={styles.player}
        role="region"
        aria-label={m.listening()}
        onKeyDown={(event) => {
          if (event.target instanceof HTMLSelectElement) return;
          if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
            event.preventDefault();
            speaker.step(event.key === BACK ? -1 : 1);
          } else if (event.key === 'Escape') end();
        }}
        {...english}
      >
        {section && (
          <p className={styles.section}>
            <bdi lang={analysis.lang} dir={analysis.dir}>
              {section}
            </bdi>
          </p>
        )}
        <Control
          name={isSpeaking ? m.pause() : status === 'ended' ? m.again() : m.play()}
          sign={isSpeaking ? 'M7 4v12M13 4v12' : status === 'ended' ? AGAIN : 'M6 4l10 6-10 6z'}
          // It has the focus, which what is disabled would lose.
          isDisabled={status === 'no-voice'}
          onClick={() => (isSpeaking ? speaker.pause() : speaker.resume())}
        />
        <Control name={m.back()} sign="M13 4l-6 6 6 6M5 4v12" onClick={() => speaker.step(-1)} />
        <Control name={m.on()} sign="M7 4l6 6-6 6M15 4v12" onClick={() => speaker.step(1)} />
        <select
          aria-label={m.speed()}
          value={rate}
          onChange={({ target }) => {
            speaker.setRate(Number(target.value));
            onRate(Number(target.value));
          }}
        >
          {RATES.map((one) => (
            <option key={one} value={one}>
              {m.times({ rate: String(one) })}
            </option>
          ))}
        </select>
        {voices.length > 1 && (
          <select
            className={styles.voice}
            aria-label={m.voice()}
            value={voice?.voiceURI}
            onChange={({ target }) => speaker.setVoice(target.value)}
          >
            {voices.map(({ voiceURI, name }) => (
              <option key={voiceURI} value={voiceURI}>
                {name}
              </option>
            ))}
          </select>
        )}
        <Control name={m.stop()} sign="M5 5l10 10M15 5L5 15" onClick={end} />
        <p className={styles.said} role="status">
          {said}
        </p>
      </div>
    </>
  );
}

/** An arrow round to where it begins. */
const AGAIN = 'M15 6.500a6 6 0 1 0 1 3.500M15.500 3v4h-4';

/** A button of the bar: a drawing, named by its title alone; beside another name a title is read as well. */
const Control = ({
  name,
  sign,
  isDisabled,
  onClick,
}: {
  name: string;
  sign: string;
  isDisabled?: boolean;
  onClick: () => void;
}) => (
  <button type="button" title={name} aria-disabled={isDisabled} onClick={onClick}>
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={sign} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
    </svg>
  </button>
);

/** Stands for a browser that has no speech: no voice ever comes. */
const SILENT: Speech = {
  speaking: false,
  pending: false,
  speak: () => {},
  cancel: () => {},
  getVoices: () => [],
};

const speechOf = (page: Window): Speech | undefined =>
  'speechSynthesis' in page && 'SpeechSynthesisUtterance' in page
    ? // A cast: the speaker asks for less than the browser's interface has.
      (page.speechSynthesis as unknown as Speech)
    : undefined;

function saidOf(status: SpeakerStatus, lang: string): string {
  switch (status) {
    case 'no-voice':
      return m.noVoice({ language: nameOf(lang) });
    case 'failed':
      return m.failed();
    case 'ended':
      return m.ended();
    default:
      return '';
  }
}

function nameOf(lang: string): string {
  try {
    return new Intl.DisplayNames(english.lang, { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

/** @returns what the section is called that a block of the page is of; undefined before the first. */
const headingOf = (block: Element): string | undefined =>
  block.closest('section')?.querySelector('h2')?.textContent;

/** @returns the line to begin with: of the words that were asked for, or the first in view. */
function firstLine(
  lines: readonly SpokenLine[],
  blocks: readonly PageBlock[],
  from: ListenFrom | 'beginning' | undefined,
): number {
  if (from === 'beginning') return 0;
  const top = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  const found = lines.findIndex(({ block, end }) => {
    const { element } = blocks[block]!;
    return from
      ? element === from.element && end > from.offset
      : element.getBoundingClientRect().bottom > top;
  });
  return Math.max(0, found);
}
