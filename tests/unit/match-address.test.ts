import { describe, expect, test } from 'vitest';
import { address } from '../../src/model/address/address.ts';
import { matchAddress } from '../../src/model/address/match-address.ts';

describe('an address', () => {
  test.each([
    [address.library(), 'library', {}],
    [address.about(), 'about', {}],
    [address.search(), 'search', {}],
    [address.libraryPage(2), 'libraryPage', { number: '2' }],
    [address.analysis('one'), 'analysis', { slug: 'one' }],
    [address.agreements('one'), 'agreements', { slug: 'one' }],
    [address.agreement('one', 'gas'), 'agreement', { slug: 'one', id: 'gas' }],
    [address.figures('one'), 'figures', { slug: 'one' }],
    [address.figure('one', 'trade'), 'figure', { slug: 'one', id: 'trade' }],
    [address.voices('one'), 'voices', { slug: 'one' }],
    [address.names('one'), 'names', { slug: 'one' }],
    [address.section('one', 'talks'), 'section', { slug: 'one', section: 'talks' }],
  ])('%s is of the route %s', (path, name, params) => {
    expect(matchAddress(path)).toEqual({ name, params });
  });

  test('is known without its last slash, and in capitals', () => {
    expect(matchAddress('/one/figures')).toEqual({ name: 'figures', params: { slug: 'one' } });
    expect(matchAddress('/ABOUT/')).toEqual({ name: 'about', params: {} });
  });

  test('is decoded', () => {
    expect(matchAddress('/%D0%B0/')?.params).toEqual({ slug: 'а' });
  });

  test.each(['/one/two/three/', '//one/', 'one/', '/%E0%A4%A/'])(
    'that is no page of the site has no route: %s',
    (path) => {
      expect(matchAddress(path)).toBeUndefined();
    },
  );
});
