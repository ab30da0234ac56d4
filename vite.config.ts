import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { readPart } from './src/publish/part.ts';
import { verbatim } from './src/publish/plugin.ts';

/** Limits that nothing else reaches, also beside other work. */
const ONLY_WHAT_HANGS = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  plugins: [
    react(),
    verbatim({
      content: process.env['CONTENT'] ?? 'content',
      publicFiles: process.env['PUBLIC'] ?? 'public',
      out: process.env['OUT'] ?? 'dist',
      siteUrl: process.env['SITE_URL'] || undefined,
      retire: Boolean(process.env['RETIRE']),
      part: process.env['PART'] ? readPart(process.env['PART']) : undefined,
      ...(process.env['CACHE'] && { cache: process.env['CACHE'] }),
    }),
  ],
  test: {
    projects: [
      {
        extends: false,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // Nothing here changes what its files share: they are loaded once for all of them.
          isolate: false,
          ...ONLY_WHAT_HANGS,
        },
      },
      {
        extends: false,
        plugins: [react()],
        test: {
          name: 'views',
          include: ['tests/views/**/*.test.tsx'],
          environment: 'jsdom',
          ...ONLY_WHAT_HANGS,
          setupFiles: ['tests/views/setup.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
});
