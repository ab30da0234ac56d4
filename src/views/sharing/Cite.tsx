import { useEffect, useId, useRef, useState } from 'react';
import { sharing as m } from '../../messages/sharing.ts';
import type { Analysis } from '../../model/analysis.ts';
import {
  citeInApa,
  citeInBibtex,
  citeInCsl,
  type Access,
  type Cited,
} from '../../model/sharing/citation.ts';
import styles from './Cite.module.css';
import { copy, type Outcome } from './share.ts';
import { rich } from '../shared/rich.tsx';

export interface CiteProps {
  analysis: Analysis;
  cited: Cited;
  site: string;
  onClose: () => void;
}

/** Citations of an analysis or a part of it, each to be copied; what the text does not state is not in them. */
export function Cite({ analysis, cited, site, onClose }: CiteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  const access: Access = { site, day: today() };
  const forms = [
    { name: m.inWords(), text: citeInApa(analysis, cited, access) },
    { name: m.bibtex(), text: citeInBibtex(analysis, cited, access), code: true },
    {
      name: m.csl(),
      text: JSON.stringify(citeInCsl(analysis, cited, access), null, 2),
      code: true,
    },
  ];
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>
        {cited.part ? rich(m.citePart, { title: <bdi>{cited.part.title}</bdi> }) : m.citeAnalysis()}
      </h2>
      {forms.map(({ name, text, code }) => (
        <section key={name} aria-label={name}>
          <header>
            <h3>{name}</h3>
            <button type="button" onClick={() => void copy(text, name).then(setOutcome)}>
              {m.copy()}
            </button>
          </header>
          {code ? (
            <pre tabIndex={0} dir="ltr">
              {text}
            </pre>
          ) : (
            <p dir="auto">{text}</p>
          )}
        </section>
      ))}
      <p className={styles.outcome} role="status">
        {outcome?.words}
      </p>
      {outcome?.byHand !== undefined && (
        <textarea
          readOnly
          rows={5}
          aria-label={m.byHand()}
          value={outcome.byHand}
          ref={(area) => area?.select()}
        />
      )}
      <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
        {m.close()}
      </button>
    </dialog>
  );
}

/** @returns the reader's day, as "2026-11-24". */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
