import { labels } from '../../messages/labels.ts';
import { MODE_LABELS } from '../labels/record-labels.ts';
import type { Figure } from '../record.ts';
import { limitOf } from '../records/exactness.ts';

/**
 * @returns what stands wherever a figure is shown, in the interface's words: that it is calculated, that
 * the text does not state it as fact, that it is no exact number
 */
export function limitsOf({ value, mode, derived }: Figure): string[] {
  const limit = value && limitOf(value);
  return [
    ...(derived ? [labels.derivedValue()] : []),
    ...(mode ? [MODE_LABELS[mode.is]()] : []),
    ...(limit === undefined ? [] : [limit]),
  ];
}
