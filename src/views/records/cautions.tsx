import { labels } from '../../messages/labels.ts';
import { MODE_LABELS } from '../../model/labels/record-labels.ts';
import { isStated, type Agreement, type DatedEvent, type Figure } from '../../model/record.ts';
import { capital } from '../../model/records/capital.ts';
import { records as m } from '../../messages/records.ts';
import type { Fact } from './Facts.tsx';
import { StatedWords } from './StatedWords.tsx';

/** What a reader has to weigh: who says so, in what way the text gives it, what else the sentence says. */
export function cautions(record: Agreement | Figure | DatedEvent): Fact[] {
  const facts: Fact[] = [];
  const { despite } = record;
  if (record.kind !== 'figure' && isStated(record.source))
    facts.push({ name: m.accordingTo(), value: <StatedWords value={record.source} /> });
  if (record.kind !== 'agreement' && record.mode)
    facts.push({
      name: m.inMode({ mode: capital(MODE_LABELS[record.mode.is]()) }),
      value: <bdi>{labels.quotedWords({ words: record.mode.words })}</bdi>,
    });
  if (despite)
    facts.push({
      name: m.alsoSays(),
      value: (
        <bdi>{despite.map((words) => labels.quotedWords({ words })).join(labels.comma())}</bdi>
      ),
    });
  return facts;
}
