import { describe, expect, test } from 'vitest';
import { stackNotes, type NoteRequest } from '../../../../src/views/text/stack-notes.ts';

const ROOM = { gap: 10, reach: 50, end: 10_000 };
const note = (top: number, height = 100, folded = 20): NoteRequest => ({ top, height, folded });
/** One that is not to be folded. */
const open = (top: number, height: number): NoteRequest => ({ top, height });
const tops = (notes: readonly NoteRequest[], room = ROOM) =>
  stackNotes(notes, room).map(({ top }) => top);
const forms = (notes: readonly NoteRequest[], room = ROOM) =>
  stackNotes(notes, room)
    .map(({ folded }) => (folded ? '–' : 'O'))
    .join('');

/** Whether all keep their turn and their distance. */
function apart(notes: readonly NoteRequest[], room = ROOM): boolean {
  const placed = stackNotes(notes, room);
  return placed.every(({ top, folded }, index) => {
    const next = placed[index + 1];
    const { height, folded: line } = notes[index]!;
    return !next || next.top >= top + (folded ? line! : height) + room.gap - 1e-6;
  });
}

describe('notes', () => {
  test('none are placed as none', () => {
    expect(stackNotes([], ROOM)).toEqual([]);
  });

  test('stand where they want to, if there is room', () => {
    expect(tops([note(0), note(200), note(400)])).toEqual([0, 200, 400]);
    expect(forms([note(0), note(200), note(400)])).toBe('OOO');
  });

  test('are pushed down in order, within reach', () => {
    expect(tops([note(0), note(80)])).toEqual([0, 110]);
    expect(forms([note(0), note(80)])).toBe('OO');
  });

  test('of the same line stand below one another', () => {
    expect(tops([note(300, 30), note(300, 30)])).toEqual([300, 340]);
  });

  test('are folded where one would be pushed out of reach', () => {
    const six = [0, 30, 60, 90, 120, 150].map((top) => note(top));
    expect(forms(six)).toBe('–––––O');
    expect(tops(six)).toEqual([0, 30, 60, 90, 120, 150]);
  });

  test('are unfolded again as far as that pushes none out of reach', () => {
    const notes = [note(0), note(105), note(110), note(115)];
    expect(forms(notes)).toBe('–––O');
    const room = { ...ROOM, reach: 60 };
    expect(forms(notes, room)).toBe('O––O');
    expect(tops(notes, room)).toEqual([0, 110, 140, 170]);
  });

  test('elsewhere stay as they are', () => {
    const crowd = [0, 10, 20, 30].map((top) => note(top));
    expect(forms([...crowd, note(1000), note(1200)])).toBe('–––OOO');
  });

  test('spread up as well where folding is not enough, and no further than there is room', () => {
    const crowd = (top: number) => [0, 5, 10, 15, 20, 25].map((each) => note(top + each, 20, 20));
    // Pushed down only, the last would stand 125 below its words.
    expect(tops(crowd(500))).toEqual([437.5, 467.5, 497.5, 527.5, 557.5, 587.5]);
    expect(tops([note(460, 30), ...crowd(500)])[0]).toBeLessThan(460);
    expect(tops(crowd(30))).toEqual([0, 30, 60, 90, 120, 150]);
    expect(apart(crowd(500))).toBe(true);
  });

  test('make no open note leave its words', () => {
    const notes = [note(400, 20), open(420, 300), note(440), note(450)];
    expect(tops(notes)).toEqual([400, 430, 740, 770]);
  });

  test('that are not to be folded are not', () => {
    const notes = [note(0), open(10, 300), note(20), note(30)];
    expect(forms(notes)).toBe('–O–O');
    expect(tops(notes)).toEqual([0, 30, 340, 370]);
  });

  test('of more than fit go on below, none over another', () => {
    const many = Array.from({ length: 20 }, (_, index) => note(index));
    expect(forms(many)).toBe(`${'–'.repeat(19)}O`);
    expect(tops(many)).toEqual(many.map((_, index) => index * 30));
  });

  test('move up at the end of the margin', () => {
    const room = { ...ROOM, end: 300 };
    expect(tops([note(50), note(250)], room)).toEqual([50, 200]);
    expect(tops([note(180), note(250)], room)).toEqual([90, 200]);
  });

  test('go beyond the end rather than over one another', () => {
    const room = { ...ROOM, end: 100 };
    const notes = [open(0, 80), open(10, 80)];
    expect(tops(notes, room)).toEqual([0, 90]);
    expect(apart(notes, room)).toBe(true);
  });

  test('whose words are out of turn keep the turn that they are given in', () => {
    expect(tops([open(200, 30), open(0, 30), note(220, 30)])).toEqual([200, 240, 280]);
  });
});

/** A sequence that is the same at every run: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('in a thousand margins none stands over another, and none is folded that need not be', () => {
  const next = random(7);
  for (let run = 0; run < 1000; run++) {
    let top = 0;
    const notes = Array.from({ length: Math.floor(next() * 40) }, () => {
      top += next() < 0.5 ? next() * 30 : next() * 300;
      const folded = 15 + next() * 10;
      const height = folded + next() * 150;
      return next() < 0.1 ? open(top, height) : note(top, height, folded);
    });
    expect(apart(notes), `run ${run}`).toBe(true);

    const room = { ...ROOM, end: Infinity };
    const placed = stackNotes(notes, room);
    const unfolded = stackNotes(
      notes.map((each) => open(each.top, each.height)),
      room,
    );
    const crowded = unfolded.some(({ top }, index) => top - notes[index]!.top > ROOM.reach);
    if (!crowded) expect(placed.some(({ folded }) => folded)).toBe(false);
    // What is out of reach is so although all that push it are folded.
    placed.forEach(({ top }, index) => {
      if (top - notes[index]!.top <= ROOM.reach) return;
      for (let before = index - 1; before >= 0; before--) {
        if (notes[before]!.folded !== undefined) expect(placed[before]!.folded).toBe(true);
        if (placed[before]!.top <= notes[before]!.top) break;
      }
    });
  }
});
