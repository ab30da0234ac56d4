/**
 * What is drawn from records: one chunk, loaded after the text, for the page of the text does not
 * need it before a reader asks.
 */
export { AgreementsView } from './Agreements.tsx';
export { FiguresView } from './Figures.tsx';
export { AgreementView, FigureView } from './RecordPage.tsx';
export { VoicesView } from './Voices.tsx';
