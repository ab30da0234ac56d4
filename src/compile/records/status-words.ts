import { STRONG_STATUSES } from '../../language/status.ts';
import type { CueKind } from '../../language/cue-kinds.ts';
import { STATUSES, type Status } from '../../model/statuses.ts';

/** What each status says of the text, as problems put it: in English, whatever the site's language. */
export const MEANINGS: Readonly<Record<Status, string>> = {
  signed: 'the text says that it was signed',
  initialled: 'the text says that its wording was initialled',
  ratified: 'the text says that it was ratified',
  'in-force': 'the text says that it is in force',
  agreed: 'the text says that it was agreed, and not that it was signed',
  prepared: 'the text says that it was prepared; not that it was signed',
  announced: 'the text says that readiness or an intention was made public',
  issued: 'the text says that a statement was made',
  planned: 'the text speaks of it as a plan',
  'existing-practice': 'the text tells of it as going on already',
  'goal-ascribed': 'the text says that somebody wants it',
  threatened: 'the text says that somebody threatens it',
  claimed: 'the text says that it exists',
  rejected: 'the text says that it was turned down',
  suspended: 'the text says that it was suspended',
  ended: 'the text says that it has ended',
  denied: 'the text says that somebody denies it',
};

const isWeak = (status: Status) => !STRONG_STATUSES.has(status);

/** The weak statuses, as a list for messages. */
export const WEAK_STATUSES = STATUSES.filter(isWeak).join(', ');

/** What a cue is, in a message. */
export const CUE_NAMES: Readonly<Record<CueKind, string>> = {
  negation: 'a negation',
  'negative-subject': 'a negation',
  denial: 'a denial',
  doubt: 'a doubt',
  falsehood: 'words that call it false',
  report: 'a report without commitment',
  condition: 'a condition',
  intention: 'a plan, a wish or a possibility',
  question: 'a question',
  'past-conditional': 'what did not come about',
};

/** What to do where such a cue governs the words of a status. */
export function fixForGoverned(kind: CueKind): string {
  switch (kind) {
    case 'denial':
    case 'falsehood':
      return 'write "is: denied" and cite the words that deny it';
    case 'intention':
    case 'condition':
    case 'past-conditional':
      return 'write "is: planned" and cite the words that say so, or give another status that the sentence states';
    default:
      return 'give the status that the sentence states, or cite a sentence that states this one';
  }
}
