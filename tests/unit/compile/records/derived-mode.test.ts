import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileAnalysis } from '../../../../src/compile/analysis.ts';

it('what is reckoned from a value that the text only foresees is no more certain than that', () => {
  const file = new URL('../../../fixtures/analyses/acuerdo-del-rio.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const { analysis } = compileAnalysis({ file: 'a.md', text }, 'acuerdo-del-rio');
  const modeOf = (id: string) => analysis?.figures.find((figure) => figure.id === id)?.mode;
  expect(modeOf('parte-de-valdoria')).toEqual({ is: 'forecast', words: 'aportará' });
  expect(modeOf('aporte-de-montelara')?.is).toBe('forecast');
  expect(modeOf('anexos-sin-publicar')).toBeUndefined();
});
