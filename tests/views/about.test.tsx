import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from './show.tsx';

test('the page about the site leads to the licences, which the browser fetches', async () => {
  await show('/about/');
  const link = screen.getByRole('link', {
    name: 'Licences of the software that this site contains',
  });
  expect(link).toHaveAttribute('href', '/licences.txt');
});
