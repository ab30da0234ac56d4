import { desk as m } from '../../messages/desk.ts';
import styles from '../Desk.module.css';
import { fieldName } from '../field-names.ts';
import { isSamePath, wordSlots } from '../slots.ts';
import { recordOf, useDesk } from '../store.ts';

/** Beside the text: which field the next selection fills, and how to select for nothing. */
export function NextFills() {
  const slot = useDesk((store) => store.slot);
  const record = useDesk((store) => recordOf(store.state, store.record));
  if (!slot || !record) return null;
  const { label } = wordSlots(record, slot).find(({ path }) => isSamePath(slot, path)) ?? {
    label: String(slot[0]),
  };
  const { label: said } = record.fields;
  const name = typeof said === 'string' && said !== '' ? said : record.id;
  return (
    <div className={styles.next} data-next={slot.join('.')}>
      <p role="status">{m.nextFills({ field: fieldName(label), record: name })}</p>
      <button type="button" onClick={() => useDesk.setState({ slot: undefined, more: undefined })}>
        {m.fillNothing()}
      </button>
    </div>
  );
}
