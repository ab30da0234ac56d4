import { describe, expect, it } from 'vitest';
import { compileAnalysis } from '../../../../src/compile/analysis.ts';
import { partsOf } from '../../../../src/model/records/agreement-parts.ts';
import { statusWords } from '../../../../src/model/records/status-words.ts';
import { analysisOf } from '../../compile/checks/small-analysis.ts';

const TEXT =
  'Norland wants a treaty. Orsk issued a denial of the secret agreement. The pact was rejected.';
const RECORDS = `- agreement: denied
  label: Secret agreement
  quote: Orsk issued a denial of the secret agreement
  instrument: agreement
  status: { is: denied, words: issued a denial }
  source: Orsk
`;

describe('what the text says is not so', () => {
  const { analysis, problems } = compileAnalysis(
    { file: 'a.md', text: analysisOf(TEXT, RECORDS) },
    'a',
  );

  it('is not counted among what the text does not call an agreement', () => {
    expect(problems).toEqual([]);
    expect(partsOf(analysis!.agreements)).toMatchObject([
      { key: 'not-so', statuses: ['denied'], count: 1 },
    ]);
  });

  it('is denied by who denies it, not according to them', () => {
    expect(analysis!.agreements.map(statusWords)).toEqual(['denied by Orsk']);
  });
});
