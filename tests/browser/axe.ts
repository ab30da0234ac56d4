import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { FULL } from '../length.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param rules only these
 * @returns what axe finds against WCAG A and AA up to 2.2 and its best practices.
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Evaluated by the test, so the page's own policy does not have to allow it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const results = await page.evaluate(
    ([only, hasContrast]) =>
      (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        ...(only ? { runOnly: only } : { rules: { 'color-contrast': { enabled: hasContrast } } }),
      }),
    [rules, FULL] as const,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
