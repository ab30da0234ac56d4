import { create } from 'zustand';
import { desk as m } from '../messages/desk.ts';
import {
  CHANGED,
  type Conflict,
  type DeskHelp,
  type DeskRecord,
  type DeskState,
  type DeskText,
  type Edit,
  type TextPlace,
} from '../model/desk/desk.ts';
import { ask, RefusedError } from './ask.ts';
import { isMap, nextSlot, wordSlots, type Path } from './slots.ts';

export const PANELS = ['queue', 'record', 'problems', 'names', 'front', 'page'] as const;
export type Panel = (typeof PANELS)[number];

interface Store {
  state?: DeskState;
  text?: DeskText;
  help?: DeskHelp;
  panel: Panel;
  /** The record that is shown, and its field that a selection fills. */
  record?: string | undefined;
  slot?: Path | undefined;
  /** The next place of a list that words were put in: a selection may go there if the editor says so. */
  more?: Path | undefined;
  selection?: TextPlace | undefined;
  /** Fields of the record made last that are guesses, until they are changed or another is made. */
  guessed: { record: string; fields: readonly string[] };
  /** Index into the candidates. */
  at: number;
  conflict?: (Conflict & { edits: Edit[]; label: string }) | undefined;
  notices: string[];
  refused?: { message: string; fix: string } | undefined;
  isSaving: boolean;
  /** Changes that could not be written, in their order: they are tried again. */
  unsaved: readonly Change[];
}

interface Change {
  label: string;
  edits: (state: DeskState) => Edit[];
}

/** What is being edited; the analysis itself is only in its file. */
export const useDesk = create<Store>(() => ({
  panel: 'queue',
  at: 0,
  guessed: { record: '', fields: [] },
  notices: [],
  isSaving: false,
  unsaved: [],
}));
const { setState, getState } = useDesk;

/** Loads an analysis, and from then on follows what others do to its file. */
export async function open(slug: string): Promise<void> {
  await guarded(async () => {
    const [state, help] = await Promise.all([ask('open', { slug }), ask('help', {})]);
    take(state);
    setState({ help });
  });
  import.meta.hot?.on(CHANGED, ({ slug: changed }: { slug: string }) => {
    if (changed === slug && !getState().isSaving) void reload();
  });
}

async function reload(): Promise<void> {
  await guarded(async () => take(await ask('open', asked())));
}

const asked = () => {
  const { state, text } = getState();
  return { slug: state!.slug, ...(text && { textHash: text.hash }) };
};

function take(state: DeskState): void {
  const { record, at, version } = { ...getState(), version: getState().state?.version };
  if (version === state.version && state.notices.length === 0 && !state.text) return;
  const isThere = state.records.some(({ id }) => id === record);
  setState({
    state,
    ...(state.text && { text: state.text, selection: undefined }),
    ...(!isThere && { record: undefined, slot: undefined, more: undefined }),
    at: Math.min(at, Math.max(0, state.candidates.length - 1)),
    ...(state.notices.length > 0 && { notices: state.notices }),
  });
}

async function guarded(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { message, fix } =
      error instanceof RefusedError
        ? error
        : { message: String(error), fix: 'Load the page again.' };
    setState({ refused: { message, fix } });
  }
}

/** One change after another: each is made to what the one before has left. */
let queue = Promise.resolve();
const inTurn = (work: () => Promise<void>): Promise<void> => {
  setState({ isSaving: true, refused: undefined, notices: [] });
  queue = queue.then(() => guarded(work)).finally(() => setState({ isSaving: false }));
  return queue;
};

/**
 * Changes the file.
 * @param label what the change is called where it is taken back
 * @param edits made when their turn has come, so that they say which record was seen
 */
export function apply(label: string, edits: (state: DeskState) => Edit[]): Promise<void> {
  return inTurn(async () => {
    const { unsaved } = getState();
    // A field that is set again while it waits is set once.
    const others = unsaved.filter((one) => one.label !== label || !label.includes(' of '));
    setState({ unsaved: [...others, { label, edits }] });
    await saveAll();
  });
}

/** Makes the changes that wait, the first one first; one that cannot be written stays, with all after it. */
async function saveAll(): Promise<void> {
  for (let next = getState().unsaved[0]; next; next = getState().unsaved[0]) {
    try {
      await save(next);
    } catch (error) {
      if (error instanceof RefusedError && error.isUnwritten) {
        setTimeout(() => void tryAgain(), AGAIN);
        throw error;
      }
      setState({ unsaved: getState().unsaved.slice(1) });
      throw error;
    }
    setState({ unsaved: getState().unsaved.slice(1) });
  }
}

/** Milliseconds until what could not be written is tried again. */
const AGAIN = 2000;

function tryAgain(): Promise<void> {
  queue = queue.then(async () => {
    if (getState().unsaved.length === 0) return;
    await guarded(async () => {
      await saveAll();
      setState({ refused: undefined, notices: [m.savedNow()] });
    });
  });
  return queue;
}

