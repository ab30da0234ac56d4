import { Component, type ReactNode } from 'react';
import { app as m } from '../messages/app.ts';
import { english } from '../views/shared/interface-language.ts';
import styles from './Frame.module.css';
import { rich } from '../views/shared/rich.tsx';
import { siteRoot } from '../model/address/site-root.ts';

/** What is shown of a page that could not be drawn: never nothing. */
export class ErrorBoundary extends Component<
  /** `of` names what is shown; something else is tried again. */
  { of?: string; children: ReactNode },
  { failed: boolean; of: string | undefined }
> {
  override state = { failed: false, of: this.props.of };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    props: { of?: string },
    state: { failed: boolean; of: string | undefined },
  ) {
    return props.of === state.of ? null : { failed: false, of: props.of };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.waiting} role="alert" {...english}>
        <h1 tabIndex={-1}>{m.couldNotBeShown()}</h1>
        <p>
          {rich(m.wentWrong, {
            again: (words) => <a href={window.location.href}>{words}</a>,
            library: (words) => <a href={siteRoot(document)}>{words}</a>,
          })}
        </p>
      </div>
    );
  }
}
