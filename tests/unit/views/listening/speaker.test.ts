import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { spokenLines } from '../../../../src/model/listening/spoken-lines.ts';
import {
  Speaker,
  voicesFor,
  type Line,
  type Speech,
  type Utterance,
  type Voice,
} from '../../../../src/views/listening/speaker.ts';

const voice = (lang: string, name = lang, localService = true): Voice => ({
  voiceURI: name,
  name,
  lang,
  localService,
});

/** How an engine behaves. */
interface Habits {
  /** Events come; else the end is only seen in `speaking`. */
  hasEvents: boolean;
  /** When the voices come, in milliseconds. */
  voicesAfter: number;
  /** What `cancel` does to what is spoken. */
  onCancel: 'error' | 'end' | 'nothing';
  /** Says for ever that it speaks. */
  isStuck?: boolean;
  /** Drops what it is told within so many milliseconds after `cancel`. */
  deafFor?: number;
}

/** A browser’s speech that speaks twenty characters a second, and remembers what it has said. */
class FakeSpeech implements Speech {
  speaking = false;
  readonly pending = false;
  readonly said: Utterance[] = [];
  cancels = 0;
  #listeners = new Set<() => void>();
  #now: Utterance | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #voices: Voice[] = [];
  #deafUntil = 0;
  readonly #habits: Habits;

