import { desk as m } from '../../messages/desk.ts';
import { MODES, NOTE_REASONS, PHASES, USES } from '../../model/record.ts';
import type { DeskRecord } from '../../model/desk/desk.ts';
import { NOT_STATED_FIELD, WAIVER_WHYS, type Slot } from '../../model/desk/fields.ts';
import styles from '../Desk.module.css';
import { fieldName } from '../field-names.ts';
import { setField, useDesk } from '../store.ts';
import { Help } from '../Help.tsx';
import { Change } from './Change.tsx';
import { WHYS } from '../whys.ts';
import { Choice } from './Choice.tsx';
import { Derive } from './Derive.tsx';
import { Own } from './Own.tsx';
import { Phrases } from './Phrases.tsx';
import { Set } from './Set.tsx';
import { Status } from './Status.tsx';
import { sayRaw, Words } from './Words.tsx';

const CHOICES: Record<string, readonly string[]> = {
  use: USES,
  phase: PHASES,
};

/** One field: what stands in it, what is read in it, and how it is filled. */
export function Field({ record, slot }: { record: DeskRecord; slot: Slot }) {
  const { name, type, silent, required } = slot;
  const help = useDesk((store) => store.help?.fields[record.kind]?.[name]);
  const value = record.fields[name];
  const isGuessed = useDesk(
    ({ guessed }) => guessed.record === record.id && guessed.fields.includes(name),
  );
  const isBlank = value === undefined || value === '';
  // What does not apply takes no room until it is asked for.
  if (isBlank && !required && ['nth', 'cell', 'derive'].includes(type)) return null;
  return (
    <div className={styles.slot} data-field={name} data-blank={isBlank || undefined}>
      <div className={styles.slotHead}>
        <h3 title={help?.text}>
          {fieldName(name)}
          {isGuessed && <em> {m.guessed()}</em>}
        </h3>
        <Help kind={record.kind} name={name} />
        {silent && (
          <button
            type="button"
            aria-pressed={value === NOT_STATED_FIELD}
            onClick={() =>
              void setField(
                record,
                [name],
                value === NOT_STATED_FIELD ? undefined : NOT_STATED_FIELD,
              )
            }
          >
            {m.notStated()}
          </button>
        )}
        {!required && !isBlank && (
          <button
            type="button"
            aria-label={m.takeOut({ what: name })}
            onClick={() => void setField(record, [name], undefined)}
          >
            ×
          </button>
        )}
      </div>
      <Value record={record} slot={slot} />
      {record.read[name] !== undefined && (
        <p className={styles.read}>{m.readAs({ read: record.read[name] })}</p>
      )}
    </div>
  );
}

function Value({ record, slot }: { record: DeskRecord; slot: Slot }) {
  const { name, type } = slot;
  switch (type) {
    case 'own':
      return <Own record={record} slot={slot} />;
    case 'chips':
      return <Phrases record={record} name={name} />;
    case 'choice':
      return (
        <Choice
          record={record}
          path={[name]}
          options={choicesOf(record, name)}
          labels={record.kind === 'waive' ? WHYS : undefined}
        />
      );
    case 'status':
      return <Status record={record} />;
    case 'mode':
      return (
        <>
          <Choice record={record} path={[name, 'is']} options={MODES} />
          <Words record={record} slot={slot} />
        </>
      );
    case 'change':
      return <Change record={record} slot={slot} />;
    case 'set':
      return <Set record={record} />;
    case 'derive':
      return <Derive record={record} />;
    case 'record':
      return <Other record={record} name={name} />;
    case 'all':
      return (
        <button
          type="button"
          aria-pressed={record.fields[name] === 'true'}
          onClick={() =>
            void setField(record, [name], record.fields[name] === 'true' ? undefined : 'true')
          }
        >
          {name === 'all' ? m.inSection() : m.inText()}
        </button>
      );
    case 'quote':
      return <Words record={record} slot={slot} isQuote />;
    case 'nth':
    case 'cell':
      return <p>{sayRaw(record.fields[name])}</p>;
    default:
      return <Words record={record} slot={slot} />;
  }
}

const choicesOf = ({ kind }: DeskRecord, name: string): readonly string[] =>
  name === 'why' ? (kind === 'note' ? NOTE_REASONS : WAIVER_WHYS) : (CHOICES[name] ?? []);

/** Another record, of those that there are. */
function Other({ record, name }: { record: DeskRecord; name: string }) {
  const records = useDesk((store) => store.state!.records);
  const value = record.fields[name];
  const fitting = records.filter(
    ({ id, kind, fields }) =>
      id !== record.id &&
      (name === 'within'
        ? fields['quote'] !== undefined
        : kind === 'agreement' && fields['set'] !== undefined),
  );
  return (
    <select
      aria-label={name}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) =>
        void setField(record, [name], target.value === '' ? undefined : target.value)
      }
    >
      <option value="">{m.none()}</option>
      {fitting.map(({ id }) => (
        <option key={id}>{id}</option>
      ))}
    </select>
  );
}
