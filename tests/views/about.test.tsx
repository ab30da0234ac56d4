import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Site } from '../../src/model/analysis.ts';
import { NOT_STATED } from '../../src/model/record.ts';
import { SiteContext } from '../../src/views/shared/useSite.ts';
import { AboutView } from '../../src/views/site/About.tsx';
import { show } from './show.tsx';

test('the page about the site leads to the licences, which the browser fetches', async () => {
  await show('/about/');
  const link = screen.getByRole('link', { name: 'Licences of the software used here' });
  expect(link).toHaveAttribute('href', '/licences.txt');
});

const site: Site = {
  name: 'Site',
  description: 'A site',
  lang: 'en',
  contact: NOT_STATED,
  rights: NOT_STATED,
  about: [],
};

const about = (contact: Site['contact']) =>
  render(
    <SiteContext value={{ href: (address) => address, go: () => {} }}>
      <AboutView site={{ ...site, contact }} />
    </SiteContext>,
  );

test('it says whom to report errors to, and without an address nothing of it', () => {
  about(NOT_STATED);
  expect(screen.queryByText('Report an error to')).toBeNull();
});

test.each([
  ['errors@example.org', 'mailto:errors@example.org'],
  ['https://example.org/errors', 'https://example.org/errors'],
])('an error can be reported from there: %s', (contact, href) => {
  about(contact);
  expect(screen.getByText('Report an error to')).toBeVisible();
  expect(screen.getByRole('link', { name: contact })).toHaveAttribute('href', href);
});

test('what is no address stays as it is', () => {
  about('the editors, in writing');
  expect(screen.getByText('the editors, in writing')).not.toHaveAttribute('href');
});
