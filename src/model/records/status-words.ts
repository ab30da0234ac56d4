import { STATUS_LABELS } from '../labels/labels.ts';
import { labels } from '../../messages/labels.ts';
import { isStated, type Agreement } from '../record.ts';

/** @returns the status as it is put in a sentence: "signed", or "signed, according to officials". */
export function statusWords({ status, source }: Agreement): string {
  const label = STATUS_LABELS[status]();
  if (!isStated(source)) return label;
  // Who says that it is not so is who denies it.
  const said = status === 'denied' ? labels.deniedBy : labels.statusBy;
  return said({ status: label, source: source.words });
}
