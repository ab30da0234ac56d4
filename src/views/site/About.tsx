import type { ReactNode } from 'react';
import { site as m } from '../../messages/site.ts';
import type { Site } from '../../model/analysis.ts';
import { LICENCES } from '../../model/address/address.ts';
import styles from './About.module.css';
import { english } from '../shared/interface-language.ts';
import { isStated } from '../../model/record.ts';
import { useSite } from '../shared/useSite.ts';
import { StatedText } from '../records/NotStated.tsx';
import { Prose } from '../text/Prose.tsx';

/**
 * What this site is.
 * @param stored what it keeps on the reader's device
 */
export function AboutView({ site, stored }: { site: Site; stored?: ReactNode }) {
  return (
    <article className={styles.page}>
      <h1 tabIndex={-1}>{site.name}</h1>
      <p className={styles.description}>{site.description}</p>
      <div className={styles.prose}>
        <Prose nodes={site.about} slug="" />
      </div>
      <dl className={styles.facts}>
        {isStated(site.contact) && (
          <>
            <dt {...english}>{m.contact()}</dt>
            <dd>
              <Contact value={site.contact} />
            </dd>
          </>
        )}
        <dt {...english}>{m.rights()}</dt>
        <dd>
          <StatedText value={site.rights} />
        </dd>
        <dt {...english}>{m.software()}</dt>
        <dd {...english}>
          {/* A file is no page: the browser fetches it itself. */}
          <a href={useSite().href(LICENCES)}>{m.licences()}</a>
        </dd>
      </dl>
      {stored}
    </article>
  );
}

/** Whom to report errors to: a link, where it is an address of mail or of a page. */
function Contact({ value }: { value: string }) {
  const href = /^https?:\/\/\S+$/.test(value)
    ? value
    : /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(value)
      ? `mailto:${value}`
      : undefined;
  return href === undefined ? value : <a href={href}>{value}</a>;
}
