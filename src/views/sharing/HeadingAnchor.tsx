import styles from './Sharing.module.css';
import type { RenderHeadingAnchor } from './anchor-context.ts';
import { Link } from '../shared/Link.tsx';
import { english } from '../shared/interface-language.ts';

/** The id of what says how the signs of paragraphs are reached. */
export const ANCHOR_HELP_ID = 'sign-help';

/** A sign beside a heading; without words of its own, so that none are copied, found or read as the text's. */
export const renderHeadingAnchor: RenderHeadingAnchor = ({ to, label }) => (
  // Only the language: it stands on the side that the text begins at.
  <div className={styles.at} lang={english.lang}>
    <Link
      className={styles.sign}
      to={to}
      data-share=""
      data-heading=""
      aria-label={label}
      aria-describedby={ANCHOR_HELP_ID}
    >
      <AnchorIcon />
    </Link>
  </div>
);

export const AnchorIcon = () => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path
      d="M6.500 9.500l3-3M7 4.500l1.800-1.800a2.800 2.800 0 0 1 4 4L11 8.500M9 11.500l-1.800 1.800a2.800 2.800 0 0 1-4-4L5 7.500"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.500"
      strokeLinecap="round"
    />
  </svg>
);
