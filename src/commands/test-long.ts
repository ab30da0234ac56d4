/**
 * `npm run test:long`: as `npm test`, with the whole of every matrix, and all that is made up at
 * random; `tests/length.ts` is where it is read.
 */
process.env['VERBATIM_FULL'] = '1';
await import('./test.ts');

export {};