async function save({ label, edits }: Change): Promise<void> {
  const made = edits(getState().state!);
  if (made.length === 0) return;
  const answer = await ask('apply', { ...asked(), label, edits: made });
  if ('conflict' in answer) {
    setState({ conflict: { ...answer.conflict, edits: made, label } });
    return;
  }
  take(answer);
  if (answer.made === undefined) return;
  setState({ guessed: { record: answer.made, fields: answer.guessed ?? [] } });
  show(answer.made);
}

/** Takes back the last change; one that is not written yet is only forgotten. */
export const undo = () =>
  inTurn(async () => {
    const { unsaved } = getState();
    if (unsaved.length > 0) setState({ unsaved: unsaved.slice(0, -1) });
    else take(await ask('undo', asked()));
  });
export const redo = () => inTurn(async () => take(await ask('redo', asked())));
export const skip = (keys: string[], notice = m.skipped()) =>
  inTurn(async () => {
    take({ ...(await ask('skip', { ...asked(), keys })), notices: [notice] });
  });

/** Settles what was changed in two places. */
export function settle(isMine: boolean): void {
  const { conflict } = getState();
  setState({ conflict: undefined });
  if (!conflict) return;
  if (!isMine) {
    void reload();
    return;
  }
  const { version } = conflict;
  void apply(conflict.label, () =>
    conflict.edits.map((edit) => {
      if ('version' in edit && version !== undefined) return { ...edit, version };
      if (edit.do !== 'matter') return edit;
      const { was: _was, ...rest } = edit;
      return rest;
    }),
  );
}

export const recordOf = (state: DeskState | undefined, id: string | undefined) =>
  state?.records.find((one) => one.id === id);

/** Shows a panel; only where a record is shown a field of it waits for words. */
export function showPanel(panel: Panel): void {
  const { state, record: id } = getState();
  const record = panel === 'record' ? recordOf(state, id) : undefined;
  setState({ panel, slot: record && nextSlot(record), more: undefined });
}

/** Shows a record, with the field that is to be filled next: the one that is asked for, if it is. */
export function show(id: string, field?: string): void {
  const record = recordOf(getState().state, id);
  const asked = record && wordSlots(record, [field ?? '']).find(({ path }) => path[0] === field);
  const slot = asked?.path ?? (record && nextSlot(record));
  setState({ panel: 'record', record: id, slot, more: undefined });
}

/** Shows the queue, with no field waiting for words. */
export const showQueue = () => setState({ panel: 'queue', slot: undefined, more: undefined });

/** Sets a field of a record; the field after it is then the one to be filled. */
export function setField(
  record: DeskRecord,
  path: Path,
  value: Extract<Edit, { do: 'set' }>['value'] | undefined,
  place?: TextPlace,
): Promise<void> {
  const { guessed } = getState();
  if (guessed.record === record.id)
    setState({ guessed: { ...guessed, fields: guessed.fields.filter((one) => one !== path[0]) } });
  return apply(`${path.join('.')} of ${record.id}`, (state) => {
    const now = recordOf(state, record.id) ?? record;
    return [
      {
        do: 'set',
        record: record.id,
        version: now.version,
        path: [...path],
        ...(value !== undefined && { value }),
        ...(place && { place }),
      },
    ];
  });
}

/** Says who is meant by words; whoever is no name of the front matter yet is one then. */
export function setMeant(
  record: DeskRecord,
  path: Path,
  value: { words: string; is: string },
): Promise<void> {
  return apply(`${path.join('.')} of ${record.id}`, (state) => {
    const given = state.matter['names'];
    const names = isMap(given) ? given : {};
    const known = Object.entries(names).flatMap(([name, forms]) => [name, forms].flat());
    const { version } = recordOf(state, record.id) ?? record;
    return [
      { do: 'set', record: record.id, version, path: [...path], value },
      ...(known.includes(value.is)
        ? []
        : [
            {
              do: 'matter' as const,
              path: ['names'],
              value: { ...names, [value.is]: [] },
              was: given ?? {},
            },
          ]),
    ];
  });
}

/**
 * Fills a field with words of the text, the active one if no other is given, and goes on to the next.
 * A list takes one; the next selection is asked about, as it may begin something else.
 */
export async function fill(place: TextPlace, into = getState().slot): Promise<void> {
  const { record: id, state } = getState();
  const record = recordOf(state, id);
  if (!record || !into) return;
  await setField(record, into, undefined, place);
  const after = recordOf(getState().state, id);
  const isList = typeof into.at(-1) === 'number';
  if (after && !getState().refused)
    setState(
      isList
        ? { slot: undefined, more: listEnd(into) }
        : { slot: nextSlot(after, into), more: undefined },
    );
  setState({ selection: undefined });
}

const listEnd = (slot: Path): Path => [...slot.slice(0, -1), Number(slot.at(-1)) + 1];
