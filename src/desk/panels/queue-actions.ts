import type { Candidate, Edit } from '../../model/desk/desk.ts';
import { apply, showPanel, skip, useDesk } from '../store.ts';

/** The candidate that is shown; none while a change is on its way, as nobody has seen what comes after it. */
const current = (): Candidate | undefined => {
  const { state, at, isSaving } = useDesk.getState();
  return isSaving ? undefined : state?.candidates[at];
};

const addOf = ({ section, kind, fields }: Candidate): Edit => ({
  do: 'add',
  section,
  kind,
  fields,
});

/** Makes the record that is proposed; what is left blank in it is asked for. */
export function accept(): void {
  const candidate = current();
  if (!candidate) return;
  void apply(`${candidate.kind} “${candidate.text}”`, () => [addOf(candidate)]).then(() => {
    // Nothing is left to fill: the queue goes on.
    if (candidate.blank.length === 0)
      useDesk.setState({ panel: 'queue', record: undefined, slot: undefined });
  });
}

/** Makes it, and stays at it: more is to be said than was proposed. */
export function acceptAndStay(): void {
  const candidate = current();
  if (candidate) void apply(`${candidate.kind} “${candidate.text}”`, () => [addOf(candidate)]);
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

type Why = 'name' | 'idiom' | 'coreference' | 'defect';

/** One decision for all equal words: none of them needs a record. */
export function waiveAll(why: Why): void {
  const { state } = useDesk.getState();
  const candidate = current();
  if (!candidate || !state || isSentence(candidate)) return;
  const all = state.candidates.filter(
    ({ key }) => key === candidate.key || candidate.equal.includes(key),
  );
  void apply(`waive ${all.length} × “${candidate.text}”`, () =>
    all.map(({ section, text, passage, start, end }): Edit => ({
      do: 'add',
      section,
      kind: 'waive',
      fields: { words: text, why },
      place: { passage, start, end },
    })),
  ).then(() => useDesk.setState({ panel: 'queue', record: undefined, slot: undefined }));
}

/** A whole sentence cannot be waived: what is counted in it would be too. */
const isSentence = ({ kind, fields }: Candidate): boolean =>
  kind === 'agreement' || fields['use'] === 'reported';

/** Says that the words need no record. */
export function waive(why: Why): void {
  const { state } = useDesk.getState();
  const candidate = current();
  if (!candidate || !state) return;
  const { passage, start, end } = candidate;
  if (isSentence(candidate)) {
    putOff();
    return;
  }
  const words = candidate.text;
  const isProposed = candidate.kind === 'waive';
  void apply(`waive “${words}”`, () => [
    {
      do: 'add',
      section: candidate.section,
      kind: 'waive',
      fields: isProposed ? { ...candidate.fields, why } : { words, why },
      ...(!isProposed && { place: { passage, start, end } }),
    },
  ]).then(() => useDesk.setState({ panel: 'queue', record: undefined, slot: undefined }));
}
