import { STATUS_LABELS } from '../labels/labels.ts';
import { labels } from '../../messages/labels.ts';
import { isStated, type Agreement } from '../record.ts';

/** @returns the status as it is put in a sentence: "signed", or "signed, according to officials". */
export const statusWords = ({ status, source }: Agreement): string =>
  isStated(source)
    ? labels.statusBy({ status: STATUS_LABELS[status](), source: source.words })
    : STATUS_LABELS[status]();
