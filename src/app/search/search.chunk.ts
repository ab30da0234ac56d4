/** The search: one chunk, with the library that finds words, loaded when the reader asks for it. */
export { openDialog, SearchDialog } from './SearchDialog.tsx';
export { SearchPanel } from './SearchPanel.tsx';
