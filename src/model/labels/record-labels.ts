import { labels } from '../../messages/labels.ts';
import type { Mode, Phase, Use } from '../record.ts';

/** What only records say, so that the page of the text need not load it. */

/** In what way the text gives the words of another. */
export const USE_LABELS: Readonly<Record<Use, () => string>> = {
  direct: labels.quoted,
  ascribed: labels.ascribed,
  reported: labels.reported,
  author: labels.ownMarks,
  name: labels.nameInMarks,
};

/** Whether what a date is of has taken place. */
export const PHASE_LABELS: Readonly<Record<Phase, () => string>> = {
  happened: labels.happened,
  planned: labels.plannedPhase,
};

/** In what way the text gives a figure or an event that it does not state. */
export const MODE_LABELS: Readonly<Record<Mode, () => string>> = {
  forecast: labels.foreseen,
  condition: labels.onCondition,
  denial: labels.deniedMode,
  question: labels.asked,
  allegation: labels.alleged,
};
