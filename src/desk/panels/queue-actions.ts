import { desk as m } from '../../messages/desk.ts';
import type { Candidate, Edit } from '../../model/desk/desk.ts';
import type { WAIVER_WHYS } from '../../model/desk/fields.ts';
import { apply, showPanel, showQueue, skip, useDesk } from '../store.ts';

/** The candidate that is shown; none while a change is on its way, as nobody has seen what comes after it. */
const current = (): Candidate | undefined => {
  const { state, at, isSaving, unsaved } = useDesk.getState();
  return isSaving || unsaved.length > 0 ? undefined : state?.candidates[at];
};

const addOf = ({ section, kind, fields }: Candidate): Edit => ({
  do: 'add',
  section,
  kind,
  fields,
});

/** Whether the record is whole as it is proposed, with nothing guessed that has to be looked at. */
export const isWhole = ({ blank, guessed }: Candidate): boolean =>
  blank.length === 0 && guessed.length === 0;

/** Makes the record that is proposed; what is left blank in it, or guessed, is shown to be decided. */
export function accept(): void {
  const candidate = current();
  if (!candidate) return;
  void add(candidate).then(() => {
    // Nothing is left to decide: the queue goes on.
    if (isWhole(candidate)) showQueue();
  });
}

/** Makes the record that is proposed, and remembers what in it is guessed. */
async function add(candidate: Candidate): Promise<void> {
  await apply(`${candidate.kind} “${candidate.text}”`, () => [addOf(candidate)]);
  const { guessed } = useDesk.getState();
  useDesk.setState({ guessed: { ...guessed, fields: candidate.guessed } });
}

/** Makes it, and stays at it: more is to be said than was proposed. */
export function acceptAndStay(): void {
  const candidate = current();
  if (candidate) void add(candidate);
}

/** One decision for all equal words. */
export function acceptAll(): void {
  const { state } = useDesk.getState();
  const candidate = current();
  if (!candidate || !state) return;
  const all = state.candidates.filter(
    ({ key }) => key === candidate.key || candidate.equal.includes(key),
  );
  void apply(`${all.length} × “${candidate.text}”`, () => all.map(addOf)).then(() =>
    showPanel('queue'),
  );
}

/** Looks at the next one; this one stays for later. */
export function next(): void {
  const { at, state } = useDesk.getState();
  const count = state?.candidates.length ?? 0;
  if (count > 0) useDesk.setState({ at: (at + 1) % count });
}

/** Puts it off for good: it is not shown again, and stays underlined. */
export function putOff(): void {
  const candidate = current();
  if (candidate) void skip([candidate.key]);
}

type Why = (typeof WAIVER_WHYS)[number];

/** One decision for all equal words: none of them needs a record. */
export function waiveAll(why: Why): void {
  const { state } = useDesk.getState();
  const candidate = current();
  if (!candidate || !state) return;
  waiveThese(
    state.candidates.filter(({ key }) => key === candidate.key || candidate.equal.includes(key)),
    why,
  );
}

/** Says that the words need no record. */
export function waive(why: Why): void {
  const candidate = current();
  if (candidate) waiveThese([candidate], why);
}

/** A whole sentence cannot be waived: what is counted in it would be too. */
const isSentence = ({ kind, fields }: Candidate): boolean =>
  kind === 'agreement' || fields['use'] === 'reported';

/**
 * Waives proposals: of a sentence that states a status, the words that state it. What no check asks for
 * (a report, a plan) needs no waiver, and is only not proposed again.
 */
function waiveThese(candidates: readonly Candidate[], why: Why): void {
  const [first] = candidates;
  const isOptional = (one: Candidate) => isSentence(one) && !one.stated;
  const optional = candidates.filter(isOptional);
  if (optional.length > 0)
    void skip(
      optional.map(({ key }) => key),
      m.notAskedFor(),
    );
  const waived = candidates.filter((one) => !isOptional(one));
  if (!first || waived.length === 0) return;
  const count = waived.length > 1 ? `${waived.length} × ` : '';
  void apply(`waive ${count}“${first.text}”`, ({ candidates: now }) =>
    waived.filter(({ key }) => now.some((one) => one.key === key)).map((one) => waiverOf(one, why)),
  ).then(showQueue);
}

function waiverOf(candidate: Candidate, why: Why): Edit {
  const { section, passage, kind, fields, start, text, stated } = candidate;
  // A name of several words is proposed with all that it has.
  if (kind === 'waive') return { do: 'add', section, kind, fields: { ...fields, why } };
  const at = stated ?? { start: candidate.start, end: candidate.end };
  const words = stated
    ? text.slice(stated.start - start, stated.end - start)
    : why === 'coreference'
      ? text + countedBehind(candidate)
      : text;
  return {
    do: 'add',
    section,
    kind: 'waive',
    fields: { words, why },
    place: { passage, start: at.start, end: at.start + words.length },
  };
}

/** What a number counts, with the space before it, where it stands right behind: "two countries". */
function countedBehind({ kind, fields, passage, end }: Candidate): string {
  const { unit } = fields;
  const own = useDesk.getState().text?.passages[passage];
  if (!own || kind !== 'figure' || typeof unit !== 'string' || unit === '') return '';
  const text = own.text.slice(end);
  const at = text.search(/\S/u);
  return at >= 0 && text.startsWith(unit, at) ? text.slice(0, at + unit.length) : '';
}
