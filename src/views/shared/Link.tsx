import type { ComponentProps, MouseEvent } from 'react';
import { useSite } from './useSite.ts';
import { isForBrowser } from './is-for-browser.ts';

/**
 * A link to an address of the site, followed without loading another document.
 * @param to an address from the site's root, with its query and fragment
 * @param state what the history keeps with the entry
 * @param replace whether the address takes the place of the one that is shown
 */
export function Link({
  to,
  state,
  replace = false,
  onClick,
  children,
  ...props
}: Omit<ComponentProps<'a'>, 'href' | 'target'> & {
  to: string;
  state?: unknown;
  replace?: boolean;
}) {
  const site = useSite();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    // As a browser has it, the address that is shown already gets no second entry.
    site.go(to, { state, replace: replace || event.currentTarget.href === window.location.href });
  };
  return (
    <a {...props} href={site.href(to)} onClick={follow}>
      {children}
    </a>
  );
}
