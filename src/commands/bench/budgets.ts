/** What is promised, in bytes after Brotli unless it says otherwise; the bench and the tests hold to it. */
export const BUDGETS = {
  /** The page of our article: HTML with all styles in it. */
  page: 12_000,
  /** All scripts that the page of an analysis loads without the reader doing anything. */
  scripts: 85_000,
  /** Requests until the text is painted. */
  requests: 1,
  /** Requests to anyone else, and for fonts. */
  foreign: 0,
  layoutShift: 0,
  /** The longest task at a quarter of the machine's speed, in milliseconds. */
  task: 50,
  /** Milliseconds in which tasks hold up the reader, at a quarter of the machine's speed. */
  blocking: 0,
  /** How many frames of a sixtieth of a second a click takes to be painted, at a quarter of the speed. */
  frames: 2,
  /** How many times as many bytes a page may have among a thousand analyses as alone. */
  growth: 1.01,
  /** What our article takes on the host, uncompressed; and how many files more than it has addresses. */
  hostBytes: 1_242_000,
  hostFiles: 15,
  /** What a first visit to one page asks for, until the page and all that it needs is kept. */
  visit: 25,
  /** A thousand analyses on two cores: in seconds, and in bytes of memory. */
  build: 60,
  memory: 1_000_000_000,
} as const;
