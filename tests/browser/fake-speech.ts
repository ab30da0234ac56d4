/** How an engine behaves that reads aloud. */
export interface SpeechHabits {
  /** Of the voices; none where there is none. */
  langs: readonly string[];
  /** Voices come so many milliseconds after they were asked for first, and that is told. */
  voicesAfter?: number;
  /** The end of a line is told once `endLine` is called; else it is only no longer spoken. */
  tellsEnd?: boolean;
  /** What was being spoken ends with an error where it is cancelled, at once. */
  failsOnCancel?: boolean;
}

/** What the fake lets a test know and do, in the page. */
export interface FakeSpeech {
  told: { text: string; rate: number; voice: string }[];
  endLine: () => void;
}

/**
 * Runs in the page, before its scripts: stands in the place of the browser’s speech, says nothing, and
 * remembers what it was told; a line ends when it is told to.
 */
export function installFakeSpeech({
  langs,
  voicesAfter = 0,
  tellsEnd = true,
  failsOnCancel = false,
}: SpeechHabits): void {
  interface Line {
    text: string;
    rate: number;
    voice: { name: string };
    onend?: (() => void) | null;
    onerror?: ((event: { error: string }) => void) | null;
  }
  let now: Line | undefined;
  let voices: object[] = [];
  const listeners = new Set<() => void>();
  const told: FakeSpeech['told'] = [];
  const arrive = () => {
    voices = langs.map((lang, at) => ({
      voiceURI: `voice-${at}`,
      name: `Voice ${at + 1}`,
      lang,
      localService: true,
    }));
  };
  const arriveLate = () => {
    arrive();
    for (const listener of listeners) listener();
  };
  let isAsked = false;
  const speech = {
    speaking: false,
    pending: false,
    speak(line: Line) {
      told.push({ text: line.text, rate: line.rate, voice: line.voice.name });
      now = line;
      speech.speaking = true;
    },
    cancel() {
      const line = now;
      now = undefined;
      speech.speaking = false;
      if (failsOnCancel) line?.onerror?.({ error: 'canceled' });
    },
    getVoices() {
      if (!isAsked && voicesAfter > 0) setTimeout(arriveLate, voicesAfter);
      else if (!isAsked) arrive();
      isAsked = true;
      return voices;
    },
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
  const utterance = class {
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: utterance,
    configurable: true,
  });
  const fake: FakeSpeech = {
    told,
    endLine: () => {
      const line = now;
      now = undefined;
      speech.speaking = false;
      if (tellsEnd) line?.onend?.();
    },
  };
  Object.assign(window, { fakeSpeech: fake });
}
