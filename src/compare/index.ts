export { contentOf, differencesOf, type Difference } from './differences';
export type { EarlierContent, EarlierForm } from './earlier-form';
export { isSure, recognise, type MailClues, type Recognised, type RecognisedBy } from './recognise';
export { settledPoints, type SettledPoints } from './settled-points';
