import { labels } from '../../messages/labels.ts';
import type { Kind } from '../analysis.ts';
import type { NoteReason } from '../record.ts';
import type { Status } from '../statuses.ts';

/** What every page may say of a state. Each is written as within a sentence (`capital`). */

/** How far something has come. */
export const STATUS_LABELS: Readonly<Record<Status, () => string>> = {
  signed: labels.signed,
  initialled: labels.initialled,
  ratified: labels.ratified,
  'in-force': labels.inForce,
  agreed: labels.agreed,
  prepared: labels.prepared,
  announced: labels.announced,
  issued: labels.issued,
  planned: labels.planned,
  'existing-practice': labels.existingPractice,
  'goal-ascribed': labels.goalAscribed,
  threatened: labels.threatened,
  claimed: labels.claimed,
  rejected: labels.rejected,
  suspended: labels.suspended,
  ended: labels.ended,
  denied: labels.denied,
};

/** The kinds of texts. */
export const KIND_LABELS: Readonly<Record<Kind, () => string>> = {
  'opinion-analysis': labels.opinionAnalysis,
  'news-analysis': labels.newsAnalysis,
  commentary: labels.commentary,
  interview: labels.interview,
  report: labels.report,
};

/** Why an editor remarks on words of the text. */
export const NOTE_REASON_LABELS: Readonly<Record<NoteReason, () => string>> = {
  defect: labels.defect,
  name: labels.name,
  gloss: labels.gloss,
  ambiguity: labels.ambiguity,
};
