import { createHash } from 'node:crypto';
import { PREVIEW_FOLDER } from '../../model/address/address.ts';

/** @returns the source expression for an inline script or style (CSP Level 3, section 2.3.1). */
const hashSource = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content-security policy of every page: nothing but the site's own files, and inline only
 * what the build has put there.
 */
export function contentSecurityPolicy(
  scripts: readonly string[],
  styles: readonly string[],
): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashSource).join(' ')}`,
    `style-src 'self' ${styles.map(hashSource).join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
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
 * @returns the file `_headers`, for hosts that read it. Files with a hash in their name never
 * change, all others are revalidated.
 */
export function headersFile(policy: string): string {
  return [
    '/*',
    ...Object.entries(pageHeaders(policy)).map(([name, value]) => `  ${name}: ${value}`),
    '  Cache-Control: no-cache',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/data/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    `/${PREVIEW_FOLDER}/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '/:slug/source.md',
    '  Content-Type: text/markdown; charset=utf-8',
    '',
  ].join('\n');
}
