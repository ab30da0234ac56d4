import { labels } from '../../messages/labels.ts';
import { MODE_LABELS } from '../labels/record-labels.ts';
import type { Figure } from '../record.ts';
import { exactnessOf } from '../records/provenance.ts';

/**
 * @returns what stands wherever a figure is shown, in the interface's words: that it is calculated, that
 * the text does not state it as fact, that it is no exact number
 */
export function limitsOf({ value, mode, derived }: Figure): string[] {
  return [
    ...(derived ? [labels.derivedValue()] : []),
    ...(mode ? [MODE_LABELS[mode.is]()] : []),
    ...(value && LIMITED.includes(value.exactness) ? [exactnessOf(value)] : []),
  ];
}

/** How exact a value is whose words may be taken for an exact number. */
const LIMITED: readonly string[] = ['about', 'bound', 'magnitude', 'vague'];
