/** Who is who: a chunk of its own, loaded when a link to it is turned to; most readers never open it. */
export { NamesView } from './Names.tsx';
