import { annotations as m } from '../../messages/annotations.ts';
import type { Colour } from '../../model/annotations/annotation.ts';
import styles from './Marks.module.css';
import './marks.css';

/** What the colours are called. */
export const COLOUR_NAMES: Readonly<Record<Colour, () => string>> = {
  yellow: m.yellow,
  green: m.green,
  blue: m.blue,
  pink: m.pink,
};

/** A colour, to be chosen. */
export const Swatch = ({ colour }: { colour: Colour }) => (
  <span className={styles.swatch} data-colour={colour} />
);
