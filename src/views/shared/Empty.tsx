import type { ReactNode } from 'react';
import styles from './Empty.module.css';
import { english } from './interface-language.ts';
import { Link } from './Link.tsx';

/** What would stand there: in broken lines, as all that is not in the text. */
const DRAWINGS = {
  /** Two sheets, and no signature. */
  agreements: 'M4 4h22v32H4zM34 4h22v32H34zM9 12h12M9 18h12M39 12h12M39 18h12M39 30h9M9 30h9',
  /** Bars that nothing gives the height of. */
  figures: 'M8 36V22h10v14M25 36V12h10v24M42 36V4h10v32',
  /** Marks with nothing between them. */
  voices:
    'M4 14c0-6 3-9 7-10v4c-2 1-3 2-3 4h3v6H4zM16 14c0-6 3-9 7-10v4c-2 1-3 2-3 4h3v6h-7zM56 26c0 6-3 9-7 10v-4c2-1 3-2 3-4h-3v-6h7zM44 26c0 6-3 9-7 10v-4c2-1 3-2 3-4h-3v-6h7z',
  /** A front page with no print on it. */
  paper: 'M10 4h40v34H10zM15 11h30M15 17h12v15H15zM32 17h13M32 22h13M32 27h13M32 32h9',
  /** An address with a part that is not there. */
  address: 'M18 10h24v20H18z',
} as const;

/** The part of a drawing that is there. */
const GROUND: Partial<Record<keyof typeof DRAWINGS, string>> = {
  figures: 'M2 36h56',
  address: 'M12 4 4 36M56 4l-8 32',
};

export function Drawing({ of }: { of: keyof typeof DRAWINGS }) {
  return (
    <svg className={styles.drawing} viewBox="0 0 60 40" width="108" height="72" aria-hidden="true">
      <path d={DRAWINGS[of]} />
      {GROUND[of] && <path className={styles.ground} d={GROUND[of]} />}
    </svg>
  );
}

/** A view with nothing to show draws what is not there, says so, and leads on. */
export function Empty({
  drawing,
  back,
  children,
}: {
  drawing: keyof typeof DRAWINGS;
  back: { to: string; name: string };
  children: ReactNode;
}) {
  return (
    <div className={styles.empty} {...english}>
      <Drawing of={drawing} />
      <p>{children}</p>
      <p>
        <Link to={back.to}>{back.name}</Link>
      </p>
    </div>
  );
}
