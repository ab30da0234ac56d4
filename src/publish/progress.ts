/** Prints what is done and what is left, for somebody who waits. */
export interface Progress {
  /**
   * Begins a step.
   * @param what is done, such as "compiling"
   * @param total how many there are to do
   * @returns notes that one more is done
   */
  step(what: string, total: number): () => void;
  /** Takes the line away that was updated. */
  end(): void;
}

/** How long a step may take before it is worth a word, and how often a log gets a line, in milliseconds. */
const SOON = 1000;
const EVERY = 5000;

/** Updates one line on a terminal; in a log writes a line now and then. */
export function progressOn(
  out: { write(text: string): unknown; isTTY?: boolean } = process.stderr,
): Progress {
  let shown = false;
  return {
    step(what, total) {
      let done = 0;
      let next = performance.now() + SOON;
      return () => {
        done++;
        const now = performance.now();
        if (now < next) return;
        next = now + (out.isTTY ? 100 : EVERY);
        const line = `${what} ${done} of ${total}, ${total - done} left`;
        shown = true;
        out.write(out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
      };
    },
    end() {
      if (shown && out.isTTY) out.write('\r\u001b[K');
      shown = false;
    },
  };
}
