import { useState } from 'react';
import { desk as m } from '../../messages/desk.ts';
import type { PastedBlock } from '../../model/desk/desk.ts';
import styles from '../Desk.module.css';

const ROLES: readonly PastedBlock['role'][] = [
  'text',
  'heading',
  'title',
  'category',
  'author',
  'translator',
  'channel',
  'closing',
  'tags',
];

/** What was pasted, a block each: what it is, its words, and its place can be changed. */
export function Blocks({
  blocks,
  onChange,
}: {
  blocks: readonly PastedBlock[];
  onChange: (blocks: PastedBlock[], title?: string) => void;
}) {
  const [edited, setEdited] = useState<number>();
  const change = (index: number, part: Partial<PastedBlock>) => {
    const next = blocks.map((block, at) => (at === index ? { ...block, ...part } : block));
    onChange(next, next[index]!.role === 'title' ? next[index]!.text : undefined);
  };
  return (
    <>
      <p>{m.blocksHelp()}</p>
      <ol className={styles.blocks}>
        {blocks.map((block, index) => (
          <li key={index} data-role={block.role}>
            <select
              aria-label={m.roleOf({ number: index + 1 })}
              value={block.role}
              onChange={({ target }) =>
                change(index, { role: target.value as PastedBlock['role'] })
              }
            >
              {ROLES.map((role) => (
                <option key={role}>{role}</option>
              ))}
            </select>
            {edited === index ? (
              <textarea
                rows={4}
                dir="auto"
                // The editor has just asked for it.
                autoFocus
                aria-label={m.blockText({ number: index + 1 })}
                defaultValue={block.markdown}
                onBlur={({ target }) => {
                  setEdited(undefined);
                  const markdown = target.value.trim();
                  if (markdown !== block.markdown) change(index, { markdown, text: markdown });
                }}
              />
            ) : (
              <p dir="auto">{block.text}</p>
            )}
            <div className={styles.buttons}>
              <button
                type="button"
                aria-label={m.editBlockOf({ number: index + 1 })}
                onClick={() => setEdited(index)}
              >
                {m.editBlock()}
              </button>
              {index > 0 && (
                <button
                  type="button"
                  aria-label={m.blockUp({ number: index + 1 })}
                  onClick={() => {
                    const next = [...blocks];
                    next.splice(index - 1, 2, block, blocks[index - 1]!);
                    onChange(next);
                  }}
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                aria-label={m.blockOut({ number: index + 1 })}
                onClick={() => onChange(blocks.filter((_, at) => at !== index))}
              >
                ×
              </button>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
