/** Reading offline: what is saved on the device, what is new, and pages that cannot be had. */
export default {
  offline: 'Offline',
  withdrawn: 'This analysis has been withdrawn from the site.',
  readingCopy: 'You are reading the copy saved on this device.',
  removeCopy: 'Remove the copy',
  newVersion: 'A new version is ready.',
  changed: 'The text or its records have changed.',
  readNew: 'Read the new version',
  notNow: 'Not now',
  saved: 'Saved for offline',
  /** @param percent "40%" */
  saving: 'Saving for offline … {percent}',
  tryAgain: 'Try again',
  save: 'Save for offline',
  remove: 'Remove',
  // Why something was not saved.
  refusedUnreachable: 'Not saved for offline: the site cannot be reached.',
  refusedFull: 'Not saved for offline: this device has no space left.',
  refusedGone: 'Not saved for offline: it is no longer on the site.',
  refusedBehind: 'Not saved for offline: the site is being updated, try again.',
  refusedUnknown: 'Not saved for offline: the saved copy is damaged.',
  percent: '{count}%',
  kilobytes: '{count} kB',
  megabytes: '{count} MB',

  // What is kept on the device, on the page about the site.
  onThisDevice: 'On this device',
  doesNotKeep:
    'This browser cannot save pages for offline reading. Your reading settings are kept.',
  allRemoved: 'Everything this site stored on this device has been removed.',
  noneSaved: 'No analyses are saved for offline reading.',
  /** Before a list. @param size "1.4 MB" */
  savedInAll: 'Saved for offline, {size} in all:',
  withdrawnEntry: 'Withdrawn from the site.',
  removes:
    'This removes saved analyses, reading settings, remembered places, and your highlights and notes.',
  removeEverything: 'Remove everything',
  keepIt: 'Keep it',
  removeStored: 'Remove everything stored',

  // The page for what cannot be had: why.
  unreachable: 'The site cannot be reached, and this page is not saved on this device.',
  slow: 'The site is slow to respond, and this page is not saved on this device.',
  failed: 'The site returned an error ({status}), and this page is not saved on this device.',
  nothingYet: 'Nothing yet.',
  notSaved: 'Not saved',
} as const;
