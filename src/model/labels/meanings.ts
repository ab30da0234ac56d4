import { labels } from '../../messages/labels.ts';
import type { Use } from '../record.ts';
import type { Status } from '../statuses.ts';

/** What the labels mean: only views that have room for it need them. */

/** What is meant by a status, in a sentence. */
export const STATUS_MEANINGS: Readonly<Record<Status, () => string>> = {
  signed: labels.signedMeaning,
  initialled: labels.initialledMeaning,
  ratified: labels.ratifiedMeaning,
  'in-force': labels.inForceMeaning,
  agreed: labels.agreedMeaning,
  prepared: labels.preparedMeaning,
  announced: labels.announcedMeaning,
  issued: labels.issuedMeaning,
  planned: labels.plannedMeaning,
  'existing-practice': labels.existingPracticeMeaning,
  'goal-ascribed': labels.goalAscribedMeaning,
  threatened: labels.threatenedMeaning,
  claimed: labels.claimedMeaning,
  rejected: labels.rejectedMeaning,
  suspended: labels.suspendedMeaning,
  ended: labels.endedMeaning,
  denied: labels.deniedMeaning,
};

/** What is meant by a use, in a sentence. */
export const USE_MEANINGS: Readonly<Record<Use, () => string>> = {
  direct: labels.quotedMeaning,
  ascribed: labels.ascribedMeaning,
  reported: labels.reportedMeaning,
  author: labels.ownMarksMeaning,
  name: labels.nameInMarksMeaning,
};
