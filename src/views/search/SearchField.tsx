import type { ReactNode, RefObject } from 'react';
import { search as m } from '../../messages/search.ts';
import { english } from '../shared/interface-language.ts';
import styles from './Search.module.css';

/** Where a search looks. */
export const SCOPES = { analysis: m.thisAnalysis, library: m.wholeLibrary } as const;
export type Scope = keyof typeof SCOPES;

/** The field that a search is asked in, and where it looks. */
export function SearchField({
  field,
  query,
  onQuery,
  onEnter,
  scope,
  onScope,
  closing,
}: {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  /** Enter is pressed in the field. */
  onEnter: () => void;
  /** Absent where there is only the library to look in. */
  scope?: Scope | undefined;
  onScope?: (scope: Scope) => void;
  /** A button that closes it, if it can be closed. */
  closing?: ReactNode;
}) {
  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
      {...english}
    >
      <div className={styles.field}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M12.5 12.5L18 18" stroke="currentColor" strokeWidth="1.6" />
          <circle cx="8" cy="8" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        <input
          ref={field}
          type="text"
          role="searchbox"
          aria-label={m.searchFor()}
          placeholder={m.placeholder()}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          dir="auto"
          lang=""
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          inputMode="search"
          enterKeyHint="search"
        />
        {closing}
      </div>
      {scope !== undefined && (
        <fieldset className={styles.scopes}>
          <legend>{m.searchIn()}</legend>
          {(Object.keys(SCOPES) as Scope[]).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="search-scope"
                checked={one === scope}
                onChange={() => onScope?.(one)}
              />
              <span>{SCOPES[one]()}</span>
            </label>
          ))}
        </fieldset>
      )}
    </form>
  );
}
