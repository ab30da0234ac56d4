import { labels } from '../../messages/labels.ts';
import type { Agreement } from '../record.ts';
import { howMany } from '../records/how-many.ts';
import { statusWords } from '../records/status-words.ts';

/**
 * @returns the status of an agreement in a list; of a set of documents with how many they are, as they
 * are counted above it: "7 signed"
 */
export function rowWords(agreement: Agreement): string {
  const { set } = agreement;
  const status = statusWords(agreement);
  if (!set) return status;
  const count = howMany(set.count);
  // Those that are named have statuses of their own.
  if (!set.otherStatus) return labels.countOf({ count, status });
  return count === String(set.count.value)
    ? labels.documents({ count: set.count.value })
    : labels.someDocuments({ count });
}
