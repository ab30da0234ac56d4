/** A note that is to stand beside its words. */
export interface NoteRequest {
  /** Where it would best begin, from the top of the margin, in CSS pixels. */
  top: number;
  /** How high it is. */
  height: number;
  /** How high it is when folded to a line; absent where it is not to be folded. */
  folded?: number | undefined;
}

export interface Placed {
  top: number;
  folded: boolean;
}

/**
 * Places notes below one another: none over another, none out of turn, each as near to its words as
 * those before it allow. Where that would push one too far down, the notes around it are folded, and
 * as many of them as there is room for unfolded again; where that is not enough, a crowd spreads up as
 * well as down.
 * @param notes in the order of their words
 * @param gap the least distance from one note to the next
 * @param reach how far below its words a note may stand before others are folded for it
 * @param end where the margin ends: notes that would go beyond it move up
 */
export function stackNotes(
  notes: readonly NoteRequest[],
  { gap, reach, end }: { gap: number; reach: number; end: number },
): Placed[] {
  const folded = notes.map(() => false);
  const heightOf = (index: number) => {
    const note = notes[index]!;
    return folded[index] && note.folded !== undefined ? note.folded : note.height;
  };
  const topsDown = () => {
    let free = -Infinity;
    return notes.map(({ top }, index) => {
      const placed = Math.max(top, free);
      free = placed + heightOf(index) + gap;
      return placed;
    });
  };

  let tops = topsDown();
  // Folding one run of notes may leave a shorter one that is still too far down.
  while (foldRuns()) tops = topsDown();
  unfold();
  tops = spread();

  const moved = moveUp();
  return notes.map((_, index) => ({ top: moved[index]!, folded: folded[index]! }));

  /** Folds every run of notes that push one another in which one is out of reach. */
  function foldRuns(): boolean {
    let changed = false;
    let first = 0;
    for (let index = 1; index <= notes.length; index++) {
      if (index < notes.length && tops[index]! > notes[index]!.top) continue;
      const run = Array.from({ length: index - first }, (_, offset) => first + offset);
      if (run.some((each) => tops[each]! - notes[each]!.top > reach))
        for (const each of run) {
          if (folded[each] || notes[each]!.folded === undefined) continue;
          folded[each] = true;
          changed = true;
        }
      first = index;
    }
    return changed;
  }

  /** Unfolds, in order, each note that pushes none out of reach, and none further that is. */
  function unfold(): void {
    for (let index = 0; index < notes.length; index++) {
      if (!folded[index]) continue;
      folded[index] = false;
      const pushed: number[] = [];
      let free = tops[index]! + heightOf(index) + gap;
      let next = index + 1;
      while (next < notes.length && free > tops[next]!) {
        if (free - notes[next]!.top > reach) break;
        pushed.push(free);
        free += heightOf(next) + gap;
        next++;
      }
      const fits = next === notes.length || free <= tops[next]!;
      if (fits) pushed.forEach((top, offset) => (tops[index + 1 + offset] = top));
      else folded[index] = true;
    }
  }

  /** Moves up what makes another stand out of reach: halfway, or less where less will do. */
  function spread(): number[] {
    // Where each would stand if notes pushed one another up only; what is open is not pushed.
    const up: number[] = [];
    for (let index = notes.length - 1; index >= 0; index--) {
      const { top, folded } = notes[index]!;
      const next = folded === undefined ? undefined : up[index + 1];
      up[index] = next === undefined ? top : Math.min(top, next - gap - heightOf(index));
    }
    let free = Math.min(0, notes[0]?.top ?? 0);
    return tops.map((down, index) => {
      const least = up[index]!;
      const wanted = Math.min(down, Math.max(least + reach, (least + down) / 2));
      const placed = Math.max(free, wanted);
      free = placed + heightOf(index) + gap;
      return placed;
    });
  }

  /** Moves up what goes beyond the end of the margin, as far as the margin reaches. */
  function moveUp(): number[] {
    const result = [...tops];
    let limit = end;
    for (let index = notes.length - 1; index >= 0; index--) {
      const top = Math.min(result[index]!, limit - heightOf(index));
      if (top === result[index]) break;
      result[index] = top;
      limit = top - gap;
    }
    // More than the margin holds: it begins at its top, and goes beyond its end.
    if ((result[0] ?? 0) >= 0) return result;
    let free = 0;
    return result.map((top, index) => {
      const placed = Math.max(top, free);
      free = placed + heightOf(index) + gap;
      return placed;
    });
  }
}
