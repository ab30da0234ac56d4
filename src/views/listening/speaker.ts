/** What is used of a voice of the browser. */
export interface Voice {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

/** What is used of an utterance. */
export interface Utterance {
  text: string;
  lang: string;
  rate: number;
  voice: Voice | null;
  onend: ((event: never) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
}

/** What is used of the browser’s speech (Web Speech API). */
export interface Speech {
  readonly speaking: boolean;
  readonly pending: boolean;
  speak(utterance: Utterance): void;
  cancel(): void;
  getVoices(): readonly Voice[];
  addEventListener?(type: 'voiceschanged', listener: () => void): void;
  removeEventListener?(type: 'voiceschanged', listener: () => void): void;
}

/** How it stands: voices may be waited for, or not be there; a browser may refuse to speak. */
export type SpeakerStatus = 'waiting' | 'speaking' | 'paused' | 'ended' | 'no-voice' | 'failed';

export interface SpeakerState {
  status: SpeakerStatus;
  /** Index of the line that is spoken, or comes next. */
  line: number;
  voices: readonly Voice[];
  voice: Voice | undefined;
  rate: number;
}

/** A line that is spoken; the parts of a sentence have the same number. */
export interface Line {
  text: string;
  sentence: number;
}

/** How long voices are waited for: some engines have them late, in milliseconds. */
const VOICES_MS = 3000;
/** Some engines drop what they get right after they were stopped. */
const AFTER_CANCEL_MS = 80;
/** Characters a second that the slowest voice speaks, at the usual speed. */
const SLOWEST = 9;
const GRACE_MS = 2500;
const LOOK_AGAIN_MS = 500;

const FATAL = ['not-allowed', 'language-unavailable', 'voice-unavailable', 'synthesis-unavailable'];

/** @returns the voices for a language, those of the device first: they need no network. */
export function voicesFor(voices: readonly Voice[], lang: string): Voice[] {
  const [wanted = '', ...rest] = lang.toLowerCase().split('-');
  const tagOf = (voice: Voice) => voice.lang.toLowerCase().replaceAll('_', '-');
  const isExact = (voice: Voice) => rest.length > 0 && tagOf(voice) === lang.toLowerCase();
  return voices
    .filter((voice) => tagOf(voice).split('-')[0] === wanted)
    .sort(
      (a, b) =>
        Number(isExact(b)) - Number(isExact(a)) || Number(b.localService) - Number(a.localService),
    );
}

/**
 * Reads lines aloud, one after the other, whatever an engine does: one whose events never come, whose
 * voices arrive late, or for which to stop is an error. It is paused by being stopped, and goes on from the
 * beginning of the line, for not all engines can pause.
 */
export class Speaker {
  readonly #speech: Speech;
  readonly #make: (text: string) => Utterance;
  readonly #lines: readonly Line[];
  readonly #lang: string;
  readonly #listeners = new Set<() => void>();
  #state: SpeakerState;
  /** Counts what was spoken: an event of an earlier line is none of this one. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #voiceTimer: ReturnType<typeof setTimeout> | undefined;
  /** Kept, for an engine may otherwise lose its events with it. */
  #utterance: Utterance | undefined;

