import { Fragment, type ReactNode } from 'react';
import { records as m } from '../../messages/records.ts';
import { isStated, type DateWords, type Figure, type Words } from '../../model/record.ts';
import { limitsOf } from '../../model/words/figure-limits.ts';
import { english } from '../shared/interface-language.ts';
import { richAmongText } from '../shared/rich-among-text.tsx';

const own = (words: string): ReactNode => <span {...english}>{words}</span>;
const asItStands = ({ words }: Words): ReactNode => <bdi>{words}</bdi>;

/**
 * What a figure is never without, part by part: how the text limits it, the whole that it is of, its
 * period, and what it is compared with. They stand beside the value: what the page puts together is not
 * set as the words of the text.
 * @param show how words of the text are shown
 */
export function figureLimits(
  figure: Figure,
  show: (words: DateWords) => ReactNode = asItStands,
): ReactNode[] {
  const { of, period, base, derived } = figure;
  return [
    ...limitsOf(figure).map(own),
    ...(isStated(of) && !derived ? [richAmongText(m.ofWhole, { whole: show(of) })] : []),
    ...(period ? [isStated(period) ? show(period) : own(m.periodNotStated())] : []),
    ...(base
      ? [
          isStated(base)
            ? richAmongText(m.comparedWithBase, { base: show(base) })
            : own(m.baseNotStated()),
        ]
      : []),
  ];
}

/** Parts of a line, each set apart from the one before. */
export function Parts({ parts }: { parts: readonly ReactNode[] }): ReactNode {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      {part}
    </Fragment>
  ));
}
