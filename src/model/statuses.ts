/** How far something has come that was agreed or is mentioned, in the order in which it is listed. */
export const STATUSES = [
  'signed',
  'initialled',
  'ratified',
  'in-force',
  'agreed',
  'prepared',
  'announced',
  'issued',
  'planned',
  'existing-practice',
  'goal-ascribed',
  'threatened',
  'claimed',
  'rejected',
  'suspended',
  'ended',
  'denied',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * Statuses of what somebody has agreed to: only of these does the page speak of parties and of the
 * instrument. Of a plan, a practice or a threat the text names somebody, and says no more.
 */
export const JOINED_STATUSES: readonly Status[] = STATUSES.slice(0, STATUSES.indexOf('agreed') + 1);

/** Statuses of what is an agreement or is on the way to one; the others are "also mentioned". */
export const AGREEMENT_STATUSES: readonly Status[] = STATUSES.slice(
  0,
  STATUSES.indexOf('planned') + 1,
);
