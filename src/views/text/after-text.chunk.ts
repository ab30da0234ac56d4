/**
 * What follows a text: a chunk of its own, loaded when a link to a text is turned to. A page that is
 * delivered has it already, and keeps it as it is.
 */
export { AfterText } from './AfterText.tsx';
