import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { desk as m } from '../../messages/desk.ts';
import { KINDS } from '../../model/analysis.ts';
import type { DeskApi, Pasted } from '../../model/desk/desk.ts';
import { ask, RefusedError } from '../ask.ts';
import styles from '../Desk.module.css';
import { Blocks } from './Blocks.tsx';
import { languagesByName } from './languages.ts';

/** Takes a paste in, and begins an analysis of it. */
export function Begin({ by }: { by: string }) {
  const [pasted, setPasted] = useState<Pasted>();
  const [refused, setRefused] = useState<RefusedError>();
  const [form, setForm] = useState({ title: '', slug: '', kind: 'news-analysis', lang: '', by });
  const take = (question: DeskApi['paste']['ask']) => {
    setRefused(undefined);
    ask('paste', question).then((found) => {
      const title = found.blocks.find(({ role }) => role === 'title')?.text ?? '';
      setPasted(found);
      setForm((before) => ({
        ...before,
        title,
        slug: slugOf(title),
        lang: before.lang || guessed(found),
      }));
    }, setRefused);
  };
  const onPaste = ({ clipboardData: data }: ClipboardEvent) => {
    const html = data.getData('text/html');
    take({ ...(html !== '' && { html }), text: data.getData('text/plain') });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void readFile(file).then(take);
  };
  const set = (changed: Partial<typeof form>) => setForm((before) => ({ ...before, ...changed }));
  if (!pasted)
    return (
      <section aria-labelledby="begin">
        <h2 id="begin">{m.begin()}</h2>
        <label
          className={styles.drop}
          onDrop={onDrop}
          onDragOver={(event) => event.preventDefault()}
        >
          {m.pasteHere()}
          <textarea
            rows={4}
            value=""
            onChange={() => undefined}
            onPaste={(event) => {
              event.preventDefault();
              onPaste(event);
            }}
          />
        </label>
        <label>
          {m.orFile()}{' '}
          <input
            type="file"
            accept=".txt,.md,.html,.htm,.docx"
            onChange={({ target }) =>
              target.files?.[0] && void readFile(target.files[0]).then(take)
            }
          />
        </label>
        {refused && <Refused refused={refused} />}
      </section>
    );
  return (
    <form
      className={styles.form}
      aria-labelledby="begin"
      onSubmit={(event) => {
        event.preventDefault();
        ask('begin', { ...form, blocks: pasted.blocks }).then(
          ({ slug }) => location.assign(`/desk/${slug}/`),
          setRefused,
        );
      }}
    >
      <h2 id="begin">{m.begin()}</h2>
      {pasted.takenOut.length > 0 && (
        <p>{m.takenOut({ list: pasted.takenOut.slice(0, 10).join('; ') })}</p>
      )}
      <label>
        {m.title()}{' '}
        <input
          value={form.title}
          required
          onChange={({ target }) =>
            set({ title: target.value, slug: slugOf(target.value) || form.slug })
          }
        />
      </label>
      <label>
        {m.slug()}{' '}
        <input
          value={form.slug}
          required
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          onChange={({ target }) => set({ slug: target.value })}
        />
      </label>
      <label>
        {m.kind()}{' '}
        <select value={form.kind} onChange={({ target }) => set({ kind: target.value })}>
          {KINDS.map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
        </select>
      </label>
      <label>
        {m.language()}{' '}
        <select value={form.lang} required onChange={({ target }) => set({ lang: target.value })}>
          <option value="">{m.choose()}</option>
          {languagesByName().map(([tag, name]) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.by()}{' '}
        <input value={form.by} required onChange={({ target }) => set({ by: target.value })} />
      </label>
      <button type="submit">{m.beginIt()}</button>
      {refused && <Refused refused={refused} />}
      <Blocks
        blocks={pasted.blocks}
        onChange={(blocks, title) => {
          setPasted({ ...pasted, blocks });
          if (title !== undefined) set({ title, slug: slugOf(title) });
        }}
      />
    </form>
  );
}

const Refused = ({ refused }: { refused: RefusedError }) => (
  <p role="alert">
    <strong>{refused.message}</strong> {refused.fix}
  </p>
);

async function readFile(file: File): Promise<DeskApi['paste']['ask']> {
  const { name } = file;
  if (!/\.docx$/i.test(name))
    return /\.html?$/i.test(name)
      ? { html: await file.text(), name }
      : { text: await file.text(), name };
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return { docx: btoa(binary), name };
}

const slugOf = (title: string): string =>
  (
    title
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
    .slice(0, 6)
    .join('-');

/** A text in Latin letters is taken for English, to be confirmed; of others nothing is guessed. */
function guessed({ blocks }: Pasted): string {
  const letters =
    blocks
      .map(({ text }) => text)
      .join('')
      .match(/\p{L}/gu) ?? [];
  return letters.filter((one) => /\p{sc=Latin}/u.test(one)).length * 2 >= letters.length
    ? 'en'
    : '';
}
