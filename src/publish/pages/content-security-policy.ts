import { createHash } from 'node:crypto';
import { PREVIEW_FOLDER } from '../../model/address/address.ts';
import type { Policies, SharedParts } from './html-document.ts';
import { LOADED_SCRIPTS } from '../../model/address/script-url.ts';

/** @returns the source expression for an inline script or style (CSP Level 3, section 2.3.1). */
const hashSource = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @returns the policies of all kinds of pages; hosts send the one that allows what any has within. */
export function contentSecurityPolicies({
  scripts: { head, body, list, linked },
  styles,
}: Pick<SharedParts, 'scripts' | 'styles'>): Policies {
  return {
    text: contentSecurityPolicy([head, body], [styles.text]),
    site: contentSecurityPolicy([head, list, body], [styles.site]),
    linked: contentSecurityPolicy([linked], []),
    all: contentSecurityPolicy([head, list, body, linked], Object.values(styles)),
  };
}

/**
 * The content-security policy of a page: nothing but the site's own files, and inline only what the
 * build has put there.
 */
function contentSecurityPolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashSource)].join(' '),
    ["style-src 'self'", ...styles.map(hashSource)].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // No text becomes a script: what is loaded by its address is named.
    "require-trusted-types-for 'script'",
    `trusted-types ${LOADED_SCRIPTS.join(' ')}`,
  ].join('; ');
}

/** @returns the headers of a page; what it cannot say of itself stands only here. */
export const pageHeaders = (policy: string): Record<string, string> => ({
  'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
});

/**
 * Of files with a hash in their name. They never change, but some hosts send this with an error too: it
 * must not be taken for one that never changes. After a day the browser asks whether it is still so,
 * and meanwhile goes on with what it has (RFC 5861, section 3).
 */
const HASHED = 'public, max-age=86400, stale-while-revalidate=31536000';

/** @returns the file `_headers`, for hosts that read it. Files without a hash are always asked after. */
export function headersFile(policy: string): string {
  return [
    '/*',
    ...Object.entries(pageHeaders(policy)).map(([name, value]) => `  ${name}: ${value}`),
    '  Cache-Control: no-cache',
    '/assets/*',
    `  Cache-Control: ${HASHED}`,
    '/data/*',
    `  Cache-Control: ${HASHED}`,
    `/${PREVIEW_FOLDER}/*`,
    `  Cache-Control: ${HASHED}`,
    '/:slug/source.md',
    '  Content-Type: text/markdown; charset=utf-8',
    '',
  ].join('\n');
}
