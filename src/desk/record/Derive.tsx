import { desk as m } from '../../messages/desk.ts';
import { OPERATIONS } from '../../model/record.ts';
import type { DeskRecord } from '../../model/desk/desk.ts';
import styles from '../Desk.module.css';
import { isMap } from '../slots.ts';
import { setField, useDesk } from '../store.ts';
import { Choice } from './Choice.tsx';

const PLACES = ['0', '1', '2'];

/** A figure that is reckoned from others: how, from which, and how it is rounded. */
export function Derive({ record }: { record: DeskRecord }) {
  const records = useDesk((store) => store.state!.records);
  const { derive } = record.fields;
  const op = isMap(derive) ? derive['op'] : undefined;
  const given = isMap(derive) && Array.isArray(derive['of']) ? derive['of'] : [];
  const of = given.filter((one) => typeof one === 'string');
  // What the text does not name is reckoned from a set of documents.
  const fitting = records.filter(({ id, kind, fields }) =>
    op === 'not-named'
      ? fields['set'] !== undefined
      : kind === 'figure' && id !== record.id && fields['change'] === undefined,
  );
  return (
    <>
      <Choice record={record} path={['derive', 'op']} options={OPERATIONS} />
      <div className={styles.buttons} role="group" aria-label={m.reckonedFrom()}>
        {fitting.map(({ id }) => {
          const at = of.indexOf(id);
          return (
            <button
              key={id}
              type="button"
              aria-pressed={at >= 0}
              onClick={() =>
                void setField(
                  record,
                  ['derive', 'of'],
                  at >= 0 ? of.filter((one) => one !== id) : [...of, id],
                )
              }
            >
              {at >= 0 && `${at + 1}. `}
              {id}
            </button>
          );
        })}
      </div>
      <p>{m.decimalPlaces()}</p>
      <Choice record={record} path={['derive', 'round']} options={PLACES} />
    </>
  );
}
