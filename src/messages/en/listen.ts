/** Listening to a text: the bar that stands over the page meanwhile. */
export default {
  /** The name of the bar. */
  listening: 'Listening',
  pause: 'Pause',
  play: 'Play',
  again: 'Again',
  back: 'Previous sentence',
  on: 'Next sentence',
  speed: 'Speed',
  /** @param rate "1.5" */
  times: '{rate}×',
  voice: 'Voice',
  stop: 'Stop',
  // Announced.
  ended: 'End of the text.',
  /** @param language "Kazakh" */
  noVoice:
    'This browser has no voice for {language}. You can add one in the settings of your device.',
  failed: 'This browser could not read it aloud.',
} as const;
