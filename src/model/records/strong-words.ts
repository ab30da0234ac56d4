import { labels } from '../../messages/labels.ts';
import { STATUS_LABELS } from '../labels/labels.ts';
import { howMany } from './how-many.ts';
import type { StrongCount } from '../analysis.ts';

/** @returns how many have come furthest, in words: "8 signed", "3 mentioned". */
export function strongWords({ count, status }: StrongCount): string {
  const words = howMany(count);
  return status
    ? labels.countOf({ count: words, status: STATUS_LABELS[status]() })
    : labels.mentioned({ count: words });
}
