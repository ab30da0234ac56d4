import type { ComponentProps } from 'react';
import { Progress } from '../../views/text/Progress.tsx';
import { Resume } from './Resume.tsx';

/** How far the reader is in a text, and the way back to where they were. */
export function ReadingProgress(props: ComponentProps<typeof Resume>) {
  return (
    <>
      <Resume {...props} />
      <Progress analysis={props.analysis} />
    </>
  );
}
