import { labels } from '../../messages/labels.ts';
import { app } from '../../messages/app.ts';
import { text as m } from '../../messages/text.ts';
import { address } from '../../model/address/address.ts';
import type { Analysis } from '../../model/analysis.ts';
import { strongWords } from '../../model/records/strong-words.ts';
import { english } from '../shared/interface-language.ts';
import { Link } from '../shared/Link.tsx';
import styles from './Text.module.css';

/** Where the end of the text leads: to what is in it, the strongest number first, and to all others. */
export function EndOfText({ analysis }: { analysis: Analysis }) {
  const { slug, figures } = analysis;
  const { strong } = analysis.totals;
  const ways = [
    [address.agreements(slug), strong && strongWords(strong), app.agreements],
    [
      address.figures(slug),
      figures.length > 0 && labels.figures({ count: figures.length }),
      app.figures,
    ],
    [address.library(), m.more(), app.library],
  ] as const;
  return (
    <nav className={styles.end} aria-label={m.readOn()} {...english}>
      {ways.map(
        ([to, count, name]) =>
          count && (
            <Link key={to} to={to}>
              <b>{count}</b> {name()}
            </Link>
          ),
      )}
    </nav>
  );
}
