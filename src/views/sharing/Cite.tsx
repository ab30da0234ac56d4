import { useEffect, useId, useRef, useState } from 'react';
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
    { name: 'In words, in the manner of the APA', text: citeInApa(analysis, cited, access) },
    { name: 'BibTeX', text: citeInBibtex(analysis, cited, access), code: true },
    {
      name: 'CSL-JSON, as reference managers read it',
      text: JSON.stringify(citeInCsl(analysis, cited, access), null, 2),
      code: true,
    },
  ];
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>Cite {cited.part ? <bdi>{cited.part.title}</bdi> : 'this analysis'}</h2>
      {forms.map(({ name, text, code }) => (
        <section key={name} aria-label={name}>
          <header>
            <h3>{name}</h3>
            <button type="button" onClick={() => void copy(text, name).then(setOutcome)}>
              Copy
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
          aria-label="To be copied by hand"
          value={outcome.byHand}
          ref={(area) => area?.select()}
        />
      )}
      <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
        Close
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