  constructor(
    speech: Speech,
    make: (text: string) => Utterance,
    lines: readonly Line[],
    lang: string,
    rate = 1,
  ) {
    this.#speech = speech;
    this.#make = make;
    this.#lines = lines;
    this.#lang = lang;
    // None yet: the page would go to the first line, wherever the reader is.
    this.#state = { status: 'waiting', line: -1, voices: [], voice: undefined, rate };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly get = (): SpeakerState => this.#state;

  #set(part: Partial<SpeakerState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }

  /** Begins with a line, once there is a voice for the language. */
  start(line: number): void {
    this.#set({ line, status: 'waiting' });
    this.#speech.addEventListener?.('voiceschanged', this.#readVoices);
    this.#readVoices();
    if (this.#state.voices.length > 0) return;
    this.#voiceTimer = setTimeout(() => {
      this.#readVoices();
      if (this.#state.voices.length === 0) this.#set({ status: 'no-voice' });
    }, VOICES_MS);
  }

  readonly #readVoices = (): void => {
    const voices = voicesFor(this.#speech.getVoices(), this.#lang);
    if (voices.length === 0) return;
    clearTimeout(this.#voiceTimer);
    const known = voices.find(({ voiceURI }) => voiceURI === this.#state.voice?.voiceURI);
    this.#set({ voices, voice: known ?? voices[0] });
    if (this.#state.status === 'waiting' || this.#state.status === 'no-voice') this.#speak();
  };

  #speak(): void {
    const turn = this.#silence();
    const line = this.#lines[this.#state.line];
    const { voice, rate } = this.#state;
    if (!line || !voice) return this.#set({ status: line ? 'no-voice' : 'ended' });
    this.#set({ status: 'speaking' });
    this.#timer = setTimeout(() => {
      const utterance = this.#make(line.text);
      utterance.lang = voice.lang.replaceAll('_', '-');
      utterance.voice = voice;
      utterance.rate = rate;
      utterance.onend = () => this.#next(turn);
      utterance.onerror = ({ error }) => {
        if (turn !== this.#turn) return;
        if (FATAL.includes(error)) this.#fail();
        else this.#next(turn);
      };
      this.#utterance = utterance;
      this.#speech.speak(utterance);
      this.#watch(turn, line.text, rate);
    }, AFTER_CANCEL_MS);
  }

  /** Goes on where the end of a line is never reported. */
  #watch(turn: number, text: string, rate: number): void {
    const expected = (text.length / SLOWEST / rate) * 1000 + GRACE_MS;
    let waited = 0;
    const look = () => {
      if (turn !== this.#turn) return;
      const isBusy = this.#speech.speaking || this.#speech.pending;
      waited += LOOK_AGAIN_MS;
      // Some say so for ever.
      if (!isBusy && waited > GRACE_MS) return this.#next(turn);
      if (waited > expected) return this.#next(turn);
      this.#timer = setTimeout(look, LOOK_AGAIN_MS);
    };
    this.#timer = setTimeout(look, LOOK_AGAIN_MS);
  }

  #next(turn: number): void {
    if (turn !== this.#turn) return;
    const line = this.#state.line + 1;
    if (line >= this.#lines.length) {
      this.#silence();
      this.#set({ status: 'ended' });
      return;
    }
    this.#set({ line });
    this.#speak();
  }

  #fail(): void {
    this.#silence();
    this.#set({ status: 'failed' });
  }

  /** Stops what is spoken. @returns the number of what comes next */
  #silence(): number {
    this.#turn += 1;
    clearTimeout(this.#timer);
    // Nothing more is heard of it.
    if (this.#utterance) this.#utterance.onend = this.#utterance.onerror = null;
    this.#utterance = undefined;
    if (this.#speech.speaking || this.#speech.pending) this.#speech.cancel();
    return this.#turn;
  }

  pause(): void {
    if (this.#state.status !== 'speaking') return;
    this.#silence();
    this.#set({ status: 'paused' });
  }

  /** Goes on after a pause; from the beginning after the end. */
  resume(): void {
    const { status } = this.#state;
    if (status === 'ended') this.#set({ line: 0 });
    if (status === 'paused' || status === 'ended' || status === 'failed') this.#speak();
  }

  /** Goes to the sentence after this one, or before it. */
  step(by: 1 | -1): void {
    const { line, status } = this.#state;
    const sentence = (this.#lines[line]?.sentence ?? 0) + by;
    const to = this.#lines.findIndex((one) => one.sentence === sentence);
    this.goTo(to < 0 ? (by < 0 ? 0 : line) : to, status);
  }

  /** Goes to a line; a reader who has paused is not read to. */
  goTo(line: number, status: SpeakerStatus = this.#state.status): void {
    this.#set({ line });
    if (status === 'speaking') this.#speak();
    else if (status === 'ended') this.#set({ status: 'paused' });
  }

  setRate(rate: number): void {
    this.#set({ rate });
    if (this.#state.status === 'speaking') this.#speak();
  }

  setVoice(uri: string): void {
    const voice = this.#state.voices.find(({ voiceURI }) => voiceURI === uri);
    if (!voice) return;
    this.#set({ voice });
    if (this.#state.status === 'speaking') this.#speak();
  }

  /** Ends it for good. */
  stop(): void {
    this.#silence();
    clearTimeout(this.#voiceTimer);
    this.#speech.removeEventListener?.('voiceschanged', this.#readVoices);
  }
}
