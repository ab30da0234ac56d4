/** What is a reader's own: their highlights and notes, and being read to. Loaded when it is first asked for. */
export { WordTools, TextTools } from './ReaderTools.tsx';
