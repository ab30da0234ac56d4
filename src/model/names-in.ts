import type { Analysis } from './analysis.ts';
import { isStated } from './record.ts';
import { nameReader } from './records/names.ts';

/**
 * @returns who and what an analysis is about: the parties and signatories of its agreements, and those
 * whom it quotes, each by one name
 */
export function namesIn({ agreements, quotations, names }: Analysis): string[] {
  const nameOf = nameReader(names);
  const ofAgreements = agreements.flatMap(({ parties, signatories }) =>
    [parties, signatories].flatMap((list) =>
      isStated(list) ? list.map(({ words, is }) => nameOf(is ?? words)) : [],
    ),
  );
  const ofVoices = quotations.flatMap(({ speaker, moreSpeakers = [] }) =>
    [speaker, ...moreSpeakers].flatMap((one) => (one.kind === 'named' ? [nameOf(one.name)] : [])),
  );
  return [...new Set([...ofAgreements, ...ofVoices])];
}