  constructor(habits: Habits, voices: Voice[] = [voice('en-GB'), voice('fr-FR')]) {
    this.#habits = habits;
    setTimeout(() => {
      this.#voices = voices;
      for (const listener of this.#listeners) listener();
    }, habits.voicesAfter);
    if (habits.voicesAfter === 0) this.#voices = voices;
  }
  getVoices = () => this.#voices;
  addEventListener = (_type: string, listener: () => void) => void this.#listeners.add(listener);
  removeEventListener = (_type: string, listener: () => void) =>
    void this.#listeners.delete(listener);
  speak(utterance: Utterance) {
    if (Date.now() < this.#deafUntil) return;
    this.said.push(utterance);
    this.speaking = true;
    this.#now = utterance;
    this.#timer = setTimeout(
      () => {
        if (!this.#habits.isStuck) this.speaking = false;
        if (this.#habits.hasEvents) utterance.onend?.({} as never);
      },
      (utterance.text.length * 50) / utterance.rate,
    );
  }
  cancel() {
    this.cancels += 1;
    clearTimeout(this.#timer);
    this.speaking = false;
    this.#deafUntil = Date.now() + (this.#habits.deafFor ?? 0);
    const utterance = this.#now;
    this.#now = undefined;
    // Some tell of it at once, some later.
    if (this.#habits.onCancel === 'error') utterance?.onerror?.({ error: 'interrupted' });
    if (this.#habits.onCancel === 'end') setTimeout(() => utterance?.onend?.({} as never), 30);
  }
}

const make = (text: string): Utterance => ({
  text,
  lang: '',
  rate: 1,
  voice: null,
  onend: null,
  onerror: null,
});
const LINES: Line[] = [
  { text: 'The first sentence.', sentence: 0 },
  { text: 'The second, ', sentence: 1 },
  { text: 'in two parts.', sentence: 1 },
  { text: 'The third.', sentence: 2 },
];
const texts = (speech: FakeSpeech) => speech.said.map(({ text }) => text);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ENGINES: [string, Habits][] = [
  [
    'tells of all, has its voices late, and is deaf after it was stopped',
    { hasEvents: true, voicesAfter: 800, onCancel: 'error', deafFor: 50 },
  ],
  ['tells of nothing', { hasEvents: false, voicesAfter: 0, onCancel: 'nothing' }],
  ['takes to be stopped for the end', { hasEvents: true, voicesAfter: 0, onCancel: 'end' }],
];

describe.each(ENGINES)('an engine that %s', (_, habits) => {
  const begin = (line = 0) => {
    const speech = new FakeSpeech(habits);
    const speaker = new Speaker(speech, make, LINES, 'en');
    speaker.start(line);
    return { speech, speaker };
  };

  test('reads all, in order, each once, and ends', async () => {
    const { speech, speaker } = begin();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(texts(speech)).toEqual(LINES.map(({ text }) => text));
    expect(speaker.get().status).toBe('ended');
    expect(speech.said.every((one) => one.lang === 'en-GB' && one.voice?.lang === 'en-GB')).toBe(
      true,
    );
  });

  test('goes on after a pause with the line that was paused, and skips none', async () => {
    const { speech, speaker } = begin();
    await vi.advanceTimersByTimeAsync(1200);
    speaker.pause();
    const before = texts(speech);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(texts(speech)).toEqual(before);
    expect(speaker.get()).toMatchObject({ status: 'paused', line: before.length - 1 });
    speaker.resume();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(texts(speech)).toEqual([
      ...before,
      ...LINES.slice(before.length - 1).map(({ text }) => text),
    ]);
  });

  test('goes by sentence, on and back', async () => {
    const { speech, speaker } = begin(2);
    await vi.advanceTimersByTimeAsync(1000);
    speaker.step(1);
    expect(speaker.get().line).toBe(3);
    await vi.advanceTimersByTimeAsync(200);
    speaker.step(-1);
    expect(speaker.get().line).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(texts(speech).slice(-2)).toEqual(['The third.', 'The second, ']);
    speaker.step(-1);
    speaker.step(-1);
    expect(speaker.get().line).toBe(0);
  });

  test('says the line again at another speed', async () => {
    const { speech, speaker } = begin();
    await vi.advanceTimersByTimeAsync(1000);
    speaker.setRate(2);
    await vi.advanceTimersByTimeAsync(200);
    expect(speech.said.at(-1)).toMatchObject({ rate: 2, text: LINES[speaker.get().line]!.text });
  });

  test('is silent once it is stopped', async () => {
    const { speech, speaker } = begin();
    await vi.advanceTimersByTimeAsync(1000);
    speaker.stop();
    const before = texts(speech);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(texts(speech)).toEqual(before);
    expect(speech.speaking).toBe(false);
  });
});

test('an engine that says for ever that it speaks is told to stop, and the text goes on', async () => {
  const speech = new FakeSpeech({
    hasEvents: false,
    voicesAfter: 0,
    onCancel: 'error',
    isStuck: true,
  });
  const speaker = new Speaker(speech, make, LINES, 'en');
  speaker.start(0);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(texts(speech)).toEqual(LINES.map(({ text }) => text));
  expect(speech.cancels).toBeGreaterThan(0);
});

test('without a voice for the language that is said, until one arrives', async () => {
  const speech = new FakeSpeech({ hasEvents: true, voicesAfter: 6000, onCancel: 'end' }, [
    voice('kk-KZ'),
  ]);
  const speaker = new Speaker(speech, make, LINES, 'kk');
  speaker.start(0);
  expect(speaker.get().status).toBe('waiting');
  await vi.advanceTimersByTimeAsync(3500);
  expect(speaker.get().status).toBe('no-voice');
  expect(texts(speech)).toEqual([]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(speaker.get().status).toBe('speaking');
});

test('a browser that does not let the page speak is not tried again and again', async () => {
  const speech = new FakeSpeech({ hasEvents: true, voicesAfter: 0, onCancel: 'end' });
  const speak = vi.spyOn(speech, 'speak').mockImplementation((utterance) => {
    utterance.onerror?.({ error: 'not-allowed' });
  });
  const speaker = new Speaker(speech, make, LINES, 'en');
  speaker.start(0);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(speaker.get().status).toBe('failed');
  expect(speak).toHaveBeenCalledTimes(1);
});

test('voices are those of the language, its own region first, then those of the device', () => {
  const voices = [
    voice('fr'),
    voice('pt-PT'),
    voice('pt_BR', 'far', false),
    voice('pt-BR', 'near'),
  ];
  expect(voicesFor(voices, 'pt-BR').map(({ name }) => name)).toEqual(['near', 'far', 'pt-PT']);
  expect(voicesFor(voices, 'zh')).toEqual([]);
});

describe('what is read in one go', () => {
  const block = (
    text: string,
    section: string | undefined = 'one',
    aside: { start: number; end: number }[] = [],
  ) => ({
    section,
    text,
    aside,
  });

  test('is short enough for engines that fall silent, and loses no word', () => {
    const long = `${'A clause of some length, '.repeat(20)}and ${'x'.repeat(400)}.`;
    const lines = spokenLines([block(`Short. ${long}`)], 'en');
    expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(160);
    expect(
      lines
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(`Short. ${long}`.replace(/\s/g, ''));
    expect(new Set(lines.map(({ sentence }) => sentence))).toEqual(new Set([0, 1]));
  });

  const parts = (text: string, lang: string) =>
    spokenLines([block(text)], lang).map((line) => line.text.trim());

  test.each([
    [
      'en',
      'He said that about 2,400 of the tenders: – those of the north, where trade had grown – would be held by 10:30 on the first day of the forum, in which the heads of state took part without their ministers.',
      /[,–:]$/,
    ],
    [
      'ar',
      'وقال الوزير إن الاتفاق الذي وقعته الدولتان في العاصمة يشمل بناء الميناء الجديد على الساحل الشمالي، ويشمل كذلك مد خط السكة الحديدية إلى الحدود؛ وأضاف أن العمل سيبدأ في العام المقبل بعد موافقة البرلمان.',
      /[،؛]$/,
    ],
    [
      'zh',
      '部长在记者会上表示，双方签署的协议包括在北部海岸建设新港口，并将铁路延伸至边境地区；他还说，工程将在议会批准之后于明年开始，预计需要大约三年时间才能完成，期间将有来自两国的数千名工人参加建设。',
      /[，；]$/,
    ],
  ])('ends with a clause, as long as there is one: %s', (lang, text, sign) => {
    const found = parts(text, lang);
    expect(found.length).toBeGreaterThan(1);
    for (const part of found.slice(0, -1)) expect(part).toMatch(sign);
    for (const part of found) expect(part.length).toBeGreaterThan(8);
    expect(found.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  test('leaves no word alone where there is no clause, and cuts none', () => {
    const text = `${'seven letters '.repeat(11)}and then a background.`;
    const found = parts(text, 'en');
    expect(found.join(' ')).toBe(text);
    for (const part of found) expect(part.length).toBeGreaterThan(50);
  });

  test('counts a character of Chinese for as long as it takes to say it', () => {
    const found = parts(`${'中国港口'.repeat(40)}。`, 'zh');
    expect(Math.max(...found.map((part) => part.length))).toBeLessThan(60);
  });

  test('has no numbers of footnotes, no signs alone, nothing that is not the text’s', () => {
    const lines = spokenLines(
      [
        { section: undefined, text: 'Contents' },
        block('It is so1. Really.', 'one', [{ start: 8, end: 9 }]),
        block('— *** —'),
        block('A footnote.'),
      ],
      'en',
      (index) => index !== 3,
    );
    expect(lines.map(({ text }) => text)).toEqual(['It is so.', 'Really.']);
  });
});
