import { own as m } from '../../messages/own.ts';
import type { Colour } from '../../model/own/own-mark.ts';
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
