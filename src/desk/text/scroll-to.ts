import type { TextPlace } from '../../model/desk/desk.ts';
import { blockOf } from './places.ts';

/** Brings words of the text in sight. */
export function scrollTo({ passage }: TextPlace): void {
  const surface = document.querySelector('[data-surface]');
  if (surface) blockOf(surface, passage)?.scrollIntoView({ block: 'center' });
}
